import type { OfficeReportFragment, OfficeReportOfQuery } from '@participe/schema/generated/graphql.ts'
import { Alert, Button, Cluster, ErrorSummary, LinkButton } from '@participe/ui'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { useWords } from '../../../platform/useWords.ts'
import { GateChecklist } from '../initiative/GateChecklist.tsx'
import { Confirm } from '../kit/Confirm.tsx'
import { EnglishToggle } from '../kit/EnglishToggle.tsx'
import styles from '../kit/office.module.css'
import { fieldOf } from '../kit/problems.ts'
import { TextPair } from '../kit/TextPair.tsx'
import { UnsavedGuard } from '../kit/UnsavedGuard.tsx'
import { useOfficePath } from '../paths.ts'
import { CommitmentFields } from './CommitmentFields.tsx'
import { isReportPair, textsOf } from './report-draft.ts'
import { ThemeList } from './ThemeList.tsx'
import { useReport } from './useReport.ts'
import type { ReportSource } from './useReport.ts'

type Initiative = NonNullable<OfficeReportOfQuery['initiativeById']>

export interface ReportEditorProps {
  initiative: Pick<Initiative, 'id' | 'slug' | 'status' | 'hasEnglish' | 'participantCount' | 'tools'>
  report: OfficeReportFragment | null
  refresh: ReportSource['refresh']
}

/** « themes.0.why » in words: « Thème 1, pourquoi ». */
function useFieldName() {
  const { t, has } = useWords()
  return (path: string): string => {
    const [list, index, field] = path.split('.')
    if (index !== undefined && (list === 'themes' || list === 'commitments'))
      return t(`office.report.place.${list}`, {
        number: Number(index) + 1,
        field: t(`office.report.field.${field ?? ''}`).toLowerCase(),
      })
    return has(`office.report.field.${path}`) ? t(`office.report.field.${path}`) : t('office.report.whole')
  }
}

interface PublishProps {
  initiative: ReportEditorProps['initiative']
  report: OfficeReportFragment
  dirty: boolean
  pending: boolean
  onPublish: () => Promise<unknown>
}

function Publish({ initiative, report, dirty, pending, onPublish }: PublishProps) {
  const { t } = useWords()
  const path = useOfficePath()
  const nameOf = useFieldName()
  const [asking, setAsking] = useState(false)
  const permission = report.can.find(({ action }) => action === 'publish')
  const ready = report.gate.every(({ blocking }) => !blocking)
  const cited = new Set(
    report.themes.flatMap(({ citations }) => citations.map(({ contributionId }) => contributionId)),
  ).size
  const may = ready && !dirty && permission?.allowed
  if (report.publishedAt) return null
  const confirm = async () => {
    await onPublish()
    setAsking(false)
  }
  return (
    <section aria-labelledby="publish-report" className={styles.panel}>
      <h2 id="publish-report" className={styles.title}>
        {t('office.report.check')}
      </h2>
      <GateChecklist
        items={report.gate}
        hrefOf={({ path: place }) => `#${place ? fieldOf(place, isReportPair) : 'asked-fr'}`}
        nameOf={({ path: place }) => nameOf(place)}
      />
      {dirty && <p className={styles.quiet}>{t('office.report.saveFirst')}</p>}
      {permission && !permission.allowed && <p>{permission.reason?.message}</p>}
      <Cluster>
        <Button disabled={!may} onClick={() => setAsking(true)}>
          {t('office.report.publish')}
        </Button>
        <LinkButton href={path('reportPreview', initiative.id)} variant="secondary">
          {t('office.publish.preview')}
        </LinkButton>
      </Cluster>
      <Confirm
        isOpen={asking}
        title={t('office.report.confirm')}
        confirmLabel={t('office.report.yes')}
        pending={pending}
        onConfirm={() => void confirm()}
        onCancel={() => setAsking(false)}
      >
        <p>{t('office.report.confirmText', { participants: initiative.participantCount, cited })}</p>
        <p>{t('office.report.confirmAfter')}</p>
      </Confirm>
    </section>
  )
}

function Conflict({ onTake }: { onTake: () => void }) {
  const { t } = useWords()
  return (
    <Alert
      tone="warning"
      title={t('office.conflict.title')}
      actions={
        <Button variant="secondary" size="compact" onClick={onTake}>
          {t('office.report.takeTheirs')}
        </Button>
      }
    >
      <p>{t('office.report.conflict')}</p>
    </Alert>
  )
}

/** What we asked, heard, decided, why, and what comes next (N-11). */
export function ReportEditor({ initiative, report, refresh }: ReportEditorProps) {
  const { t } = useWords()
  const form = useReport({ initiativeId: initiative.id, report, refresh })
  const { draft, setDraft, dirty, problems, pending } = form
  const [english, setEnglish] = useState(initiative.hasEnglish)
  const collections = initiative.tools
    .filter(({ toolKey }) => toolKey === 'idea-collection')
    .map(({ id }) => id)
  const published = !!report?.publishedAt
  const common = { english, errors: problems.errors, published }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!pending && dirty) void form.save()
  }
  return (
    <div className={styles.form}>
      <form noValidate onSubmit={submit} className={styles.form} aria-labelledby="report-title">
        <h2 id="report-title">{t('office.report.title')}</h2>
        <p className={styles.quiet}>{t(published ? 'office.report.correct' : 'office.report.help')}</p>
        <ErrorSummary errors={problems.summary} attempt={form.attempt} headingLevel={3} />
        {form.conflict && <Conflict onTake={form.takeTheirs} />}
        <EnglishToggle shown={english} onShow={setEnglish} texts={textsOf(draft)} />
        {(['asked', 'summary'] as const).map((name) => (
          <TextPair
            key={name}
            name={name}
            label={t(`office.report.field.${name}`)}
            hint={t(`office.report.hint.${name}`)}
            limit={5_000}
            rows={4}
            required
            english={english}
            errors={problems.errors}
            value={draft[name]}
            onChange={(value) => setDraft((before) => ({ ...before, [name]: value }))}
          />
        ))}
        <ThemeList
          {...common}
          collections={collections}
          themes={draft.themes}
          onChange={(change) => setDraft((before) => ({ ...before, themes: change(before.themes) }))}
        />
        <CommitmentFields
          {...common}
          commitments={draft.commitments}
          onChange={(change) =>
            setDraft((before) => ({ ...before, commitments: change(before.commitments) }))
          }
        />
        <div className={styles.saveBar}>
          <Button type="submit" pending={pending}>
            {t(published ? 'office.report.saveCorrection' : 'office.report.save')}
          </Button>
          <span className={styles.quiet}>
            {t(dirty ? 'office.notSaved' : report ? 'office.saved' : 'office.nothingToSave')}
          </span>
        </div>
      </form>
      {report && <Publish {...{ initiative, report, dirty, pending }} onPublish={form.publish} />}
      <UnsavedGuard unsaved={dirty && !pending} />
    </div>
  )
}
