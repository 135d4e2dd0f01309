import { screen } from '../../platform/screen.tsx'

const messages = { fr: () => import('./messages/fr.json'), en: () => import('./messages/en.json') }

export const homeScreens = {
  home: screen(() => import('./HomePage.tsx').then((file) => file.HomePage), messages),
}
