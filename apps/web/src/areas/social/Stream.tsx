import { useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import { Button, EmptyState, Loading, MoreButton } from '@participe/ui'
import { joined } from '../../kit/connection.ts'
import { useAnnounceOnce } from '../../kit/useAnnounceOnce.ts'
import { useMore } from '../../kit/useMore.ts'
import { Failure } from '../../platform/Failure.tsx'
import { useWords } from '../../platform/useWords.ts'
import { Publication } from './Publication.tsx'
import styles from './social.module.css'
import type { View } from './view.ts'
import { streamFilter } from './view.ts'

const SocialStreamDocument = graphql(`
  query SocialStream($filter: SocialStreamFilterInput, $after: String) {
    socialStream(first: 20, filter: $filter, after: $after) {
      edges {
        node {
          id
          ...Publication
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** What bodies publish, newest first; the rest on demand, so that nothing moves by itself. */
export function Stream({ view, onClear }: { view: View; onClear: () => void }) {
  const { t } = useWords()
  const variables = { filter: streamFilter(view) }
  const { data, previousData, error, refetch, fetchMore, loading } = useQuery(SocialStreamDocument, {
    variables,
  })
  const found = (data ?? previousData)?.socialStream
  const count = data?.socialStream.edges.length
  useAnnounceOnce(
    count === undefined
      ? ''
      : t(data?.socialStream.pageInfo.hasNextPage ? 'social.foundMore' : 'social.found', { count }),
    JSON.stringify(variables),
  )
  const { pending, more } = useMore(
    () =>
      fetchMore({
        variables: { after: found?.pageInfo.endCursor },
        updateQuery: (before, { fetchMoreResult }) => ({
          ...before,
          socialStream: joined(before.socialStream, fetchMoreResult.socialStream),
        }),
      }),
    t('kit.moreFailed'),
  )
  if (error && !found) return <Failure error={error} onRetry={() => void refetch()} />
  if (!found) return <Loading />
  if (found.edges.length === 0)
    return (
      <EmptyState
        title={t('social.empty.title')}
        action={<Button onClick={onClear}>{t('social.clear')}</Button>}
      >
        <p>{t('social.empty.text')}</p>
      </EmptyState>
    )
  return (
    <>
      <ul className={styles.stream} aria-busy={loading}>
        {found.edges.map(({ node }) => (
          <Publication key={node.id} publication={node} />
        ))}
      </ul>
      <MoreButton
        shown={found.edges.length}
        total={found.pageInfo.hasNextPage ? undefined : found.edges.length}
        hasMore={found.pageInfo.hasNextPage}
        pending={pending}
        onMore={more}
      />
    </>
  )
}
