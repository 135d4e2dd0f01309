import { Loading } from '@participe/ui'
import { createBrowserRouter, matchRoutes, Outlet } from 'react-router'
import type { RouteObject } from 'react-router'
import { catalogueScreens } from './areas/catalogue/index.ts'
import { homeScreens } from './areas/home/index.ts'
import { initiativeScreens } from './areas/initiatives/index.ts'
import { mailboxScreens } from './areas/mailbox/index.ts'
import { myScreens } from './areas/me/index.ts'
import { organizationScreens } from './areas/organizations/index.ts'
import { resultScreens } from './areas/results/index.ts'
import { socialScreens } from './areas/social/index.ts'
import { notFoundScreen, staticScreens } from './areas/static/index.ts'
import kitFr from './kit/messages/fr.json'
import { ErrorScreen } from './platform/ErrorScreen.tsx'
import type { Language } from './platform/language.tsx'
import { languageOfPath } from './platform/language.tsx'
import { Layout } from './platform/layout/Layout.tsx'
import platformFr from './platform/messages/fr.json'
import { officePath, pages } from './platform/pages.ts'
import type { PageName } from './platform/pages.ts'
import type { Screen } from './platform/screen.tsx'
import { ideaCollectionScreens } from './tools/idea-collection/index.ts'

export const screens: Partial<Record<PageName, Screen>> = {
  ...homeScreens,
  ...catalogueScreens,
  ...initiativeScreens,
  ...resultScreens,
  ...socialScreens,
  ...organizationScreens,
  ...ideaCollectionScreens,
  ...myScreens,
  ...mailboxScreens,
  ...staticScreens,
}

const french = { ...platformFr, ...kitFr }

async function shellMessages(language: Language): Promise<Record<string, string>> {
  if (language === 'fr') return french
  const files = await Promise.all([import('./platform/messages/en.json'), import('./kit/messages/en.json')])
  return Object.assign({}, ...files.map((file) => file.default)) as Record<string, string>
}

function shell(
  language: Language,
): Pick<RouteObject, 'Component' | 'ErrorBoundary' | 'HydrateFallback' | 'lazy'> {
  const around = (messages: Record<string, string>) => ({
    Component: () => (
      <Layout language={language} messages={messages}>
        <Outlet />
      </Layout>
    ),
    // While the first page is on its way: the header is there, and the page does not jump.
    HydrateFallback: () => (
      <Layout language={language} messages={messages}>
        <Loading />
      </Layout>
    ),
    ErrorBoundary: () => (
      <Layout language={language} messages={messages}>
        <ErrorScreen />
      </Layout>
    ),
  })
  // The words of the shell in French come with it; in English they are one more file.
  if (language === 'fr') return around(french)
  return {
    HydrateFallback: () => null,
    lazy: async () => {
      const { Component, ErrorBoundary } = around(await shellMessages('en'))
      return { Component, ErrorBoundary }
    },
  }
}

function branch(language: Language): RouteObject {
  const children: RouteObject[] = (Object.entries(screens) as [PageName, Screen][]).map(([page, screen]) => ({
    path: pages[page][language],
    handle: { page },
    lazy: screen(language),
    ErrorBoundary: ErrorScreen,
  }))
  const rest = { path: language === 'fr' ? '*' : '/en/*', lazy: notFoundScreen(language) }
  return { id: language, ...shell(language), children: [...children, rest] }
}

export const routes = (): RouteObject[] => [branch('fr'), branch('en')]

/** A page that came drawn comes to life as it is: its code must be there before. */
export async function loadScreensOf(tree: RouteObject[], pathname: string): Promise<void> {
  const matched = matchRoutes(tree, pathname) ?? []
  await Promise.all(
    matched.map(async ({ route }) => {
      if (typeof route.lazy !== 'function') return
      Object.assign(route, await route.lazy(), { lazy: undefined })
    }),
  )
}

export const createRouter = (tree = routes()) =>
  createBrowserRouter(tree, {
    // The office is another application on the same shell: citizens never load its list of pages.
    patchRoutesOnNavigation: async ({ path, patch }) => {
      const language = languageOfPath(path)
      const office = officePath(language)
      if (path !== office && !path.startsWith(`${office}/`)) return
      const { officeRoutes } = await import('./areas/office/routes.tsx')
      patch(language, officeRoutes(language))
    },
  })
