import { screen } from '../../platform/screen.tsx'

const messages = { fr: () => import('./messages/fr.json'), en: () => import('./messages/en.json') }

const text = (name: TextPageName) =>
  screen(() => import('./TextPage.tsx').then(({ textPage }) => textPage(name)), messages)

type TextPageName =
  | 'participation'
  | 'about'
  | 'accessibility'
  | 'privacy'
  | 'terms'
  | 'accessToInformation'
  | 'copyright'
  | 'contact'

export const notFoundScreen = screen(() =>
  import('../../platform/NotFoundPage.tsx').then((file) => file.NotFoundPage),
)

export const staticScreens = {
  participation: text('participation'),
  about: text('about'),
  accessibility: text('accessibility'),
  privacy: text('privacy'),
  terms: text('terms'),
  accessToInformation: text('accessToInformation'),
  copyright: text('copyright'),
  contact: text('contact'),
  rules: screen(() => import('./RulesPage.tsx').then((file) => file.RulesPage), messages),
  siteMap: screen(() => import('./SiteMapPage.tsx').then((file) => file.SiteMapPage), messages),
}
