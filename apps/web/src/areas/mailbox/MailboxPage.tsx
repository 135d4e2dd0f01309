import { useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import { Button, Container, Disclosure, EmptyState, Loading, PageHeading, Stack } from '@participe/ui'
import { Failure } from '../../platform/Failure.tsx'
import { Page } from '../../platform/Page.tsx'
import { useWords } from '../../platform/useWords.ts'
import styles from './mailbox.module.css'

const MailboxDocument = graphql(`
  query Mailbox {
    mailbox(first: 50) {
      edges {
        node {
          id
          recipient
          subject
          text
          language
          createdAt
        }
      }
    }
  }
`)

/** Stands in for real mail on a demonstration: codes and notices can be read here. */
export function MailboxPage() {
  const { t, dateTime } = useWords()
  const { data, error, refetch, loading } = useQuery(MailboxDocument, { fetchPolicy: 'network-only' })
  const letters = data?.mailbox.edges.map(({ node }) => node) ?? []
  return (
    <Page title={t('mailbox.title')}>
      <Container width="text">
        <PageHeading
          lead={t('mailbox.lead')}
          actions={
            <Button variant="secondary" size="compact" pending={loading} onClick={() => void refetch()}>
              {t('mailbox.refresh')}
            </Button>
          }
        >
          {t('mailbox.title')}
        </PageHeading>
        {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Loading />}
        {data && letters.length === 0 && (
          <EmptyState icon="mail" title={t('mailbox.empty.title')}>
            <p>{t('mailbox.empty.text')}</p>
          </EmptyState>
        )}
        <Stack gap="xs">
          {letters.map((letter, index) => (
            <Disclosure
              key={letter.id}
              headingLevel={2}
              open={index === 0}
              summary={<span lang={letter.language}>{letter.subject}</span>}
            >
              <p className={styles.head}>
                {t('mailbox.to', { email: letter.recipient })} · {dateTime(letter.createdAt)}
              </p>
              <p lang={letter.language} className={styles.letter}>
                {letter.text}
              </p>
            </Disclosure>
          ))}
        </Stack>
      </Container>
    </Page>
  )
}
