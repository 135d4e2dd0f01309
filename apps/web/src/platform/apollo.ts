import { ApolloClient, InMemoryCache } from '@apollo/client'
import type { ApolloLink } from '@apollo/client'
import { createContext } from 'react'
import { apiLink } from './api-link.ts'
import type { Language } from './language.tsx'

/** The client of a page that is drawn on the server: made for one person and one page. */
export const ServerApolloContext = createContext<ApolloClient | null>(null)

export const createApollo = (link: ApolloLink, ssrMode = false): ApolloClient =>
  new ApolloClient({
    link,
    ssrMode,
    // What came with the page is not asked again while it comes to life.
    ssrForceFetchDelay: 100,
    cache: new InMemoryCache({
      typePolicies: {
        Viewer: { keyFields: [] },
        Region: { keyFields: ['code'] },
        Receipt: { keyFields: ['number'] },
      },
    }),
    devtools: { enabled: false },
  })

const clients = new Map<Language, ApolloClient>()

/** One client for each language: what was read in French must not answer for the English page. */
export function apolloFor(language: Language): ApolloClient {
  const known = clients.get(language)
  if (known) return known
  const client = createApollo(apiLink(language))
  clients.set(language, client)
  return client
}

/** After the person has changed (sign-in, sign-out): nothing read before may be shown again in the other language. */
export function forgetOtherLanguage(language: Language): void {
  for (const [other, client] of clients) if (other !== language) void client.clearStore()
}
