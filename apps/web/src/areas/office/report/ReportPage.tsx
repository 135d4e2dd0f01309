import { useQuery } from '@apollo/client/react'
import { getFragmentData } from '@participe/schema'
import { Loading, Notice } from '@participe/ui'
import { Failure } from '../../../platform/Failure.tsx'
import { useWords } from '../../../platform/useWords.ts'
import { InitiativeFrame } from '../contributions/InitiativeFrame.tsx'
import type { HeadedInitiative } from '../contributions/InitiativeFrame.tsx'
import { Commitments } from './Commitments.tsx'
import { OfficeReportDocument, OfficeReportFragmentDocument } from './documents.ts'
import { ReportEditor } from './ReportEditor.tsx'

function Report({ id, status }: HeadedInitiative) {
  const { t } = useWords()
  const { data, error, refetch } = useQuery(OfficeReportDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  })
  const initiative = data?.initiativeById
  const report = getFragmentData(OfficeReportFragmentDocument, initiative?.feedbackReport)
  if (!initiative) return error ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading />
  if (status === 'DRAFT')
    return <Notice title={t('office.report.tooEarly')}>{t('office.report.tooEarlyText')}</Notice>
  if (status === 'CANCELLED') return <Notice>{t('office.report.cancelled')}</Notice>
  return (
    <>
      {report?.publishedAt && <Commitments report={report} />}
      <ReportEditor
        initiative={initiative}
        report={report ?? null}
        refresh={async () => {
          const fresh = await refetch()
          return (
            getFragmentData(OfficeReportFragmentDocument, fresh.data?.initiativeById?.feedbackReport) ?? null
          )
        }}
      />
    </>
  )
}

export function ReportPage() {
  return <InitiativeFrame tab="report">{(initiative) => <Report {...initiative} />}</InitiativeFrame>
}
