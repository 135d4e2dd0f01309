import { Checkbox, Grid, RadioGroup, TextArea, TextField } from '@participe/ui'
import { useWords } from '../../platform/useWords.ts'
import type { ToolSettingsFormProps } from '../settings-forms.ts'

interface Words {
  fr: string
  en?: string
}

/** The settings of an idea collection, as the API keeps them. */
export interface IdeaCollectionSettings {
  question: Words
  intro: Words
  rating: { mode: string; limit: number | null; minimum: number }
  comments: boolean
  review: string
  titleMaximum: number
  bodyMaximum: number
  askEffect: boolean
  askPlace: boolean
}

type Change = (part: Partial<IdeaCollectionSettings>) => void

interface PartProps {
  settings: IdeaCollectionSettings
  change: Change
  errors: Record<string, string>
}

interface TextsProps extends PartProps {
  name: 'question' | 'intro'
  limit: number
  rows: number
  english: boolean
}

function Texts({ name, limit, rows, english, settings, change, errors }: TextsProps) {
  const { t } = useWords()
  const { fr, en = '' } = settings[name]
  const label = t(`ideaSettings.${name}`)
  return (
    <Grid cell={english ? '20rem' : '100%'}>
      <TextArea
        id={`${name}-fr`}
        lang="fr"
        label={label}
        hint={t(`ideaSettings.${name}Hint`)}
        required={name === 'question'}
        rows={rows}
        characterLimit={limit}
        value={fr}
        error={errors[name]}
        onChange={(event) => change({ [name]: { ...settings[name], fr: event.target.value } })}
      />
      {english && (
        <TextArea
          id={`${name}-en`}
          lang="en"
          label={t('office.english.of', { label })}
          hint={fr.trim() && !en.trim() ? t('office.english.missing') : undefined}
          rows={rows}
          characterLimit={limit}
          value={en}
          onChange={(event) => change({ [name]: { fr, en: event.target.value } })}
        />
      )}
    </Grid>
  )
}

const ratingModes = ['SUPPORT', 'UP_DOWN', 'STARS', 'POINTS', 'NONE']
const reviews = ['NONE', 'FIRST', 'ALL']
const numberOf = (text: string): number | null => (text.trim() === '' ? null : Number(text))

function Rating({ settings, change, errors }: PartProps) {
  const { t } = useWords()
  const { rating } = settings
  return (
    <>
      <RadioGroup
        id="rating-mode"
        name="rating-mode"
        label={t('ideaSettings.rating')}
        showRequirement={false}
        value={rating.mode}
        error={errors['rating.mode']}
        onValueChange={(mode) =>
          change({ rating: { ...rating, mode, limit: mode === 'POINTS' ? (rating.limit ?? 10) : null } })
        }
        options={ratingModes.map((value) => ({
          value,
          label: t(`ideaSettings.rating.${value}`),
          hint: t(`ideaSettings.ratingHint.${value}`),
        }))}
      />
      {['SUPPORT', 'POINTS'].includes(rating.mode) && (
        <TextField
          id="rating-limit"
          label={t(`ideaSettings.limit.${rating.mode}`)}
          hint={t(`ideaSettings.limitHint.${rating.mode}`)}
          showRequirement={false}
          width="short"
          inputMode="numeric"
          value={rating.limit ?? ''}
          error={errors['rating.limit']}
          onChange={(event) => change({ rating: { ...rating, limit: numberOf(event.target.value) } })}
        />
      )}
    </>
  )
}

function Writing({ settings, change, errors }: PartProps) {
  const { t } = useWords()
  const box = (name: 'comments' | 'askEffect' | 'askPlace') => (
    <Checkbox
      id={name}
      label={t(`ideaSettings.${name}`)}
      hint={t(`ideaSettings.${name}Hint`)}
      checked={settings[name]}
      onChange={(event) => change({ [name]: event.target.checked })}
    />
  )
  const maximum = (name: 'titleMaximum' | 'bodyMaximum') => (
    <TextField
      id={name}
      label={t(`ideaSettings.${name}`)}
      showRequirement={false}
      hint={t(`ideaSettings.${name}Hint`)}
      width="short"
      inputMode="numeric"
      value={String(settings[name])}
      error={errors[name]}
      onChange={(event) => change({ [name]: numberOf(event.target.value) ?? 0 })}
    />
  )
  return (
    <>
      {box('comments')}
      {box('askEffect')}
      {box('askPlace')}
      <Grid cell="14rem">
        {maximum('titleMaximum')}
        {maximum('bodyMaximum')}
      </Grid>
    </>
  )
}

/** What an organizer may set on an idea collection (tools.md T3). */
export function IdeaCollectionSettingsForm(props: ToolSettingsFormProps) {
  const { english, errors, onChange } = props
  const { t } = useWords()
  const settings = props.settings as IdeaCollectionSettings
  const change: Change = (part) => onChange({ ...settings, ...part })
  const common = { settings, change, errors }
  return (
    <>
      <Texts {...common} name="question" limit={200} rows={2} english={english} />
      <Texts {...common} name="intro" limit={2_000} rows={4} english={english} />
      <Rating {...common} />
      <RadioGroup
        id="review"
        name="review"
        label={t('ideaSettings.review')}
        showRequirement={false}
        hint={t('ideaSettings.reviewHint')}
        value={settings.review}
        error={errors['review']}
        onValueChange={(review) => change({ review })}
        options={reviews.map((value) => ({ value, label: t(`ideaSettings.review.${value}`) }))}
      />
      <Writing {...common} />
    </>
  )
}
