import { Button, ErrorSummary, Select, Stack, TextArea, TextField } from '@participe/ui'
import type { FieldProblem } from '@participe/ui'
import { useRegions } from '../../kit/useRegion.ts'
import { useWords } from '../../platform/useWords.ts'
import { effectMaximum } from './idea-form.ts'
import type { IdeaField, IdeaForm } from './idea-form.ts'
import styles from './ideas.module.css'
import { SimilarIdeas } from './SimilarIdeas.tsx'
import type { DraftState } from './useDraft.ts'

export interface WriteStepProps {
  toolId: string
  form: IdeaForm
  limits: { titleMaximum: number; bodyMaximum: number; askEffect: boolean; askPlace: boolean }
  errors: FieldProblem[]
  attempt: number
  draft: DraftState
  onChange: (form: IdeaForm) => void
  onNext: () => void
}

export const fieldId = (field: IdeaField | 'place'): string => `idee-${field}`

export function WriteStep({
  toolId,
  form,
  limits,
  errors,
  attempt,
  draft,
  onChange,
  onNext,
}: WriteStepProps) {
  const { t } = useWords()
  const regions = useRegions()
  const errorOf = (field: IdeaField) => errors.find((error) => error.fieldId === fieldId(field))?.message
  const set = (field: keyof IdeaForm) => (event: { currentTarget: { value: string } }) =>
    onChange({ ...form, [field]: event.currentTarget.value })
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        onNext()
      }}
    >
      <Stack gap="md">
        <ErrorSummary errors={errors} attempt={attempt} />
        <TextField
          id={fieldId('title')}
          label={t('propose.field.title')}
          hint={t('propose.hint.title', { maximum: limits.titleMaximum })}
          required
          width="wide"
          dir="auto"
          value={form.title}
          error={errorOf('title')}
          onChange={set('title')}
        />
        <TextArea
          id={fieldId('body')}
          label={t('propose.field.body')}
          hint={t('propose.hint.body')}
          required
          rows={8}
          dir="auto"
          characterLimit={limits.bodyMaximum}
          value={form.body}
          error={errorOf('body')}
          onChange={set('body')}
        />
        <SimilarIdeas toolId={toolId} title={form.title} body={form.body} />
        {limits.askEffect && (
          <TextArea
            id={fieldId('effect')}
            label={t('propose.field.effect')}
            hint={t('propose.hint.effect')}
            rows={3}
            dir="auto"
            characterLimit={effectMaximum}
            value={form.effect}
            error={errorOf('effect')}
            onChange={set('effect')}
          />
        )}
        {limits.askPlace && (
          <Select
            id={fieldId('place')}
            label={t('propose.field.place')}
            hint={t('propose.hint.place')}
            emptyLabel={t('propose.noPlace')}
            value={form.place}
            options={regions.map(({ code, name }) => ({ value: code, label: name }))}
            onChange={set('place')}
          />
        )}
        <p role="status" className={styles.saved}>
          {draft === 'saved' && t('propose.draft.saved')}
          {draft === 'waiting' && t('propose.draft.waiting')}
        </p>
        <div>
          <Button type="submit" iconEnd="arrow">
            {t('propose.toReview')}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
