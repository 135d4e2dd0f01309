import { useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import {
  Breadcrumbs,
  Button,
  Cluster,
  Container,
  EmptyState,
  Hero,
  LinkButton,
  Loading,
  Notice,
  PageHeading,
  Stack,
} from '@participe/ui'
import { useParams } from 'react-router'
import { PlainText } from '../../kit/PlainText.tsx'
import { Failure } from '../../platform/Failure.tsx'
import { Page } from '../../platform/Page.tsx'
import { useWords } from '../../platform/useWords.ts'
import { NotFoundPage } from '../../platform/NotFoundPage.tsx'
import { Commitments } from './Commitments.tsx'
import styles from './report.module.css'
import { ReportThemes } from './ReportThemes.tsx'

const ReportDocument = graphql(`
  query Report($slug: String!) {
    initiative(slug: $slug) {
      id
      slug
      title
      hasEnglish
      replyDueOn
      participantCount
      contributionCount
      organization {
        id
        slug
        name
      }
      feedbackReport {
        id
        hasEnglish
        asked
        summary
        publishedAt
        themes {
          id
          ...ReportTheme
        }
        commitments {
          id
          ...ReportCommitment
        }
      }
    }
  }
`)

export function ReportPage() {
  const { slug = '' } = useParams()
  const { t, path, date, language } = useWords()
  const { data, error, refetch } = useQuery(ReportDocument, { variables: { slug } })
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />
  if (!data)
    return (
      <Container>
        <Loading />
      </Container>
    )
  const { initiative } = data
  if (!initiative) return <NotFoundPage />
  const report = initiative.feedbackReport
  const translated = report ? report.hasEnglish : initiative.hasEnglish
  const lang = language === 'en' && !translated ? 'fr' : undefined
  const title = t('report.title', { title: initiative.title })
  const sheet = path('initiative', { slug })
  return (
    <Page title={title} translated={translated}>
      <Hero>
        <Breadcrumbs
          items={[
            { label: t('platform.nav.results'), href: path('results') },
            { label: initiative.title, href: sheet },
            { label: t('report.summary') },
          ]}
        />
        <div className={styles.opening}>
          <PageHeading
            eyebrow={
              <span>
                {report?.publishedAt &&
                  `${t('report.eyebrow', { date: date(report.publishedAt, 'article') })} · `}
                <span lang="fr">{initiative.organization.name}</span>
              </span>
            }
            actions={
              <Cluster className="no-print">
                <LinkButton href={sheet} variant="secondary" size="compact">
                  {t('report.back')}
                </LinkButton>
                <Button variant="quiet" size="compact" icon="print" onClick={() => window.print()}>
                  {t('report.print')}
                </Button>
              </Cluster>
            }
          >
            {title}
          </PageHeading>
        </div>
      </Hero>
      <Container className={styles.body}>
        {!report ? (
          <EmptyState icon="clock" title={t('report.none.title')}>
            {initiative.replyDueOn && (
              <p>{t('report.none.due', { date: date(initiative.replyDueOn, 'article') })}</p>
            )}
          </EmptyState>
        ) : (
          <Stack gap="lg">
            <div className={styles.two}>
              <section aria-labelledby="demande">
                <h2 id="demande">{t('report.asked')}</h2>
                <PlainText lang={lang} text={report.asked} />
                <p className={styles.counts}>
                  {t('report.people', { count: initiative.participantCount })} ·{' '}
                  {t('report.contributions', { count: initiative.contributionCount })}
                </p>
              </section>
              <section aria-labelledby="resume" className={styles.summary}>
                <h2 id="resume">{t('report.summary')}</h2>
                <PlainText lang={lang} text={report.summary} />
              </section>
            </div>
            <Notice>{t('report.sample')}</Notice>
            <ReportThemes themes={report.themes} lang={lang} />
            <Commitments commitments={report.commitments} lang={lang} />
          </Stack>
        )}
      </Container>
    </Page>
  )
}
