import { ApolloClient, InMemoryCache } from '@apollo/client'
import { apiLink } from './api-link.ts'
import { languageOfPath } from './language.tsx'

/** Lists are joined by the screens that show them, under the question that was asked. */
export const createApollo = (): ApolloClient =>
  new ApolloClient({
    link: apiLink(() => languageOfPath(window.location.pathname)),
    cache: new InMemoryCache({
      typePolicies: {
        Viewer: { keyFields: [] },
        Region: { keyFields: ['code'] },
        Receipt: { keyFields: ['number'] },
      },
    }),
    devtools: { enabled: false },
  })
