import { useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import { EmptyState, Loading, MoreButton } from '@participe/ui'
import { useState } from 'react'
import { joined } from '../../../kit/connection.ts'
import { useMore } from '../../../kit/useMore.ts'
import { Failure } from '../../../platform/Failure.tsx'
import { useWords } from '../../../platform/useWords.ts'
import styles from '../kit/office.module.css'
import { OfficePage } from '../kit/OfficePage.tsx'
import { ModerationNav } from './ModerationNav.tsx'
import { ReviewCard } from './ReviewCard.tsx'

export const ModerationQueueDocument = graphql(`
  query ModerationQueue($after: String) {
    moderationQueue(first: 20, after: $after) {
      edges {
        node {
          id
          ...ReviewCard
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

function Queue() {
  const { t } = useWords()
  const [decided, setDecided] = useState<readonly string[]>([])
  const { data, error, refetch, fetchMore } = useQuery(ModerationQueueDocument, {
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  })
  const queue = data?.moderationQueue
  const more = useMore(
    () =>
      fetchMore({
        variables: { after: queue?.pageInfo.endCursor },
        updateQuery: (before, { fetchMoreResult: after }) => ({
          ...before,
          moderationQueue: joined(before.moderationQueue, after.moderationQueue),
        }),
      }),
    t('kit.moreFailed'),
  )
  if (!queue) return error ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading />
  const left = queue.edges.filter(({ node }) => !decided.includes(node.id))
  const decide = (id: string) => {
    const next = left[left.findIndex(({ node }) => node.id === id) + 1] ?? left[0]
    setDecided((before) => [...before, id])
    // The decided entry leaves; the keyboard goes on with the next one.
    requestAnimationFrame(() =>
      document
        .getElementById(next && next.node.id !== id ? `review-${next.node.id}` : 'queue-empty')
        ?.focus(),
    )
  }
  return (
    <>
      <div id="queue-empty" tabIndex={-1}>
        {left.length === 0 && (
          <EmptyState icon="checkCircle" title={t('office.moderation.empty')}>
            <p>{t('office.moderation.emptyText')}</p>
          </EmptyState>
        )}
      </div>
      <ul className={styles.cards}>
        {left.map(({ node }) => (
          <ReviewCard key={node.id} item={node} onDecided={() => decide(node.id)} />
        ))}
      </ul>
      {left.length > 0 && (
        <MoreButton
          shown={left.length}
          hasMore={queue.pageInfo.hasNextPage}
          pending={more.pending}
          onMore={more.more}
        />
      )}
    </>
  )
}

export function ModerationPage() {
  const { t } = useWords()
  return (
    <OfficePage tab="moderation" title={t('office.moderation.title')} lead={t('office.moderation.lead')}>
      <ModerationNav tab="moderation" />
      <div className={styles.under}>
        <Queue />
      </div>
    </OfficePage>
  )
}
