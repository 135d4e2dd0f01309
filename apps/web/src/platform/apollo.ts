import { ApolloClient, InMemoryCache } from '@apollo/client'
import { apiLink } from './api-link.ts'
import type { Language } from './language.tsx'

const clients = new Map<Language, ApolloClient>()

/** One client for each language: what was read in French must not answer for the English page. */
export function apolloFor(language: Language): ApolloClient {
  const known = clients.get(language)
  if (known) return known
  const client = new ApolloClient({
    link: apiLink(language),
    cache: new InMemoryCache({
      typePolicies: {
        Viewer: { keyFields: [] },
        Region: { keyFields: ['code'] },
        Receipt: { keyFields: ['number'] },
      },
    }),
    devtools: { enabled: false },
  })
  clients.set(language, client)
  return client
}

/** After the person has changed (sign-in, sign-out): nothing read before may be shown again in the other language. */
export function forgetOtherLanguage(language: Language): void {
  for (const [other, client] of clients) if (other !== language) void client.clearStore()
}
