import { useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import {
  Button,
  Cluster,
  Container,
  EmptyState,
  LinkButton,
  Loading,
  PageHeading,
  Stack,
  Timeline,
} from '@participe/ui'
import { useParams } from 'react-router'
import { Failure } from '../../platform/Failure.tsx'
import { Page } from '../../platform/Page.tsx'
import { useWords } from '../../platform/useWords.ts'
import styles from './me.module.css'

const ReceiptDocument = graphql(`
  query Receipt($number: String!) {
    receipt(number: $number) {
      number
      contributionId
      kind
      title
      status
      createdAt
      initiativeSlug
      initiativeTitle
      organizationName
      outcome
      replyDueOn
    }
  }
`)

export function ReceiptPage() {
  const { number = '' } = useParams()
  const { t, path, date, dateTime } = useWords()
  const { data, error, refetch } = useQuery(ReceiptDocument, { variables: { number } })
  const receipt = data?.receipt
  return (
    <Page title={t('receipt.title')}>
      <Container width="text">
        {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Loading />}
        {data && !receipt && (
          <>
            <PageHeading>{t('receipt.title')}</PageHeading>
            <EmptyState icon="search" title={t('receipt.none.title')}>
              <p>{t('receipt.none.text')}</p>
            </EmptyState>
          </>
        )}
        {receipt && (
          <Stack gap="md">
            <PageHeading lead={receipt.title ? t('receipt.quoted', { title: receipt.title }) : undefined}>
              {t(receipt.status === 'PENDING' ? 'receipt.headingPending' : 'receipt.heading')}
            </PageHeading>
            <div className={styles.receipt}>
              <p className={styles.label}>{t('receipt.number')}</p>
              <p className={styles.number}>{receipt.number}</p>
              <p>{t('receipt.keep')}</p>
            </div>
            <section aria-labelledby="suite">
              <h2 id="suite" className={styles.title}>
                {t('receipt.next')}
              </h2>
              <Timeline
                events={[
                  {
                    id: 'received',
                    title: t('receipt.received'),
                    date: dateTime(receipt.createdAt),
                    dateTime: receipt.createdAt,
                    state: 'past',
                    children: (
                      <p>
                        {t('receipt.receivedBy')} <span lang="fr">{receipt.organizationName}</span>.
                      </p>
                    ),
                  },
                  {
                    id: 'read',
                    title: t('receipt.read'),
                    state: 'future',
                    children: <p>{t('receipt.readText')}</p>,
                  },
                  {
                    id: 'reply',
                    title: t('receipt.reply'),
                    date: receipt.replyDueOn
                      ? t('receipt.replyBy', { date: date(receipt.replyDueOn, 'article') })
                      : undefined,
                    dateTime: receipt.replyDueOn ?? undefined,
                    state: 'future',
                    children: <p>{t('receipt.replyText')}</p>,
                  },
                ]}
              />
            </section>
            <Cluster className="no-print">
              {receipt.kind === 'idea' && receipt.status === 'PUBLISHED' && (
                <LinkButton href={path('idea', { id: receipt.contributionId })}>
                  {t('receipt.see')}
                </LinkButton>
              )}
              <LinkButton href={path('myPage')} variant="secondary">
                {t('receipt.follow')}
              </LinkButton>
              <LinkButton href={path('initiative', { slug: receipt.initiativeSlug })} variant="secondary">
                {t('receipt.back')}
              </LinkButton>
              <Button variant="quiet" icon="print" onClick={() => window.print()}>
                {t('receipt.print')}
              </Button>
            </Cluster>
          </Stack>
        )}
      </Container>
    </Page>
  )
}
