import { useQuery } from '@apollo/client/react'
import { getFragmentData } from '@participe/schema'
import { EmptyState, LinkButton, Loading } from '@participe/ui'
import { useParams } from 'react-router'
import { InitiativeStatusBadge } from '../../../kit/InitiativeStatusBadge.tsx'
import { Failure } from '../../../platform/Failure.tsx'
import { useWords } from '../../../platform/useWords.ts'
import { isForbidden } from '../kit/forbidden.ts'
import { OfficePage } from '../kit/OfficePage.tsx'
import { useOfficePath } from '../paths.ts'
import { OfficeInitiativeDocument, OfficeInitiativeFragmentDocument } from './documents.ts'
import { Editor } from './Editor.tsx'

export function InitiativePage() {
  const { id = '' } = useParams()
  const { t } = useWords()
  const path = useOfficePath()
  const { data, error, refetch } = useQuery(OfficeInitiativeDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  })
  const initiative = getFragmentData(OfficeInitiativeFragmentDocument, data?.initiativeById)
  if (initiative)
    return (
      <OfficePage
        tab="dashboard"
        title={initiative.titleTranslations?.fr ?? initiative.title}
        lang="fr"
        eyebrow={<InitiativeStatusBadge status={initiative.status} />}
      >
        <Editor key={initiative.id} initiative={initiative} />
      </OfficePage>
    )
  return (
    <OfficePage tab="dashboard" title={t('office.initiative.title')}>
      {error && !isForbidden(error) ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : data || error ? (
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
