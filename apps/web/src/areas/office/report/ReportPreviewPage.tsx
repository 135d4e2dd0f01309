import { useQuery } from '@apollo/client/react'
import { getFragmentData } from '@participe/schema'
import type { OfficeReportFragment } from '@participe/schema/generated/graphql.ts'
import {
  Container,
  DescriptionList,
  EmptyState,
  LinkButton,
  Loading,
  Notice,
  StatusBadge,
} from '@participe/ui'
import { useParams } from 'react-router'
import { PlainText } from '../../../kit/PlainText.tsx'
import { Failure } from '../../../platform/Failure.tsx'
import { useWords } from '../../../platform/useWords.ts'
import { OfficePage } from '../kit/OfficePage.tsx'
import { useOfficePath } from '../paths.ts'
import { OfficeReportDocument, OfficeReportFragmentDocument } from './documents.ts'

function Theme({ theme }: { theme: OfficeReportFragment['themes'][number] }) {
  const { t } = useWords()
  return (
    <section aria-labelledby={theme.id}>
      <h3 id={theme.id}>{theme.titleTranslations?.fr}</h3>
      {theme.decision && (
        <p>
          <StatusBadge tone={theme.decision === 'NOT_ACCEPTED' ? 'neutral' : 'success'}>
            {t(`office.report.decision.${theme.decision}`)}
          </StatusBadge>
        </p>
      )}
      <DescriptionList
        items={(['heard', 'why', 'decidedBy', 'next'] as const).map((name) => ({
          label: t(`office.report.field.${name}`),
          value: <PlainText text={theme[`${name}Translations`]?.fr ?? ''} lang="fr" />,
        }))}
      />
      {theme.citations.length > 0 && (
        <ul>
          {theme.citations.map(({ contributionId, title, excerpt, authorName }) => (
            <li key={contributionId}>
              « {title ?? excerpt} » ({authorName})
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Preview({ report }: { report: OfficeReportFragment }) {
  const { t, date } = useWords()
  return (
    <Container width="text" className="prose">
      <h2>{t('office.report.field.asked')}</h2>
      <PlainText text={report.askedTranslations?.fr ?? ''} lang="fr" />
      <h2>{t('office.report.field.summary')}</h2>
      <PlainText text={report.summaryTranslations?.fr ?? ''} lang="fr" />
      <h2>{t('office.report.field.themes')}</h2>
      {report.themes.map((theme) => (
        <Theme key={theme.id} theme={theme} />
      ))}
      <h2>{t('office.report.field.commitments')}</h2>
      <ul>
        {report.commitments.map(({ id, textTranslations, owner, dueOn }) => (
          <li key={id} lang="fr">
            {textTranslations?.fr} ({t('office.commitment.facts', { owner, date: dueOn ? date(dueOn) : '' })})
          </li>
        ))}
      </ul>
    </Container>
  )
}

/** The draft as people will read it, without its forms. */
export function ReportPreviewPage() {
  const { id = '' } = useParams()
  const { t } = useWords()
  const path = useOfficePath()
  const { data, error, refetch } = useQuery(OfficeReportDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  })
  const report = getFragmentData(OfficeReportFragmentDocument, data?.initiativeById?.feedbackReport)
  const back = (
    <LinkButton href={path('report', id)} variant="secondary">
      {t('office.report.backToEditor')}
    </LinkButton>
  )
  return (
    <OfficePage
      tab="dashboard"
      title={data?.initiativeById?.title ?? t('office.report.previewTitle')}
      eyebrow={t('office.report.previewTitle')}
      actions={back}
    >
      {report ? (
        <>
          <Notice>{t('office.report.previewText')}</Notice>
          <Preview report={report} />
        </>
      ) : error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <EmptyState title={t('office.report.notStarted')} action={back}>
          <p>{t('office.report.notStartedText')}</p>
        </EmptyState>
      ) : (
        <Loading />
      )}
    </OfficePage>
  )
}
