import { Logo, SiteHeader } from '@participe/ui'
import { useLocation, useMatches } from 'react-router'
import { otherLanguage } from '../language.tsx'
import type { Language } from '../language.tsx'
import { filled, officePath, pages } from '../pages.ts'
import type { PageName, PageParameters } from '../pages.ts'
import { useSession } from '../session.tsx'
import { useWords } from '../useWords.ts'
import { AccountLinks } from './AccountLinks.tsx'

const mainPages: PageName[] = ['home', 'catalogue', 'participation', 'results', 'social', 'about']

interface Place {
  page: PageName | undefined
  /** The same page in each language; none where the router knows no page. */
  addresses: Record<Language, string> | undefined
  parameters: PageParameters
}

/** The page we are on, whatever the language. Pages of the office give their addresses with their route. */
function usePlace(): Place {
  const last = useMatches().at(-1)
  const handle = last?.handle as { page?: string; addresses?: Record<Language, string> } | undefined
  const page = handle?.page && handle.page in pages ? (handle.page as PageName) : undefined
  return {
    page,
    addresses: handle?.addresses ?? (page && pages[page]),
    parameters: Object.fromEntries(Object.entries(last?.params ?? {}).map(([k, v]) => [k, v ?? ''])),
  }
}

export function Header({ translated }: { translated: boolean }) {
  const { t, path, language } = useWords()
  const { signedIn, viewer } = useSession()
  const { search } = useLocation()
  const { page, addresses, parameters } = usePlace()
  const other = otherLanguage(language)
  return (
    <SiteHeader
      logo={<Logo name="Participe" />}
      homeHref={path('home')}
      homeLabel={t('platform.home')}
      siteTitle={t('platform.site')}
      languageLink={
        addresses && translated
          ? {
              label: t('platform.otherLanguage'),
              href: filled(addresses[other], parameters) + search,
              lang: other,
            }
          : undefined
      }
      contactLink={{ label: t('platform.nav.contact'), href: path('contact'), current: page === 'contact' }}
      items={mainPages.map((name) => ({
        label: t(`platform.nav.${name}`),
        href: path(name),
        current: name === page,
      }))}
      actions={
        <AccountLinks
          signedIn={signedIn}
          unread={viewer?.unreadNotifications ?? 0}
          officeHref={viewer?.memberships.length ? officePath(language) : undefined}
        />
      }
    />
  )
}
