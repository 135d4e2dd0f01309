import { useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import { Container, Hero, KeyFigure, Loading, PageHeading, Stack } from '@participe/ui'
import { Failure } from '../../platform/Failure.tsx'
import { Page } from '../../platform/Page.tsx'
import { useWords } from '../../platform/useWords.ts'
import { ResultSection } from './ResultSection.tsx'
import styles from './results.module.css'

const ResultsDocument = graphql(`
  query Results {
    replyRecord {
      closed
      answered
      onTime
      late
      medianDays
      commitmentsDone
      commitmentsTotal
    }
    late: initiatives(first: 50, filter: { statuses: [LATE] }) {
      edges {
        node {
          id
          ...InitiativeCard
        }
      }
    }
    awaiting: initiatives(first: 50, filter: { statuses: [AWAITING_REPLY] }) {
      edges {
        node {
          id
          ...InitiativeCard
        }
      }
    }
    answered: initiatives(first: 50, filter: { statuses: [ANSWERED] }, order: RECENTLY_ANSWERED) {
      edges {
        node {
          id
          ...InitiativeCard
        }
      }
    }
  }
`)

export function ResultsPage() {
  const { t, number } = useWords()
  const { data, error, refetch } = useQuery(ResultsDocument)
  const record = data?.replyRecord
  const nodes = (list: keyof NonNullable<typeof data>) =>
    list === 'replyRecord' || !data ? [] : data[list].edges.map((edge) => edge.node)
  return (
    <Page title={t('results.title')} description={t('results.lead')}>
      <Hero>
        <PageHeading lead={t('results.lead')}>{t('results.heading')}</PageHeading>
        {record && (
          <div className={styles.figures}>
            <KeyFigure
              value={number(record.answered)}
              label={t('results.figure.answered', { count: record.answered })}
            />
            <KeyFigure
              value={number(record.onTime)}
              label={t('results.figure.onTime', { count: record.onTime })}
            />
            <KeyFigure value={number(record.late)} label={t('results.figure.late', { count: record.late })} />
            <KeyFigure
              value={`${number(record.commitmentsDone)}/${number(record.commitmentsTotal)}`}
              label={t('results.figure.commitments', { count: record.commitmentsDone })}
            />
          </div>
        )}
      </Hero>
      <Container className={styles.body}>
        {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Loading />}
        {data && (
          <Stack gap="lg">
            <ResultSection
              id="repondues"
              title={t('results.answered')}
              lead={t('results.answered.lead')}
              initiatives={nodes('answered')}
            />
            <ResultSection
              id="en-retard"
              title={t('results.late')}
              lead={t('results.late.lead')}
              initiatives={nodes('late')}
            />
            <ResultSection
              id="en-attente"
              title={t('results.awaiting')}
              lead={t('results.awaiting.lead')}
              initiatives={nodes('awaiting')}
            />
          </Stack>
        )}
      </Container>
    </Page>
  )
}
