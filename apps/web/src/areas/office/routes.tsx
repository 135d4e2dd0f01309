import type { RouteObject } from 'react-router'
import { ErrorScreen } from '../../platform/ErrorScreen.tsx'
import type { Language } from '../../platform/language.tsx'
import { officePath } from '../../platform/pages.ts'
import { screen } from '../../platform/screen.tsx'
import type { Screen } from '../../platform/screen.tsx'
import { officePages } from './paths.ts'
import type { OfficePageName } from './paths.ts'

const messages = { fr: () => import('./messages/fr.json'), en: () => import('./messages/en.json') }

const screens: Record<OfficePageName, Screen> = {
  dashboard: screen(
    () => import('./dashboard/DashboardPage.tsx').then((file) => file.DashboardPage),
    messages,
  ),
  create: screen(
    () => import('./dashboard/NewInitiativePage.tsx').then((file) => file.NewInitiativePage),
    messages,
  ),
  initiative: screen(
    () => import('./initiative/InitiativePage.tsx').then((file) => file.InitiativePage),
    messages,
  ),
  contributions: screen(
    () => import('./contributions/ContributionsPage.tsx').then((file) => file.ContributionsPage),
    messages,
  ),
  record: screen(() => import('./contributions/RecordPage.tsx').then((file) => file.RecordPage), messages),
  report: screen(() => import('./report/ReportPage.tsx').then((file) => file.ReportPage), messages),
  reportPreview: screen(
    () => import('./report/ReportPreviewPage.tsx').then((file) => file.ReportPreviewPage),
    messages,
  ),
  moderation: screen(
    () => import('./moderation/ModerationPage.tsx').then((file) => file.ModerationPage),
    messages,
  ),
  moderationHistory: screen(
    () => import('./moderation/HistoryPage.tsx').then((file) => file.HistoryPage),
    messages,
  ),
  social: screen(() => import('./social/ItemsPage.tsx').then((file) => file.ItemsPage), messages),
  socialAccounts: screen(
    () => import('./social/AccountsPage.tsx').then((file) => file.AccountsPage),
    messages,
  ),
  elsewhere: screen(
    () => import('./elsewhere/ElsewherePage.tsx').then((file) => file.ElsewherePage),
    messages,
  ),
  featured: screen(() => import('./featured/FeaturedPage.tsx').then((file) => file.FeaturedPage), messages),
}

const addressesOf = (page: OfficePageName): Record<Language, string> => ({
  fr: officePath('fr') + officePages[page].fr,
  en: officePath('en') + officePages[page].en,
})

/** Pages of the office, each under `/bureau` or `/en/office`. */
export const officeRoutes = (language: Language): RouteObject[] =>
  (Object.entries(screens) as [OfficePageName, Screen][]).map(([page, load]) => ({
    path: officePath(language) + officePages[page][language],
    handle: { addresses: addressesOf(page) },
    lazy: load(language),
    ErrorBoundary: ErrorScreen,
  }))
