import { useMutation, useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import type { InboundQuery } from '@participe/schema/generated/graphql.ts'
import {
  Button,
  Cluster,
  EmptyState,
  ErrorSummary,
  ExternalLink,
  Loading,
  MoreButton,
  TextField,
} from '@participe/ui'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { joined } from '../../../kit/connection.ts'
import { useMore } from '../../../kit/useMore.ts'
import { Failure } from '../../../platform/Failure.tsx'
import { useWords } from '../../../platform/useWords.ts'
import { useAction } from '../initiative/useAction.ts'
import styles from '../kit/office.module.css'
import { TextPair } from '../kit/TextPair.tsx'
import { inputOf, textOf } from '../kit/translations.ts'

export const InboundDocument = graphql(`
  query Inbound($after: String) {
    inboundItems(first: 20, after: $after) {
      edges {
        node {
          id
          receivedAt
          source {
            id
            name
          }
          content {
            kind
            title
            summary
            titleTranslations {
              fr
              en
            }
            summaryTranslations {
              fr
              en
            }
            url
            opensAt
            closesAt
            status
          }
          known {
            id
            slug
            title
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

export const DecideInboundDocument = graphql(`
  mutation DecideInboundItem($input: DecideInboundInput!) {
    decideInboundItem(input: $input) {
      problems {
        code
        path
        message
      }
      item {
        id
        state
      }
    }
  }
`)

type Item = InboundQuery['inboundItems']['edges'][number]['node']

function InboundLine({ item, onDecided }: { item: Item; onDecided: () => void }) {
  const { t, dateTime, period } = useWords()
  const { content, source, known } = item
  const [title, setTitle] = useState(textOf(content.titleTranslations))
  const [summary, setSummary] = useState(textOf(content.summaryTranslations))
  const [decide] = useMutation(DecideInboundDocument)
  const accepting = useAction(t('office.elsewhere.accepted', { title: title.fr }))
  const refusing = useAction(t('office.elsewhere.refused', { title: title.fr }))
  const send = async (input: { accept: boolean; reason?: string }) => {
    const corrected = { title: inputOf(title), summary: inputOf(summary) }
    const { run } = input.accept ? accepting : refusing
    const done = await run(
      async () =>
        (
          await decide({
            variables: { input: { id: item.id, ...input, ...(input.accept ? corrected : {}) } },
          })
        ).data?.decideInboundItem.problems,
    )
    if (done) onDecided()
  }
  const refuse = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const reason = new FormData(event.currentTarget).get('reason')
    void send({ accept: false, reason: typeof reason === 'string' ? reason : '' })
  }
  const problems = [...accepting.problems, ...refusing.problems]
  return (
    <li className={styles.line}>
      <h3 className={styles.title}>{content.title}</h3>
      <p className={styles.quiet}>
        {t('office.elsewhere.from', { source: source.name, date: dateTime(item.receivedAt) })}
        {known && ` ${t('office.elsewhere.changes', { title: known.title })}`}
      </p>
      <p className={styles.quiet}>
        {t(`office.elsewhere.kind.${content.kind}`)}, {period(content.opensAt, content.closesAt)}
        {content.status === 'UNKNOWN' && ` ${t('office.elsewhere.unknown')}`}
      </p>
      <p>
        <ExternalLink href={content.url}>{t('office.elsewhere.official')}</ExternalLink>
      </p>
      <ErrorSummary errors={problems.map((message) => ({ message }))} headingLevel={4} />
      <TextPair
        name={`title-${item.id}`}
        label={t('office.elsewhere.field.title')}
        required
        english={title.en !== ''}
        rows={2}
        limit={200}
        value={title}
        onChange={setTitle}
      />
      <TextPair
        name={`summary-${item.id}`}
        label={t('office.elsewhere.field.summary')}
        english={summary.en !== ''}
        limit={1000}
        value={summary}
        onChange={setSummary}
      />
      <Cluster gap="sm">
        <Button pending={accepting.pending} onClick={() => void send({ accept: true })}>
          {t('office.elsewhere.accept')}
        </Button>
      </Cluster>
      <form onSubmit={refuse} className={styles.form}>
        <TextField
          id={`reason-${item.id}`}
          name="reason"
          label={t('office.elsewhere.reason')}
          showRequirement={false}
          maxLength={500}
        />
        <Cluster gap="sm">
          <Button type="submit" variant="secondary" pending={refusing.pending}>
            {t('office.elsewhere.refuse')}
          </Button>
        </Cluster>
      </form>
    </li>
  )
}

/** What waits to be read before it shows, who waits longest first. */
export function Inbound() {
  const { t } = useWords()
  const { data, error, refetch, fetchMore } = useQuery(InboundDocument, { fetchPolicy: 'cache-and-network' })
  const found = data?.inboundItems
  const more = useMore(
    () =>
      fetchMore({
        variables: { after: found?.pageInfo.endCursor },
        updateQuery: (before, { fetchMoreResult: after }) => ({
          ...before,
          inboundItems: joined(before.inboundItems, after.inboundItems),
        }),
      }),
    t('kit.moreFailed'),
  )
  return (
    <section aria-labelledby="inbound" className={styles.form}>
      <h2 id="inbound">{t('office.elsewhere.inbound')}</h2>
      {!found &&
        (error ? <Failure error={error} headingLevel={3} onRetry={() => void refetch()} /> : <Loading />)}
      {found?.edges.length === 0 && (
        <EmptyState headingLevel={3} title={t('office.elsewhere.nothing')}>
          <p>{t('office.elsewhere.nothingText')}</p>
        </EmptyState>
      )}
      {found && found.edges.length > 0 && (
        <>
          <ul className={styles.list}>
            {found.edges.map(({ node }) => (
              <InboundLine key={node.id} item={node} onDecided={() => void refetch()} />
            ))}
          </ul>
          <MoreButton
            shown={found.edges.length}
            hasMore={found.pageInfo.hasNextPage}
            pending={more.pending}
            onMore={more.more}
          />
        </>
      )}
    </section>
  )
}
