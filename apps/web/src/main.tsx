import '@participe/ui/styles.css'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import { apolloFor } from './platform/apollo.ts'
import { languageOfPath } from './platform/language.tsx'
import { readServedState, ServedContext } from './platform/served.tsx'
import { createRouter, loadScreensOf, routes } from './routes.tsx'

const place = document.getElementById('root')
if (!place) throw new Error('The page has no root')
const served = readServedState()
const tree = routes()
if (served) {
  const { pathname } = window.location
  apolloFor(languageOfPath(pathname)).cache.restore(served.data)
  await loadScreensOf(tree, pathname)
}
const app = (
  <StrictMode>
    <ServedContext value={served}>
      <RouterProvider router={createRouter(tree)} />
    </ServedContext>
  </StrictMode>
)
if (served) hydrateRoot(place, app)
else createRoot(place).render(app)
