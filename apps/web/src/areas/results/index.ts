import { screen } from '../../platform/screen.tsx'

const messages = { fr: () => import('./messages/fr.json'), en: () => import('./messages/en.json') }

export const resultScreens = {
  results: screen(() => import('./ResultsPage.tsx').then((file) => file.ResultsPage), messages),
}
