import { Button, DateField, TextField, useAnnounce } from '@participe/ui'
import { useWords } from '../../../platform/useWords.ts'
import styles from '../kit/office.module.css'
import { TextPair } from '../kit/TextPair.tsx'
import { emptyCommitment } from './report-draft.ts'
import type { CommitmentDraft } from './report-draft.ts'

export interface CommitmentFieldsProps {
  commitments: readonly CommitmentDraft[]
  onChange: (change: (commitments: readonly CommitmentDraft[]) => readonly CommitmentDraft[]) => void
  english: boolean
  errors: Record<string, string>
  /** A promise that was published keeps its day here: it changes only by a public update. */
  published: boolean
}

/** What the body promises, by whom and for when (N-13). */
export function CommitmentFields({
  commitments,
  onChange,
  english,
  errors,
  published,
}: CommitmentFieldsProps) {
  const { t } = useWords()
  const announce = useAnnounce()
  const change = (key: string, part: Partial<CommitmentDraft>) =>
    onChange((before) => before.map((one) => (one.key === key ? { ...one, ...part } : one)))
  const remove = (key: string) => {
    onChange((before) => before.filter((one) => one.key !== key))
    announce(t('office.report.commitmentRemoved'))
    document.getElementById('commitments')?.focus()
  }
  return (
    <section aria-labelledby="commitments" className={styles.form}>
      <h3 id="commitments" tabIndex={-1}>
        {t('office.report.field.commitments')}
      </h3>
      <p className={styles.quiet}>{t('office.report.hint.commitments')}</p>
      <ul className={styles.cards}>
        {commitments.map((commitment, index) => {
          const name = `commitments-${index}`
          const kept = published && commitment.id !== null
          return (
            <li key={commitment.key} className={styles.panel} aria-labelledby={`${name}-name`}>
              <div className={styles.row}>
                <h4 id={`${name}-name`} className={styles.title}>
                  {t('office.report.commitment', { number: index + 1 })}
                </h4>
                {!kept && (
                  <Button
                    size="compact"
                    variant="quiet"
                    aria-label={t('office.report.removeCommitmentNamed', { number: index + 1 })}
                    onClick={() => remove(commitment.key)}
                  >
                    {t('office.report.removeTheme')}
                  </Button>
                )}
              </div>
              <TextPair
                name={`${name}-text`}
                label={t('office.report.field.text')}
                limit={1_000}
                rows={2}
                required
                english={english}
                errors={errors}
                value={commitment.text}
                onChange={(text) => change(commitment.key, { text })}
              />
              <div className={styles.days}>
                <TextField
                  id={`${name}-owner`}
                  label={t('office.report.field.owner')}
                  hint={t('office.report.hint.owner')}
                  required
                  width="full"
                  error={errors[`${name}-owner`]}
                  value={commitment.owner}
                  onChange={(event) => change(commitment.key, { owner: event.target.value })}
                />
                <DateField
                  id={`${name}-dueOn`}
                  label={t('office.report.field.dueOn')}
                  hint={kept ? t('office.report.hint.dueOnKept') : undefined}
                  required
                  disabled={kept}
                  error={errors[`${name}-dueOn`]}
                  value={commitment.dueOn}
                  onChange={(event) => change(commitment.key, { dueOn: event.target.value })}
                />
              </div>
            </li>
          )
        })}
      </ul>
      <div>
        <Button
          variant="secondary"
          icon="plus"
          onClick={() => onChange((before) => [...before, emptyCommitment(crypto.randomUUID())])}
        >
          {t('office.report.addCommitment')}
        </Button>
      </div>
    </section>
  )
}
