import { Container, Disclosure, PageHeading, Split } from '@participe/ui'
import { Page } from '../../platform/Page.tsx'
import { useWords } from '../../platform/useWords.ts'
import { Filters } from './Filters.tsx'
import styles from './social.module.css'
import { SocialNav } from './SocialNav.tsx'
import { Stream } from './Stream.tsx'
import { useView } from './useView.ts'
import type { View } from './view.ts'
import { addressOf } from './view.ts'

const formats = ['rss', 'atom', 'json', 'csv'] as const

/** The same view as a feed: for a reader of feeds, or for reuse. */
function Feeds({ view }: { view: View }) {
  const { t, language } = useWords()
  const start = language === 'fr' ? '/medias-sociaux/fil' : '/en/social-media/feed'
  return (
    <section aria-labelledby="fils">
      <h2 id="fils" className={styles.asideTitle}>
        {t('social.feeds.title')}
      </h2>
      <p>{t('social.feeds.text')}</p>
      <ul className={styles.feeds}>
        {formats.map((format) => (
          <li key={format}>
            {/* A file of the API, not a page of the application: the browser asks for it. */}
            <a href={addressOf(`${start}.${format}`, { ...view, text: '', reseau: '' })}>
              {t(`social.feeds.${format}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What is kept of publications, and what is not (T15.15). */
function Collected() {
  const { t } = useWords()
  return (
    <Disclosure summary={t('social.collected.title')} headingLevel={2}>
      {(['what', 'not', 'images', 'howLong', 'remove'] as const).map((part) => (
        <p key={part}>{t(`social.collected.${part}`)}</p>
      ))}
    </Disclosure>
  )
}

/** What public bodies publish, in one place (T15.11). */
export function SocialPage() {
  const { t } = useWords()
  const { view, change, clear } = useView()
  return (
    <Page title={t('social.title')} description={t('social.lead')}>
      <Container>
        <PageHeading lead={t('social.lead')}>{t('social.title')}</PageHeading>
        <SocialNav page="social" />
        <Split
          className={styles.under}
          aside={
            <>
              <Feeds view={view} />
              <Collected />
            </>
          }
        >
          <Filters names={['organisme', 'theme', 'langue']} view={view} onChange={change} onClear={clear} />
          <h2 className="visually-hidden">{t('social.publications')}</h2>
          <Stream view={view} onClear={clear} />
        </Split>
      </Container>
    </Page>
  )
}
