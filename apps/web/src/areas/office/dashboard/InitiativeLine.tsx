import { getFragmentData, graphql } from '@participe/schema'
import type { FragmentType } from '@participe/schema'
import type { OfficeInitiativeLineFragment } from '@participe/schema/generated/graphql.ts'
import { Link, LinkButton } from '@participe/ui'
import { InitiativeStatusBadge } from '../../../kit/InitiativeStatusBadge.tsx'
import { useWords } from '../../../platform/useWords.ts'
import { useOfficePath } from '../paths.ts'
import styles from './dashboard.module.css'
import { ToAnswer } from './ToAnswer.tsx'

export const InitiativeLineFragment = graphql(`
  fragment OfficeInitiativeLine on Initiative {
    id
    title
    status
    opensAt
    closesAt
    replyDueOn
    answeredAt
    contributionCount
    organization {
      id
      name
    }
    tools {
      id
      toolKey
      title
    }
  }
`)

type Line = OfficeInitiativeLineFragment

/** The next thing to do, in words. */
function useNext({ status, opensAt, closesAt, replyDueOn, answeredAt }: Line): string {
  const { t, date, relativeDays } = useWords()
  switch (status) {
    case 'COMING':
      return t('office.next.COMING', {
        date: opensAt ? date(opensAt) : '',
        days: opensAt ? relativeDays(opensAt) : '',
      })
    case 'OPEN':
      return t('office.next.OPEN', {
        date: closesAt ? date(closesAt) : '',
        days: closesAt ? relativeDays(closesAt) : '',
      })
    case 'AWAITING_REPLY':
    case 'LATE':
      return t(`office.next.${status}`, {
        date: replyDueOn ? date(replyDueOn) : '',
        days: replyDueOn ? relativeDays(replyDueOn) : '',
      })
    case 'ANSWERED':
      return t('office.next.ANSWERED', { date: answeredAt ? date(answeredAt) : '' })
    default:
      return t(`office.next.${status}`)
  }
}

const mainPage = {
  DRAFT: 'initiative',
  COMING: 'initiative',
  OPEN: 'contributions',
  AWAITING_REPLY: 'report',
} as const
const withAction = ['DRAFT', 'OPEN', 'AWAITING_REPLY', 'LATE', 'ANSWERED']

export interface InitiativeLineProps {
  initiative: FragmentType<typeof InitiativeLineFragment>
  withBody: boolean
}

export function InitiativeLine({ withBody, ...props }: InitiativeLineProps) {
  const initiative = getFragmentData(InitiativeLineFragment, props.initiative)
  const { t } = useWords()
  const path = useOfficePath()
  const next = useNext(initiative)
  const { id, status, title } = initiative
  const collections = initiative.tools.filter(({ toolKey }) => toolKey === 'idea-collection')
  const page = status in mainPage ? mainPage[status as keyof typeof mainPage] : 'report'
  return (
    <li className={styles.line}>
      <div className={styles.what}>
        <div className={styles.status}>
          <InitiativeStatusBadge status={status} />
          <span className={styles.meta}>
            {t('office.dashboard.contributions', { count: initiative.contributionCount })}
          </span>
        </div>
        <h3 className={styles.title}>
          <Link href={path('initiative', id)}>{title}</Link>
        </h3>
        <p className={styles.next} data-late={status === 'LATE' || undefined}>
          {next}
        </p>
        {withBody && <p className={styles.meta}>{initiative.organization.name}</p>}
        {['OPEN', 'AWAITING_REPLY', 'LATE'].includes(status) &&
          collections.map((tool) => (
            <ToAnswer
              key={tool.id}
              toolId={tool.id}
              initiativeId={id}
              of={collections.length > 1 ? tool.title : undefined}
            />
          ))}
      </div>
      {withAction.includes(status) && (
        <LinkButton
          href={path(page, id)}
          variant="secondary"
          size="compact"
          aria-label={t('office.named', { action: t(`office.next.action.${status}`), name: title })}
        >
          {t(`office.next.action.${status}`)}
        </LinkButton>
      )}
    </li>
  )
}
