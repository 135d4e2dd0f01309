import { useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import { Button, EmptyState, LinkButton, Loading, MoreButton, Stack } from '@participe/ui'
import type { ReactNode } from 'react'
import { joined } from '../../kit/connection.ts'
import { InitiativeCard } from '../../kit/InitiativeCard.tsx'
import { useAnnounceOnce } from '../../kit/useAnnounceOnce.ts'
import { useMore } from '../../kit/useMore.ts'
import { Failure } from '../../platform/Failure.tsx'
import { useWords } from '../../platform/useWords.ts'
import styles from './catalogue.module.css'
import { defaultOrder, toFilter } from './search.ts'
import type { Search } from './search.ts'

const CatalogueDocument = graphql(`
  query Catalogue($filter: InitiativeFilterInput, $order: InitiativeOrder, $after: String) {
    initiatives(first: 20, filter: $filter, order: $order, after: $after) {
      edges {
        node {
          id
          ...InitiativeCard
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

export interface ResultsProps {
  search: Search
  order: ReactNode
  onClear: () => void
}

function Nothing({ search, onClear }: { search: Search; onClear: () => void }) {
  const { t, path } = useWords()
  return (
    <EmptyState
      icon="search"
      title={t('catalogue.empty.title')}
      action={
        <>
          <Button onClick={onClear}>{t('catalogue.empty.clear')}</Button>
          <LinkButton variant="secondary" href={`${path('catalogue')}?statut=OPEN`}>
            {t('catalogue.empty.open')}
          </LinkButton>
        </>
      }
    >
      <p>{search.text ? t('catalogue.empty.words') : t('catalogue.empty.filters')}</p>
    </EmptyState>
  )
}

export function Results({ search, order, onClear }: ResultsProps) {
  const { t } = useWords()
  const variables = { filter: toFilter(search), order: search.order ?? defaultOrder(search) }
  const result = useQuery(CatalogueDocument, { variables })
  const { data, previousData, error, refetch, fetchMore, loading } = result
  const list = (data ?? previousData)?.initiatives
  const found = data?.initiatives.edges.length
  const more = data?.initiatives.pageInfo.hasNextPage
  const sentence =
    found === undefined ? '' : t(more ? 'catalogue.foundMore' : 'catalogue.found', { count: found })
  useAnnounceOnce(sentence, JSON.stringify(variables))
  const { pending, more: showMore } = useMore(
    () =>
      fetchMore({
        variables: { after: list?.pageInfo.endCursor },
        updateQuery: (before, { fetchMoreResult }) => ({
          ...before,
          initiatives: joined(before.initiatives, fetchMoreResult.initiatives),
        }),
      }),
    t('kit.moreFailed'),
  )
  if (error && !list) return <Failure error={error} onRetry={() => void refetch()} />
  if (!list) return <Loading />
  if (list.edges.length === 0) return <Nothing search={search} onClear={onClear} />
  return (
    <>
      <div className={styles.bar}>
        <p className={styles.found}>{sentence}</p>
        {order}
      </div>
      <h2 className="visually-hidden">{t('catalogue.results')}</h2>
      <Stack as="ul" gap="sm" className={loading ? styles.waiting : undefined}>
        {list.edges.map(({ node }) => (
          <InitiativeCard key={node.id} as="li" initiative={node} />
        ))}
      </Stack>
      <MoreButton
        shown={list.edges.length}
        total={list.pageInfo.hasNextPage ? undefined : list.edges.length}
        hasMore={list.pageInfo.hasNextPage}
        pending={pending}
        onMore={showMore}
      />
    </>
  )
}
