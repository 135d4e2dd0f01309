import type { InfluenceLevel } from '@participe/schema/generated/graphql.ts'
import { DateField, RadioGroup, TextField } from '@participe/ui'
import { useWords } from '../../../platform/useWords.ts'
import { TextPair } from '../kit/TextPair.tsx'
import type { Text } from '../kit/translations.ts'
import { ChoicesField } from './ChoicesField.tsx'
import type { Field, Values } from './fields.ts'
import { influenceLevels, promiseFor, promisesOf } from './promises.ts'

export interface FieldControlProps {
  field: Field
  values: Values
  onChange: (name: string, value: Values[string]) => void
  english: boolean
  errors: Record<string, string>
  disabled: boolean
}

function InfluenceField({ values, onChange, english, errors, disabled }: FieldControlProps) {
  const { t } = useWords()
  const choose = (level: string) => {
    onChange('influence', level)
    onChange(
      'promise',
      promiseFor(level as InfluenceLevel, values['promise'] as Text, english, promisesOf(t)),
    )
  }
  return (
    <RadioGroup
      id="influence"
      name="influence"
      label={t('office.field.influence')}
      hint={t('office.hint.influence')}
      required
      disabled={disabled}
      error={errors['influence']}
      value={(values['influence'] as string) || null}
      onValueChange={choose}
      options={influenceLevels.map((value) => ({
        value,
        label: t(`kit.influence.${value}`),
        hint: t(`office.influence.${value}`),
      }))}
    />
  )
}

/** A field of the editor, drawn after its kind. */
export function FieldControl(props: FieldControlProps) {
  const { field, values, onChange, english, errors, disabled } = props
  const { t, has } = useWords()
  const { name } = field
  const label = t(`office.field.${name}`)
  const hint = has(`office.hint.${name}`) ? t(`office.hint.${name}`) : undefined
  if (field.kind === 'pair') {
    const { limit, rows, required } = field
    return (
      <TextPair
        {...{ name, label, hint, limit, rows, required, english, errors, disabled }}
        value={values[name] as Text}
        onChange={(value) => onChange(name, value)}
      />
    )
  }
  if (field.kind === 'influence') return <InfluenceField {...props} />
  if (field.kind === 'choices')
    return (
      <ChoicesField
        {...{ field, label, hint, disabled }}
        error={errors[name]}
        chosen={values[name] as string[]}
        onChange={(value) => onChange(name, value)}
      />
    )
  const common = {
    id: name,
    name,
    label,
    hint,
    disabled,
    required: field.required ?? false,
    error: errors[name],
    value: values[name] as string,
    onChange: (event: { target: { value: string } }) => onChange(name, event.target.value),
  }
  return field.kind === 'day' ? (
    <DateField {...common} />
  ) : (
    <TextField {...common} type={field.type} width="wide" />
  )
}
