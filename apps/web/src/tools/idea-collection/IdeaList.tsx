import { useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import type { RatingMode } from '@participe/schema/generated/graphql.ts'
import { EmptyState, LinkButton, Loading, MoreButton, SearchField, Select, Tag } from '@participe/ui'
import { useSearchParams } from 'react-router'
import { joined } from '../../kit/connection.ts'
import { IdeaCard } from '../../kit/IdeaCard.tsx'
import { useAnnounceOnce } from '../../kit/useAnnounceOnce.ts'
import { useMore } from '../../kit/useMore.ts'
import { Failure } from '../../platform/Failure.tsx'
import { useWords } from '../../platform/useWords.ts'
import styles from './ideas.module.css'
import { OrderNote } from './OrderNote.tsx'
import { ordersFor } from './orders.ts'
import { useDailySeed } from './seed.ts'
import { useImpressions } from './useImpressions.ts'

const IdeaListDocument = graphql(`
  query IdeaList(
    $toolId: ID!
    $after: String
    $order: IdeaOrder
    $outcomes: [String!]
    $text: String
    $seed: String
  ) {
    ideaCollection(id: $toolId) {
      id
      ideas(first: 20, after: $after, order: $order, outcomes: $outcomes, text: $text, seed: $seed) {
        edges {
          node {
            id
            ...IdeaCard
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)

const answers: Record<string, string[] | undefined> = {
  '': undefined,
  aucune: ['NONE'],
  retenues: ['ACCEPTED', 'PARTLY_ACCEPTED', 'ALREADY_DONE', 'PLANNED', 'IN_PROGRESS', 'DONE'],
  'non-retenues': ['NOT_ACCEPTED', 'OUT_OF_SCOPE'],
  etude: ['UNDER_REVIEW'],
}

export interface IdeaListProps {
  toolId: string
  slug: string
  total: number
  open: boolean
  mode: RatingMode
}

export function IdeaList({ toolId, slug, total, open, mode }: IdeaListProps) {
  const { t, path, has } = useWords()
  const [parameters, setParameters] = useSearchParams()
  const seed = useDailySeed()
  const seen = useImpressions(toolId)
  const text = parameters.get('q') ?? ''
  const orders = ordersFor(mode)
  const orderLabel = (one: string) =>
    t(has(`ideas.order.${one}.${mode}`) ? `ideas.order.${one}.${mode}` : `ideas.order.${one}`)
  const order = orders.find((one) => one === parameters.get('tri')) ?? 'RANDOM'
  const state = parameters.get('reponse') ?? ''
  const variables = { toolId, order, seed, text: text || undefined, outcomes: answers[state] }
  const { data, previousData, error, refetch, fetchMore, loading } = useQuery(IdeaListDocument, { variables })
  const list = (data ?? previousData)?.ideaCollection?.ideas

  const change = (name: string, value: string) =>
    setParameters((before) => {
      const next = new URLSearchParams(before)
      if (value) next.set(name, value)
      else next.delete(name)
      return next
    })

  const searching = !!text || !!state
  const found = data?.ideaCollection?.ideas.edges.length
  const hasNext = data?.ideaCollection?.ideas.pageInfo.hasNextPage
  const sentence =
    searching && found !== undefined ? t(hasNext ? 'ideas.foundMore' : 'ideas.found', { count: found }) : ''
  useAnnounceOnce(sentence, `${text}|${state}`)

  const { pending, more } = useMore(
    () =>
      fetchMore({
        variables: { after: list?.pageInfo.endCursor },
        updateQuery: (before, { fetchMoreResult: next }) =>
          before.ideaCollection && next.ideaCollection
            ? {
                ...before,
                ideaCollection: {
                  ...next.ideaCollection,
                  ideas: joined(before.ideaCollection.ideas, next.ideaCollection.ideas),
                },
              }
            : before,
      }),
    t('kit.moreFailed'),
  )

  return (
    <>
      <h2>{t('ideas.count', { count: total })}</h2>
      <div className={styles.tools}>
        <SearchField
          key={text}
          label={t('ideas.search')}
          defaultValue={text}
          onSearch={(value) => change('q', value)}
          className={styles.search}
        />
        <Select
          label={t('ideas.order')}
          showRequirement={false}
          width="full"
          value={order}
          options={orders.map((value) => ({ value, label: orderLabel(value) }))}
          onChange={(event) =>
            change('tri', event.currentTarget.value === 'RANDOM' ? '' : event.currentTarget.value)
          }
        />
        <Select
          label={t('ideas.answer')}
          showRequirement={false}
          width="full"
          value={state}
          options={Object.keys(answers).map((value) => ({
            value,
            label: t(`ideas.answer.${value || 'all'}`),
          }))}
          onChange={(event) => change('reponse', event.currentTarget.value)}
        />
      </div>
      <OrderNote toolId={toolId} order={order} mode={mode} />
      {text && (
        <p>
          <Tag name={text} onRemove={() => change('q', '')}>
            {t('ideas.searched', { text })}
          </Tag>
        </p>
      )}
      {error && !list && <Failure error={error} onRetry={() => void refetch()} />}
      {!list && !error && <Loading />}
      {list?.edges.length === 0 && (
        <EmptyState
          headingLevel={3}
          title={t(searching ? 'ideas.empty.search' : 'ideas.empty.none')}
          action={
            open && (
              <LinkButton href={path('propose', { slug, toolId })} icon="plus">
                {t('ideas.propose')}
              </LinkButton>
            )
          }
        >
          <p>{t(searching ? 'ideas.empty.searchText' : 'ideas.empty.noneText')}</p>
        </EmptyState>
      )}
      {list && list.edges.length > 0 && (
        <>
          <ul className={styles.list} aria-busy={loading}>
            {list.edges.map(({ node }) => (
              <IdeaCard key={node.id} idea={node} seen={seen} />
            ))}
          </ul>
          <MoreButton
            shown={list.edges.length}
            total={searching ? undefined : total}
            hasMore={list.pageInfo.hasNextPage}
            pending={pending}
            onMore={more}
          />
        </>
      )}
    </>
  )
}
