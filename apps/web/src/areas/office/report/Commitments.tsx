import { useMutation } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import type { CommitmentState, OfficeReportFragment } from '@participe/schema/generated/graphql.ts'
import { Button, DateField, Disclosure, ErrorSummary, RadioGroup, StatusBadge, TextArea } from '@participe/ui'
import type { Tone } from '@participe/ui'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { useWords } from '../../../platform/useWords.ts'
import { useAction } from '../initiative/useAction.ts'
import styles from '../kit/office.module.css'

export const UpdateCommitmentDocument = graphql(`
  mutation UpdateCommitment($input: UpdateCommitmentInput!) {
    updateCommitment(input: $input) {
      problems {
        code
        path
        message
      }
      report {
        ...OfficeReport
      }
    }
  }
`)

type Commitment = OfficeReportFragment['commitments'][number]

const tones: Record<CommitmentState, Tone> = {
  PLANNED: 'info',
  IN_PROGRESS: 'warning',
  LATE: 'error',
  DONE: 'success',
  ABANDONED: 'neutral',
}

function UpdateForm({ commitment }: { commitment: Commitment }) {
  const { t } = useWords()
  const [update] = useMutation(UpdateCommitmentDocument)
  const { run, pending, problems } = useAction(t('office.commitment.done'))
  const possible = commitment.nextStates
  const [state, setState] = useState<CommitmentState | undefined>(possible[0])
  const [dueOn, setDueOn] = useState(commitment.dueOn)
  const [note, setNote] = useState('')
  const { id } = commitment
  const submit = async () => {
    if (!state) return
    const input = { commitmentId: id, state, note, dueOn: dueOn === commitment.dueOn ? undefined : dueOn }
    if (await run(async () => (await update({ variables: { input } })).data?.updateCommitment.problems))
      setNote('')
  }
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
        event.preventDefault()
        if (!pending) void submit()
      }}
    >
      <ErrorSummary
        errors={problems.map((message) => ({ message, fieldId: `note-${id}` }))}
        headingLevel={4}
      />
      <RadioGroup
        id={`state-${id}`}
        name={`state-${id}`}
        label={t('office.commitment.state')}
        showRequirement={false}
        inRow
        value={state ?? null}
        onValueChange={(value) => setState(value as CommitmentState)}
        options={possible.map((value) => ({ value, label: t(`office.commitment.${value}`) }))}
      />
      <DateField
        id={`due-${id}`}
        label={t('office.commitment.dueOn')}
        hint={t('office.commitment.dueOnHint')}
        value={dueOn}
        onChange={(event) => setDueOn(event.target.value)}
      />
      <TextArea
        id={`note-${id}`}
        label={t('office.commitment.note')}
        hint={t('office.commitment.noteHint')}
        rows={3}
        characterLimit={1_000}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <div>
        <Button type="submit" pending={pending}>
          {t('office.commitment.publish')}
        </Button>
      </div>
    </form>
  )
}

/** After publication: where each promise stands, told in public. */
export function Commitments({ report }: { report: OfficeReportFragment }) {
  const { t, date } = useWords()
  const may = report.can.some(({ action, allowed }) => action === 'update-commitment' && allowed)
  if (report.commitments.length === 0) return null
  return (
    <section aria-labelledby="commitment-states" className={styles.form}>
      <h2 id="commitment-states">{t('office.commitment.title')}</h2>
      <ul className={styles.list}>
        {report.commitments.map((commitment) => (
          <li key={commitment.id} className={styles.line}>
            <div className={styles.row}>
              <h3 className={styles.title} lang="fr">
                {commitment.textTranslations?.fr}
              </h3>
              <StatusBadge tone={tones[commitment.state]}>
                {t(`office.commitment.${commitment.state}`)}
              </StatusBadge>
            </div>
            <p className={styles.quiet}>
              {t('office.commitment.facts', { owner: commitment.owner, date: date(commitment.dueOn) })}
            </p>
            {may && (
              <Disclosure summary={t('office.commitment.update')}>
                <UpdateForm key={`${commitment.state}${commitment.dueOn}`} commitment={commitment} />
              </Disclosure>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
