import type { RouteObject } from 'react-router'
import { ErrorScreen } from '../../platform/ErrorScreen.tsx'
import type { Language } from '../../platform/language.tsx'
import { officePath } from '../../platform/pages.ts'
import { screen } from '../../platform/screen.tsx'

const messages = { fr: () => import('./messages/fr.json'), en: () => import('./messages/en.json') }

const home = screen(() => import('./OfficeHome.tsx').then((file) => file.OfficeHome), messages)

/** Pages of the office, each under `/bureau` or `/en/office`. */
export const officeRoutes = (language: Language): RouteObject[] => [
  { path: officePath(language), lazy: home(language), ErrorBoundary: ErrorScreen },
]
