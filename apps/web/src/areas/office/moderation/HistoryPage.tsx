import { useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import type { ModerationHistoryQuery } from '@participe/schema/generated/graphql.ts'
import { Cluster, EmptyState, Loading, MoreButton, StatusBadge } from '@participe/ui'
import { joined } from '../../../kit/connection.ts'
import { PlainText } from '../../../kit/PlainText.tsx'
import { useMore } from '../../../kit/useMore.ts'
import { Failure } from '../../../platform/Failure.tsx'
import { useWords } from '../../../platform/useWords.ts'
import styles from '../kit/office.module.css'
import { OfficePage } from '../kit/OfficePage.tsx'
import { RulesOfConductDocument } from './DecideForm.tsx'
import { ModerationNav } from './ModerationNav.tsx'
import { restricts } from './verdict.ts'

export const ModerationHistoryDocument = graphql(`
  query ModerationHistory($after: String) {
    moderationHistory(first: 20, after: $after) {
      edges {
        node {
          id
          cause
          initiativeTitle
          contribution {
            id
            kind
            title
            body
            language
            authorName
          }
          decision {
            id
            action
            rule
            explanation
            at
            decidedByName
            appealedAt
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

type Past = ModerationHistoryQuery['moderationHistory']['edges'][number]['node']

function PastDecision({ item }: { item: Past }) {
  const { t, has, dateTime } = useWords()
  const { data } = useQuery(RulesOfConductDocument)
  const { contribution, decision } = item
  if (!decision) return null
  const kind = has(`office.kind.${contribution.kind}`)
    ? t(`office.kind.${contribution.kind}`)
    : contribution.kind
  const rule = data?.rulesOfConduct.find(({ key }) => key === decision.rule)?.title
  return (
    <li className={styles.line}>
      <Cluster gap="xs">
        <StatusBadge tone={restricts(decision.action) ? 'warning' : 'success'}>
          {t(`office.decided.${decision.action}`)}
        </StatusBadge>
        {decision.appealedAt && <StatusBadge tone="info">{t('office.history.appealed')}</StatusBadge>}
        <span className={styles.quiet}>
          {dateTime(decision.at)}
          {decision.decidedByName && ` · ${decision.decidedByName}`}
        </span>
      </Cluster>
      <h2 className={styles.title}>
        {contribution.title ? (
          <span lang={contribution.language}>{contribution.title}</span>
        ) : (
          t('office.moderation.untitled', { kind, name: contribution.authorName })
        )}
      </h2>
      <p className={styles.quiet}>{item.initiativeTitle}</p>
      <div className={styles.quote}>
        <PlainText text={contribution.body} lang={contribution.language} />
      </div>
      {rule && <p>{t('office.history.rule', { rule })}</p>}
      {decision.explanation && (
        <p>{t('office.history.explanation', { explanation: decision.explanation })}</p>
      )}
    </li>
  )
}

function Past() {
  const { t } = useWords()
  const { data, error, refetch, fetchMore } = useQuery(ModerationHistoryDocument, {
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  })
  const past = data?.moderationHistory
  const more = useMore(
    () =>
      fetchMore({
        variables: { after: past?.pageInfo.endCursor },
        updateQuery: (before, { fetchMoreResult: after }) => ({
          ...before,
          moderationHistory: joined(before.moderationHistory, after.moderationHistory),
        }),
      }),
    t('kit.moreFailed'),
  )
  if (!past) return error ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading />
  if (past.edges.length === 0)
    return (
      <EmptyState title={t('office.history.empty')}>
        <p>{t('office.history.emptyText')}</p>
      </EmptyState>
    )
  return (
    <>
      <ul className={styles.list}>
        {past.edges.map(({ node }) => (
          <PastDecision key={node.id} item={node} />
        ))}
      </ul>
      <MoreButton
        shown={past.edges.length}
        hasMore={past.pageInfo.hasNextPage}
        pending={more.pending}
        onMore={more.more}
      />
    </>
  )
}

export function HistoryPage() {
  const { t } = useWords()
  return (
    <OfficePage tab="moderation" title={t('office.history.title')} lead={t('office.history.lead')}>
      <ModerationNav tab="moderationHistory" />
      <div className={styles.under}>
        <Past />
      </div>
    </OfficePage>
  )
}
