import { screen } from '../../platform/screen.tsx'

const messages = { fr: () => import('./messages/fr.json'), en: () => import('./messages/en.json') }

export const notFoundScreen = screen(() => import('./NotFoundPage.tsx').then((file) => file.NotFoundPage), messages)

export const staticScreens = {
  siteMap: screen(() => import('./SiteMapPage.tsx').then((file) => file.SiteMapPage), messages),
}
