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
  SubNav,
} from '@participe/ui'
import { useParams, useSearchParams } from 'react-router'
import { PlainText } from '../../../kit/PlainText.tsx'
import { Failure } from '../../../platform/Failure.tsx'
import type { Language } from '../../../platform/language.tsx'
import { useWords } from '../../../platform/useWords.ts'
import { OfficePage } from '../kit/OfficePage.tsx'
import { useOfficePath } from '../paths.ts'
import { OfficeReportDocument, OfficeReportFragmentDocument } from './documents.ts'

type Stored = { fr: string; en?: string | null } | null | undefined

/** As a reader of that language finds it: French where the English is missing. */
function Words({ of, language }: { of: Stored; language: Language }) {
  const english = language === 'en' ? of?.en?.trim() : ''
  return <PlainText text={english ? english : (of?.fr ?? '')} lang={english ? 'en' : 'fr'} />
}

interface ThemeProps {
  theme: OfficeReportFragment['themes'][number]
  language: Language
}

function Theme({ theme, language }: ThemeProps) {
  const { t } = useWords()
  return (
    <section aria-labelledby={theme.id}>
      <h3 id={theme.id} lang={language === 'en' && theme.titleTranslations?.en ? 'en' : 'fr'}>
        {(language === 'en' && theme.titleTranslations?.en) || theme.titleTranslations?.fr}
      </h3>
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
          value: <Words of={theme[`${name}Translations`]} language={language} />,
        }))}
      />
      {theme.citations.length > 0 && (
        <ul>
          {theme.citations.map(({ contributionId, title, excerpt, authorName }) => (
            <li key={contributionId}>
              {t('office.report.quoted', { title: title ?? excerpt, author: authorName })}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Preview({ report, language }: { report: OfficeReportFragment; language: Language }) {
  const { t, date } = useWords()
  return (
    <Container width="text" className="prose">
      <h2>{t('office.report.field.asked')}</h2>
      <Words of={report.askedTranslations} language={language} />
      <h2>{t('office.report.field.summary')}</h2>
      <Words of={report.summaryTranslations} language={language} />
      <h2>{t('office.report.field.themes')}</h2>
      {report.themes.map((theme) => (
        <Theme key={theme.id} theme={theme} language={language} />
      ))}
      <h2>{t('office.report.field.commitments')}</h2>
      <ul>
        {report.commitments.map(({ id, textTranslations, owner, dueOn }) => (
          <li key={id}>
            <Words of={textTranslations} language={language} />
            <p>{t('office.commitment.facts', { owner, date: dueOn ? date(dueOn) : '' })}</p>
          </li>
        ))}
      </ul>
    </Container>
  )
}

/** Texts of the report that English readers will find in French. */
function missingEnglish(report: OfficeReportFragment): number {
  const texts: Stored[] = [
    report.askedTranslations,
    report.summaryTranslations,
    ...report.themes.flatMap((theme) =>
      (['title', 'heard', 'why', 'decidedBy', 'next'] as const).map((name) => theme[`${name}Translations`]),
    ),
    ...report.commitments.map(({ textTranslations }) => textTranslations),
  ]
  return texts.filter((text) => text?.fr.trim() && !text.en?.trim()).length
}

function Languages({ language }: { language: Language }) {
  const { t } = useWords()
  return (
    <SubNav
      label={t('office.report.previewLanguage')}
      items={(['fr', 'en'] as const).map((one) => ({
        label: t(`office.report.preview.${one}`),
        href: `?langue=${one}`,
        current: one === language,
      }))}
    />
  )
}

/** The draft as people will read it, without its forms. */
export function ReportPreviewPage() {
  const { id = '' } = useParams()
  const { t, language: own } = useWords()
  const [search] = useSearchParams()
  const asked = search.get('langue')
  const language: Language = asked === 'fr' || asked === 'en' ? asked : own
  const path = useOfficePath()
  const { data, error, refetch } = useQuery(OfficeReportDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  })
  const report = getFragmentData(OfficeReportFragmentDocument, data?.initiativeById?.feedbackReport)
  const missing = report ? missingEnglish(report) : 0
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
          <Languages language={language} />
          {language === 'en' && missing > 0 && (
            <Notice tone="warning">{t('office.english.count', { missing })}</Notice>
          )}
          <Preview report={report} language={language} />
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
