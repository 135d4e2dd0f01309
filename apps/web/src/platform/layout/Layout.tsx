import { ApolloProvider } from '@apollo/client/react'
import { DemoNotice, SkipLink, uiMessagesEn, uiMessagesFr, UiProvider } from '@participe/ui'
import { localeOf } from '@participe/formatting'
import { useContext, useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { IntlProvider } from 'react-intl'
import { useLocation, useNavigate, useNavigation } from 'react-router'
import { apolloFor, ServerApolloContext } from '../apollo.ts'
import { AppLink } from '../AppLink.tsx'
import { LanguageContext } from '../language.tsx'
import type { Language } from '../language.tsx'
import type { Messages } from '../messages.tsx'
import { PageFactsContext } from '../Page.tsx'
import type { PageFacts } from '../Page.tsx'
import { useScrollPlaces } from '../scroll.ts'
import { ServedContext } from '../served.tsx'
import { SessionProvider } from '../session.tsx'
import { useWords } from '../useWords.ts'
import { CharterNotice } from './CharterNotice.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import styles from './layout.module.css'
import { NoScriptNotice } from './NoScriptNotice.tsx'

function Frame({ children }: { children: ReactNode }) {
  const { t } = useWords()
  const { pathname } = useLocation()
  const [facts, setFacts] = useState<PageFacts>(
    useContext(ServedContext)?.facts ?? { pathname: '', translated: false },
  )
  const loading = useNavigation().state === 'loading'
  useScrollPlaces()
  return (
    <PageFactsContext value={setFacts}>
      <div className={styles.page}>
        {loading && <div className={styles.progress} />}
        <SkipLink />
        <DemoNotice label={t('platform.demo.label')}>{t('platform.demo.text')}</DemoNotice>
        <Header translated={facts.pathname === pathname && facts.translated} />
        <main id="main" tabIndex={-1} className={styles.main}>
          <CharterNotice />
          <NoScriptNotice />
          {children}
        </main>
        <Footer />
      </div>
    </PageFactsContext>
  )
}

export interface LayoutProps {
  language: Language
  messages: Messages
  children: ReactNode
}

/** Everything around the pages of one language. */
export function Layout({ language, messages, children }: LayoutProps) {
  const navigate = useNavigate()
  const serverClient = useContext(ServerApolloContext)
  useEffect(() => {
    document.documentElement.lang = localeOf(language)
  }, [language])
  return (
    <LanguageContext value={language}>
      <IntlProvider locale={localeOf(language)} messages={messages} onWarn={() => undefined}>
        <UiProvider
          language={language}
          messages={language === 'fr' ? uiMessagesFr : uiMessagesEn}
          LinkComponent={AppLink}
          navigate={(href) => void navigate(href)}
        >
          <ApolloProvider client={serverClient ?? apolloFor(language)}>
            <SessionProvider>
              <Frame>{children}</Frame>
            </SessionProvider>
          </ApolloProvider>
        </UiProvider>
      </IntlProvider>
    </LanguageContext>
  )
}
