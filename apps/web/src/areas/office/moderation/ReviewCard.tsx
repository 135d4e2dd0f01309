import { getFragmentData, graphql } from '@participe/schema'
import type { FragmentType } from '@participe/schema'
import type { ReviewCardFragment } from '@participe/schema/generated/graphql.ts'
import { Cluster, Disclosure, Link, Notice, StatusBadge, Tag } from '@participe/ui'
import { PlainText } from '../../../kit/PlainText.tsx'
import { useWords } from '../../../platform/useWords.ts'
import styles from '../kit/office.module.css'
import { DecideForm } from './DecideForm.tsx'

export const ReviewCardFragmentDocument = graphql(`
  fragment ReviewCard on ReviewItem {
    id
    cause
    priority
    openedAt
    changedSince
    flagCount
    initiativeTitle
    initiativeSlug
    organizationName
    authorHistory {
      published
      restricted
    }
    contribution {
      id
      kind
      title
      body
      language
      authorName
      status
      subjectId
      createdAt
    }
    snapshot {
      title
      body
    }
    flags {
      at
      reason
      explanation
    }
    appeal {
      at
      text
      decision {
        id
        action
        rule
        explanation
        at
        decidedByName
      }
    }
    can {
      action
      allowed
      reason {
        message
      }
    }
  }
`)

type Item = ReviewCardFragment

function Reports({ flags, flagCount }: Pick<Item, 'flags' | 'flagCount'>) {
  const { t, number } = useWords()
  if (flagCount === 0) return null
  const reasons = Map.groupBy(flags, ({ reason }) => reason)
  const explained = flags.filter(({ explanation }) => explanation.trim())
  return (
    <div className={styles.form}>
      <Cluster gap="xs">
        <strong>{t('office.moderation.reports', { count: flagCount })}</strong>
        {[...reasons].map(([reason, some]) => (
          <Tag key={reason}>
            {t(`office.flag.${reason}`)} ({number(some.length)})
          </Tag>
        ))}
      </Cluster>
      {explained.map(({ at, explanation }) => (
        <p key={at} className={styles.quiet}>
          « {explanation} »
        </p>
      ))}
    </div>
  )
}

function Appeal({ appeal }: { appeal: NonNullable<Item['appeal']> }) {
  const { t, date } = useWords()
  const { decision } = appeal
  return (
    <Notice tone="info" title={t('office.moderation.appeal', { date: date(appeal.at) })}>
      <PlainText text={appeal.text} />
      <p className={styles.quiet}>
        {t('office.moderation.appealed', {
          action: t(`office.action.${decision.action}`),
          name: decision.decidedByName ?? '',
          date: date(decision.at),
          explanation: decision.explanation,
        })}
      </p>
    </Notice>
  )
}

function Context({ item }: { item: Item }) {
  const { t, path, relativeDays } = useWords()
  const { contribution } = item
  const ideaId = contribution.kind === 'comment' ? contribution.subjectId : contribution.id
  return (
    <p className={styles.quiet}>
      {t('office.moderation.by', {
        name: contribution.authorName,
        when: relativeDays(contribution.createdAt),
      })}
      {' · '}
      <Link href={path('initiative', { slug: item.initiativeSlug })}>{item.initiativeTitle}</Link>
      {ideaId && (
        <>
          {' · '}
          <Link href={path('idea', { id: ideaId })}>{t('office.moderation.context')}</Link>
        </>
      )}
      <br />
      {t('office.moderation.author', {
        published: item.authorHistory.published,
        restricted: item.authorHistory.restricted,
      })}
    </p>
  )
}

const gravest = 2

export interface ReviewCardProps {
  item: FragmentType<typeof ReviewCardFragmentDocument>
  onDecided: () => void
}

/** One text with everything known about it, and the decision beneath. */
export function ReviewCard({ onDecided, ...props }: ReviewCardProps) {
  const item = getFragmentData(ReviewCardFragmentDocument, props.item)
  const { t, has, dateTime } = useWords()
  const { contribution, snapshot } = item
  const kind = has(`office.kind.${contribution.kind}`)
    ? t(`office.kind.${contribution.kind}`)
    : contribution.kind
  return (
    <li className={styles.panel} aria-labelledby={`review-${item.id}`}>
      <Cluster justify="space-between">
        <Cluster gap="xs">
          <StatusBadge tone={item.priority >= gravest ? 'error' : 'neutral'}>
            {t(`office.cause.${item.cause}`)}
          </StatusBadge>
          <StatusBadge>{t(`office.status.${contribution.status}`)}</StatusBadge>
        </Cluster>
        <span className={styles.quiet}>
          {t('office.moderation.since', { date: dateTime(item.openedAt) })}
        </span>
      </Cluster>
      <h2 id={`review-${item.id}`} tabIndex={-1} className={styles.title}>
        {contribution.title ? (
          <>
            {t('office.named', { action: kind, name: '' })}
            <span lang={contribution.language}>{contribution.title}</span>
          </>
        ) : (
          t('office.moderation.untitled', { kind, name: contribution.authorName })
        )}
      </h2>
      <div className={styles.quote}>
        <PlainText text={contribution.body} lang={contribution.language} />
      </div>
      {item.changedSince && (
        <Disclosure summary={t('office.moderation.changed')}>
          {snapshot.title && <p lang={contribution.language}>{snapshot.title}</p>}
          <PlainText text={snapshot.body} lang={contribution.language} />
        </Disclosure>
      )}
      <Context item={item} />
      <Reports flags={item.flags} flagCount={item.flagCount} />
      {item.appeal && <Appeal appeal={item.appeal} />}
      <DecideForm item={item} onDecided={onDecided} />
    </li>
  )
}
