import { TextArea } from '@participe/ui'
import { useWords } from '../../../platform/useWords.ts'
import styles from './office.module.css'
import { lacksEnglish } from './translations.ts'
import type { Text } from './translations.ts'

export interface TextPairProps {
  /** The fields are `<name>-fr` and `<name>-en`. */
  name: string
  label: string
  hint?: string
  value: Text
  onChange: (value: Text) => void
  limit: number
  rows?: number
  required?: boolean
  /** Whether the English column is shown. */
  english: boolean
  errors?: Record<string, string>
  disabled?: boolean
}

/** One text in French, and beside it in English; what lacks in English says so. */
export function TextPair(props: TextPairProps) {
  const {
    name,
    label,
    hint,
    value,
    onChange,
    limit,
    rows = 4,
    required = false,
    english,
    errors = {},
  } = props
  const { t } = useWords()
  const missing = lacksEnglish(value)
  const common = { rows, characterLimit: limit, disabled: props.disabled }
  return (
    <div className={styles.pair} data-english={english || undefined}>
      <TextArea
        {...common}
        id={`${name}-fr`}
        lang="fr"
        label={label}
        hint={hint}
        required={required}
        value={value.fr}
        error={errors[`${name}-fr`]}
        onChange={(event) => onChange({ ...value, fr: event.target.value })}
      />
      {english && (
        <TextArea
          {...common}
          id={`${name}-en`}
          lang="en"
          label={t('office.english.of', { label })}
          hint={missing ? t('office.english.missing') : undefined}
          value={value.en}
          error={errors[`${name}-en`]}
          onChange={(event) => onChange({ ...value, en: event.target.value })}
        />
      )}
    </div>
  )
}
