import { useMutation, useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import type { ModerationAction, ReviewCardFragment } from '@participe/schema/generated/graphql.ts'
import { Button, ErrorSummary, Notice, RadioGroup, Select, TextArea, useAnnounce } from '@participe/ui'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { useWords } from '../../../platform/useWords.ts'
import styles from '../kit/office.module.css'
import { OfficeNavDocument } from '../kit/OfficePage.tsx'
import { noProblems } from '../kit/problems.ts'
import type { Problem } from '../kit/problems.ts'
import { UnsavedGuard } from '../kit/UnsavedGuard.tsx'
import { NoticePreview } from './NoticePreview.tsx'
import { actions, faultsOf, restricts } from './verdict.ts'

export const RulesOfConductDocument = graphql(`
  query OfficeRules {
    rulesOfConduct {
      key
      title
      text
    }
  }
`)

export const DecideReviewDocument = graphql(`
  mutation DecideReview($input: DecideReviewInput!) {
    decideReview(input: $input) {
      problems {
        code
        path
        message
      }
      item {
        id
        decidedAt
      }
    }
  }
`)

export interface DecideFormProps {
  item: ReviewCardFragment
  onDecided: () => void
}

interface Choice {
  action: ModerationAction | null
  rule: string
  explanation: string
}

function useDecision({ item, onDecided }: DecideFormProps) {
  const { t } = useWords()
  const announce = useAnnounce()
  const [run, { loading }] = useMutation(DecideReviewDocument, { refetchQueries: [OfficeNavDocument] })
  const [problems, setProblems] = useState(noProblems)
  const [attempt, setAttempt] = useState(0)
  const show = (found: readonly Problem[]) =>
    setProblems({
      errors: Object.fromEntries(found.map(({ path, message }) => [path, message])),
      summary: found.map(({ path, message }) => ({
        message,
        fieldId: path ? `${path}-${item.id}` : undefined,
      })),
    })
  const decide = async ({ action, rule, explanation }: Choice) => {
    setAttempt((before) => before + 1)
    const faults = faultsOf(action, rule, explanation)
    if (!action || faults.length > 0)
      return show(faults.map((path) => ({ code: '', path, message: t(`office.decide.missing.${path}`) })))
    try {
      const { data } = await run({
        variables: { input: { itemId: item.id, action, rule: restricts(action) ? rule : null, explanation } },
      })
      const found = data?.decideReview.problems ?? []
      if (found.length > 0) return show(found)
      announce(t(`office.decide.done.${action}`))
      onDecided()
    } catch {
      show([{ code: '', path: '', message: t('kit.unexpected') }])
    }
  }
  return { decide, loading, problems, attempt }
}

/** Keep, publish, hide or remove; whoever restricts a text names the published rule and says why (S-65). */
export function DecideForm(props: DecideFormProps) {
  const { item } = props
  const { t } = useWords()
  const { data } = useQuery(RulesOfConductDocument)
  const { decide, loading, problems, attempt } = useDecision(props)
  const [choice, setChoice] = useState<Choice>({ action: null, rule: '', explanation: '' })
  const { action, rule, explanation } = choice
  const change = (part: Partial<Choice>) => setChoice((before) => ({ ...before, ...part }))
  const possible = actions.filter((one) =>
    item.can.some((can) => can.action === one.toLowerCase() && can.allowed),
  )
  const refusal = item.can.find(({ reason }) => reason)?.reason
  if (possible.length === 0) return refusal && <Notice>{refusal.message}</Notice>
  const restriction = action !== null && restricts(action)
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!loading) void decide(choice)
  }
  const id = (name: string) => `${name}-${item.id}`
  const appeal = item.cause === 'APPEAL'
  return (
    <form noValidate onSubmit={submit} className={styles.form} aria-labelledby={`review-${item.id}`}>
      <ErrorSummary errors={problems.summary} attempt={attempt} headingLevel={3} />
      <RadioGroup
        id={id('action')}
        name={id('action')}
        label={t('office.decide.action')}
        required
        error={problems.errors['action']}
        value={action}
        onValueChange={(value) => change({ action: value as ModerationAction })}
        options={possible.map((value) => ({
          value,
          label: t(appeal ? `office.appealAction.${value}` : `office.action.${value}`),
          hint: t(`office.actionHint.${value}`),
        }))}
      />
      {restriction && (
        <Select
          id={id('rule')}
          label={t('office.decide.rule')}
          required
          width="full"
          error={problems.errors['rule']}
          emptyLabel={t('office.decide.chooseRule')}
          value={rule}
          onChange={(event) => change({ rule: event.target.value })}
          options={(data?.rulesOfConduct ?? []).map(({ key, title }) => ({ value: key, label: title }))}
        />
      )}
      {action && (
        <TextArea
          id={id('explanation')}
          label={t('office.decide.explanation')}
          hint={t('office.decide.explanationHint')}
          required={restriction}
          rows={4}
          characterLimit={2_000}
          error={problems.errors['explanation']}
          value={explanation}
          onChange={(event) => change({ explanation: event.target.value })}
        />
      )}
      {restriction && (
        <NoticePreview
          action={action}
          cause={item.cause}
          initiative={item.initiativeTitle}
          rule={data?.rulesOfConduct.find(({ key }) => key === rule)?.title ?? ''}
          explanation={explanation}
          text={item.contribution.body}
        />
      )}
      <div>
        <Button type="submit" pending={loading} variant={restriction ? 'danger' : 'primary'}>
          {t('office.decide.submit')}
        </Button>
      </div>
      <UnsavedGuard unsaved={explanation.trim() !== '' && !loading} />
    </form>
  )
}
