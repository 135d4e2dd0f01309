import type { OfficeInitiativeHeaderQuery } from '@participe/schema/generated/graphql.ts'
import { EmptyState, LinkButton, Loading } from '@participe/ui'
import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { InitiativeStatusBadge } from '../../../kit/InitiativeStatusBadge.tsx'
import { Failure } from '../../../platform/Failure.tsx'
import { useWords } from '../../../platform/useWords.ts'
import { InitiativeNav } from '../initiative/InitiativeNav.tsx'
import type { InitiativeTab } from '../initiative/InitiativeNav.tsx'
import styles from '../kit/office.module.css'
import { OfficePage } from '../kit/OfficePage.tsx'
import { useOfficePath } from '../paths.ts'
import { useOfficeInitiative } from './useOfficeInitiative.ts'

export type HeadedInitiative = NonNullable<OfficeInitiativeHeaderQuery['initiativeById']>

export interface InitiativeFrameProps {
  tab: InitiativeTab
  children: (initiative: HeadedInitiative) => ReactNode
}

/** A page about one initiative: its name, its state, its three tabs. */
export function InitiativeFrame({ tab, children }: InitiativeFrameProps) {
  const { id = '' } = useParams()
  const { t } = useWords()
  const path = useOfficePath()
  const { initiative, known, error, refetch } = useOfficeInitiative(id)
  if (initiative)
    return (
      <OfficePage
        tab="dashboard"
        title={initiative.title}
        eyebrow={<InitiativeStatusBadge status={initiative.status} />}
      >
        <InitiativeNav id={id} tab={tab} />
        <div className={styles.under}>{children(initiative)}</div>
      </OfficePage>
    )
  return (
    <OfficePage tab="dashboard" title={t('office.initiative.title')}>
      {error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : known ? (
        <EmptyState
          title={t('office.initiative.missing')}
          action={<LinkButton href={path('dashboard')}>{t('office.backToDashboard')}</LinkButton>}
        >
          <p>{t('office.initiative.missingText')}</p>
        </EmptyState>
      ) : (
        <Loading />
      )}
    </OfficePage>
  )
}
