import { screen } from '../../platform/screen.tsx'

const messages = { fr: () => import('./messages/fr.json'), en: () => import('./messages/en.json') }

export const initiativeScreens = {
  initiative: screen(() => import('./InitiativePage.tsx').then((file) => file.InitiativePage), messages),
  report: screen(() => import('./ReportPage.tsx').then((file) => file.ReportPage), messages),
}
