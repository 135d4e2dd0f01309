import { useMutation } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import type { AnswerState, OfficeIdeaLineFragment } from '@participe/schema/generated/graphql.ts'
import { Button, Cluster, ErrorSummary, RadioGroup, TextArea, useAnnounce } from '@participe/ui'
import { useEffect, useRef, useState } from 'react'
import type { SubmitEvent } from 'react'
import { OutcomeBadge } from '../../../kit/OutcomeBadge.tsx'
import { PlainText } from '../../../kit/PlainText.tsx'
import { useWords } from '../../../platform/useWords.ts'
import styles from '../kit/office.module.css'
import { formProblems, noProblems } from '../kit/problems.ts'
import type { Problem } from '../kit/problems.ts'
import { UnsavedGuard } from '../kit/UnsavedGuard.tsx'

export const AnswerContributionDocument = graphql(`
  mutation AnswerContribution($input: AnswerContributionInput!) {
    answerContribution(input: $input) {
      problems {
        code
        path
        message
      }
      contributionId
    }
  }
`)

export const AnsweredIdeaDocument = graphql(`
  query AnsweredIdea($id: ID!, $toolId: ID!) {
    ideaCollection(id: $toolId) {
      id
      unansweredCount
    }
    idea(id: $id) {
      ...OfficeIdeaLine
    }
  }
`)

export interface AnswerFormProps {
  idea: OfficeIdeaLineFragment
  labelledBy: string
  onDone: () => void
  onCancel: () => void
}

function useAnswer({ idea, onDone }: AnswerFormProps) {
  const { t } = useWords()
  const announce = useAnnounce()
  const [run, { loading }] = useMutation(AnswerContributionDocument, {
    // The idea changes state where it stands; it leaves the list at the next visit, not under the keyboard.
    refetchQueries: [{ query: AnsweredIdeaDocument, variables: { id: idea.id, toolId: idea.toolId } }],
    awaitRefetchQueries: true,
  })
  const [problems, setProblems] = useState(noProblems)
  const send = async (state: AnswerState | '', text: string) => {
    const local: Problem[] = []
    if (!state) local.push({ code: '', path: 'state', message: t('office.answer.stateRequired') })
    const show = (found: readonly Problem[]) =>
      setProblems(
        formProblems(
          found.map((one) => ({ ...one, path: one.path && `${one.path}-${idea.id}` })),
          () => false,
        ),
      )
    if (!state || local.length > 0) return show(local)
    try {
      const { data } = await run({ variables: { input: { contributionId: idea.id, state, text } } })
      const found = data?.answerContribution.problems ?? []
      if (found.length > 0) return show(found.map(({ code, path, message }) => ({ code, path, message })))
      announce(t('office.answer.done'))
      onDone()
    } catch {
      show([{ code: '', path: '', message: t('kit.unexpected') }])
    }
  }
  return { send, loading, problems }
}

function Previous({ answers }: { answers: OfficeIdeaLineFragment['answers'] }) {
  const { t, date } = useWords()
  if (answers.length === 0) return null
  return (
    <section className={styles.form} aria-label={t('office.answer.previous')}>
      <h4 className={styles.title}>{t('office.answer.previous')}</h4>
      {answers.map(({ id, at, state, text, language, organizationName }) => (
        <div key={id} className={styles.quote}>
          <p className={styles.quiet}>
            <OutcomeBadge state={state} /> {date(at)} · {organizationName}
          </p>
          <PlainText text={text} lang={language} />
        </div>
      ))}
    </section>
  )
}

export function AnswerForm(props: AnswerFormProps) {
  const { idea, labelledBy, onCancel } = props
  const { t } = useWords()
  const { send, loading, problems } = useAnswer(props)
  const [state, setState] = useState<AnswerState | ''>('')
  const [text, setText] = useState('')
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), [])
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!loading) void send(state, text)
  }
  const reasoned = state !== '' && idea.reasonedStates.includes(state)
  return (
    <form ref={form} noValidate onSubmit={submit} className={styles.panel} aria-labelledby={labelledBy}>
      <ErrorSummary errors={problems.summary} headingLevel={4} />
      <Previous answers={idea.answers} />
      <RadioGroup
        id={`state-${idea.id}`}
        name={`state-${idea.id}`}
        label={t('office.answer.state')}
        required
        inRow
        error={problems.errors[`state-${idea.id}`]}
        value={state || null}
        onValueChange={(value) => setState(value as AnswerState)}
        options={idea.nextStates.map((value) => ({ value, label: t(`kit.outcome.${value}`) }))}
      />
      <TextArea
        id={`text-${idea.id}`}
        label={t('office.answer.text')}
        hint={t('office.answer.textHint')}
        required={reasoned}
        rows={5}
        characterLimit={5_000}
        value={text}
        error={problems.errors[`text-${idea.id}`]}
        onChange={(event) => setText(event.target.value)}
      />
      <Cluster>
        <Button type="submit" pending={loading}>
          {t('office.answer.publish')}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('office.cancel')}
        </Button>
      </Cluster>
      <UnsavedGuard unsaved={text.trim() !== '' && !loading} />
    </form>
  )
}
