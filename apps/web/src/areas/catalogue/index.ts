import { screen } from '../../platform/screen.tsx'

const messages = { fr: () => import('./messages/fr.json'), en: () => import('./messages/en.json') }

export const catalogueScreens = {
  catalogue: screen(() => import('./CataloguePage.tsx').then((file) => file.CataloguePage), messages),
  external: screen(() => import('./ExternalPage.tsx').then((file) => file.ExternalPage), messages),
}
