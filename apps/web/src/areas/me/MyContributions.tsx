import { useQuery } from '@apollo/client/react'
import { getFragmentData, graphql } from '@participe/schema'
import type { FragmentType } from '@participe/schema'
import { Card, EmptyState, Link, LinkButton, Loading, MoreButton, Stack, StatusBadge } from '@participe/ui'
import { joined } from '../../kit/connection.ts'
import { OutcomeBadge } from '../../kit/OutcomeBadge.tsx'
import { useRatingWords } from '../../kit/useRatingWords.ts'
import { useMore } from '../../kit/useMore.ts'
import { Failure } from '../../platform/Failure.tsx'
import { useWords } from '../../platform/useWords.ts'
import { Decisions } from './Decisions.tsx'
import styles from './me.module.css'
import { ReviewRequest } from './ReviewRequest.tsx'

const MyContributionFragment = graphql(`
  fragment MyContributionParts on MyContribution {
    id
    kind
    title
    body
    status
    createdAt
    receiptNumber
    outcome
    answerText
    ratingMode
    supports
    opposes
    stars
    points
    comments
    replyDueOn
    initiativeSlug
    initiativeTitle
    subjectId
    subjectTitle
    citations {
      themeId
      themeTitle
      decision
    }
    can {
      action
      allowed
      reason {
        message
      }
    }
    ...MyDecisions
  }
`)

const MyContributionsDocument = graphql(`
  query MyContributions($after: String) {
    myContributions(first: 20, after: $after) {
      edges {
        node {
          id
          ...MyContributionParts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

interface MyContributionProps {
  contribution: FragmentType<typeof MyContributionFragment>
  onChanged: () => void
}

function MyContribution({ onChanged, ...props }: MyContributionProps) {
  const one = getFragmentData(MyContributionFragment, props.contribution)
  const { t, path, date } = useWords()
  const words = useRatingWords()
  const isIdea = one.kind === 'idea'
  const title = one.title ?? `${t('me.comment')}, ${date(one.createdAt)}`
  const appeal = one.can.find(({ action }) => action === 'appeal')
  const counts = [
    ...(one.ratingMode === 'NONE' ? [] : [words(one.ratingMode, one)]),
    t('kit.comments', { count: one.comments }),
  ]
  const address = isIdea
    ? path('idea', { id: one.id })
    : one.subjectId && one.subjectTitle
      ? path('idea', { id: one.subjectId })
      : undefined
  return (
    <Card
      as="li"
      title={
        one.title ?? (one.subjectTitle ? t('me.commentOn', { title: one.subjectTitle }) : t('me.comment'))
      }
      href={address}
      eyebrow={
        <>
          {one.status !== 'PUBLISHED' && (
            <StatusBadge tone="warning">{t(`me.status.${one.status}`)}</StatusBadge>
          )}
          {one.outcome && <OutcomeBadge state={one.outcome} />}
        </>
      }
      meta={
        <>
          <time dateTime={one.createdAt}>{date(one.createdAt)}</time> ·{' '}
          <Link href={path('initiative', { slug: one.initiativeSlug })}>{one.initiativeTitle}</Link>
        </>
      }
      footer={
        <span className={styles.note}>
          {isIdea && `${counts.join(' · ')} · `}
          <Link href={path('receipt', { number: one.receiptNumber })}>
            {t('me.receipt', { number: one.receiptNumber })}
          </Link>
        </span>
      }
    >
      <p className={styles.excerpt}>{one.body}</p>
      {one.status === 'HIDDEN' || one.status === 'REMOVED' ? (
        <ReviewRequest
          contributionId={one.id}
          status={one.status}
          title={title}
          allowed={!!appeal?.allowed}
          onSent={onChanged}
        >
          <Decisions contribution={one} title={title} />
        </ReviewRequest>
      ) : (
        <Decisions contribution={one} title={title} />
      )}
      {one.answerText && (
        <blockquote className={styles.answer}>
          <p>{one.answerText}</p>
        </blockquote>
      )}
      {one.citations.map((citation) => (
        <p key={citation.themeId}>
          {t('me.cited')}{' '}
          <Link href={path('report', { slug: one.initiativeSlug })}>{citation.themeTitle}</Link>
        </p>
      ))}
      {isIdea && !one.outcome && one.citations.length === 0 && one.replyDueOn && (
        <p className={styles.note}>{t('me.due', { date: date(one.replyDueOn, 'article') })}</p>
      )}
    </Card>
  )
}

export function MyContributions() {
  const { t, path } = useWords()
  const { data, error, refetch, fetchMore } = useQuery(MyContributionsDocument, {
    fetchPolicy: 'cache-and-network',
  })
  const list = data?.myContributions
  const { pending, more } = useMore(
    () =>
      fetchMore({
        variables: { after: list?.pageInfo.endCursor },
        updateQuery: (before, { fetchMoreResult }) => ({
          ...before,
          myContributions: joined(before.myContributions, fetchMoreResult.myContributions),
        }),
      }),
    t('kit.moreFailed'),
  )
  return (
    <section aria-labelledby="mes-contributions">
      <h2 id="mes-contributions" className={styles.title}>
        {t('me.contributions')}
      </h2>
      {error && !list && <Failure headingLevel={3} error={error} onRetry={() => void refetch()} />}
      {!list && !error && <Loading />}
      {list?.edges.length === 0 && (
        <EmptyState
          headingLevel={3}
          title={t('me.none.title')}
          action={<LinkButton href={`${path('catalogue')}?statut=OPEN`}>{t('me.none.find')}</LinkButton>}
        >
          <p>{t('me.none.text')}</p>
        </EmptyState>
      )}
      {list && list.edges.length > 0 && (
        <>
          <Stack as="ul" gap="sm">
            {list.edges.map(({ node }) => (
              <MyContribution
                key={node.id}
                contribution={node}
                onChanged={() => void refetch().catch(() => undefined)}
              />
            ))}
          </Stack>
          {list.pageInfo.hasNextPage && (
            <MoreButton shown={list.edges.length} hasMore pending={pending} onMore={more} />
          )}
        </>
      )}
    </section>
  )
}
