import '@participe/ui/styles.css'
import { ApolloProvider } from '@apollo/client/react'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import { createApollo } from './platform/apollo.ts'
import { createRouter } from './routes.tsx'

const place = document.getElementById('root')
if (!place) throw new Error('The page has no root')
createRoot(place).render(
  <StrictMode>
    <ApolloProvider client={createApollo()}>
      <RouterProvider router={createRouter()} />
    </ApolloProvider>
  </StrictMode>,
)
