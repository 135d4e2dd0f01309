import { useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import { Button, EmptyState, LinkButton, Loading, MoreButton, Select, Stack } from '@participe/ui'
import { joined } from '../../kit/connection.ts'
import { useMore } from '../../kit/useMore.ts'
import { Failure } from '../../platform/Failure.tsx'
import { useWords } from '../../platform/useWords.ts'
import styles from './catalogue.module.css'
import { Entry } from './Entry.tsx'
import { defaultOrder, orders, toFilter } from './search.ts'
import type { Search } from './search.ts'

const CatalogueDocument = graphql(`
  query Catalogue($filter: CatalogueFilterInput, $order: CatalogueOrder, $after: String) {
    catalogue(first: 20, filter: $filter, order: $order, after: $after) {
      edges {
        node {
          id
          ...CatalogueEntryCard
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
  /** How many were found, in words. */
  found: string
  onChange: (search: Search) => void
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

function Order({ search, onChange }: Pick<ResultsProps, 'search' | 'onChange'>) {
  const { t } = useWords()
  const offered = orders.filter(
    (order) => (order !== 'RELEVANCE' || search.text) && (order !== 'NEAREST' || search.near),
  )
  return (
    <Select
      label={t('catalogue.order')}
      showRequirement={false}
      width="medium"
      value={search.order ?? defaultOrder(search)}
      options={offered.map((value) => ({ value, label: t(`catalogue.order.${value}`) }))}
      onChange={(event) =>
        onChange({ ...search, order: orders.find((one) => one === event.currentTarget.value) })
      }
    />
  )
}

export function Results({ search, found, onChange, onClear }: ResultsProps) {
  const { t } = useWords()
  const variables = { filter: toFilter(search), order: search.order ?? defaultOrder(search) }
  const { data, previousData, error, refetch, fetchMore, loading } = useQuery(CatalogueDocument, {
    variables,
  })
  const list = (data ?? previousData)?.catalogue
  const { pending, more: showMore } = useMore(
    () =>
      fetchMore({
        variables: { after: list?.pageInfo.endCursor },
        updateQuery: (before, { fetchMoreResult }) => ({
          ...before,
          catalogue: joined(before.catalogue, fetchMoreResult.catalogue),
        }),
      }),
    t('kit.moreFailed'),
  )
  if (error && !list) return <Failure error={error} onRetry={() => void refetch()} />
  if (!list) return <Loading />
  if (list.edges.length === 0) return <Nothing search={search} onClear={onClear} />
  return (
    <>
      <h2 className="visually-hidden" id="liste">
        {t('catalogue.results')}
      </h2>
      <div className={styles.bar}>
        <p className={styles.found}>{found}</p>
        <Order search={search} onChange={onChange} />
      </div>
      <Stack as="ul" gap="sm" className={loading ? styles.waiting : undefined}>
        {list.edges.map(({ node }) => (
          <Entry key={node.id} entry={node} />
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
