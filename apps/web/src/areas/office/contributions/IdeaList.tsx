import { useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import { EmptyState, Loading, MoreButton, SearchField, Select } from '@participe/ui'
import { useSearchParams } from 'react-router'
import { joined } from '../../../kit/connection.ts'
import { useMore } from '../../../kit/useMore.ts'
import { Failure } from '../../../platform/Failure.tsx'
import { useWords } from '../../../platform/useWords.ts'
import styles from '../kit/office.module.css'
import { IdeaLine } from './IdeaLine.tsx'
import { answerStates } from './states.ts'

export const OfficeIdeasDocument = graphql(`
  query OfficeIdeas($toolId: ID!, $outcomes: [String!], $text: String, $after: String) {
    ideaCollection(id: $toolId) {
      id
      ideas(first: 20, after: $after, order: SUPPORTS, outcomes: $outcomes, text: $text) {
        edges {
          node {
            id
            ...OfficeIdeaLine
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

function Filters() {
  const { t } = useWords()
  const [search, setSearch] = useSearchParams()
  const change = (name: string, value: string) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before)
        if (value) next.set(name, value)
        else next.delete(name)
        return next
      },
      { replace: true, preventScrollReset: true },
    )
  return (
    <div className={styles.filters}>
      <Select
        label={t('office.contributions.filter')}
        showRequirement={false}
        value={search.get('etat') ?? 'NONE'}
        onChange={(event) => change('etat', event.target.value)}
        options={['NONE', ...answerStates, 'ALL'].map((value) => ({
          value,
          label: t(
            value === 'NONE' || value === 'ALL'
              ? `office.contributions.state.${value}`
              : `kit.outcome.${value}`,
          ),
        }))}
      />
      <SearchField
        key={search.get('q')}
        label={t('office.contributions.search')}
        defaultValue={search.get('q') ?? ''}
        onSearch={(text) => change('q', text)}
      />
    </div>
  )
}

function Found({ toolId }: { toolId: string }) {
  const { t } = useWords()
  const [search] = useSearchParams()
  const state = search.get('etat') ?? 'NONE'
  const text = search.get('q') ?? undefined
  const { data, error, refetch, fetchMore } = useQuery(OfficeIdeasDocument, {
    variables: { toolId, text, outcomes: state === 'ALL' ? [] : [state] },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  })
  const ideas = data?.ideaCollection?.ideas
  const more = useMore(
    () =>
      fetchMore({
        variables: { after: ideas?.pageInfo.endCursor },
        updateQuery: (before, { fetchMoreResult: after }) =>
          before.ideaCollection && after.ideaCollection
            ? {
                ...after,
                ideaCollection: {
                  ...after.ideaCollection,
                  ideas: joined(before.ideaCollection.ideas, after.ideaCollection.ideas),
                },
              }
            : before,
      }),
    t('kit.moreFailed'),
  )
  if (!ideas)
    return error ? <Failure error={error} headingLevel={3} onRetry={() => void refetch()} /> : <Loading />
  if (ideas.edges.length === 0)
    return (
      <EmptyState
        headingLevel={3}
        icon={state === 'NONE' && !text ? 'checkCircle' : 'search'}
        title={t(
          state === 'NONE' && !text ? 'office.contributions.allAnswered' : 'office.contributions.nothing',
        )}
      >
        <p>
          {t(
            state === 'NONE' && !text
              ? 'office.contributions.allAnsweredText'
              : 'office.contributions.nothingText',
          )}
        </p>
      </EmptyState>
    )
  return (
    <>
      <ul className={styles.list}>
        {ideas.edges.map(({ node }) => (
          <IdeaLine key={node.id} idea={node} />
        ))}
      </ul>
      <MoreButton
        shown={ideas.edges.length}
        hasMore={ideas.pageInfo.hasNextPage}
        pending={more.pending}
        onMore={more.more}
      />
    </>
  )
}

/** The ideas of one collection: those without an answer first, the most supported at the top. */
export function IdeaList({ toolId }: { toolId: string }) {
  return (
    <>
      <Filters />
      <Found toolId={toolId} />
    </>
  )
}
