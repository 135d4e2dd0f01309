import type { ReportDecision } from '@participe/schema/generated/graphql.ts'
import { Button, Cluster, RadioGroup, useAnnounce } from '@participe/ui'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../../../platform/useWords.ts'
import styles from '../kit/office.module.css'
import { TextPair } from '../kit/TextPair.tsx'
import { CitationPicker } from './CitationPicker.tsx'
import { emptyTheme, moved, themeTexts } from './report-draft.ts'
import type { ThemeDraft, ThemeTextName } from './report-draft.ts'

const decisions = [
  'ACCEPTED',
  'PARTLY_ACCEPTED',
  'NOT_ACCEPTED',
  'LATER',
] as const satisfies readonly ReportDecision[]

interface Common {
  english: boolean
  errors: Record<string, string>
  /** People have received the address of a theme: it can be corrected, no longer removed. */
  published: boolean
  /** Where citations are looked for. */
  collections: readonly string[]
}

export interface ThemeListProps extends Common {
  themes: readonly ThemeDraft[]
  onChange: (change: (themes: readonly ThemeDraft[]) => readonly ThemeDraft[]) => void
}

interface ThemeProps extends Common {
  theme: ThemeDraft
  index: number
  count: number
  onChange: (part: Partial<ThemeDraft>) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

function Order({ index, count, published, theme, onMove, onRemove }: ThemeProps) {
  const { t } = useWords()
  const number = index + 1
  return (
    <Cluster gap="xs">
      <Button
        size="compact"
        variant="secondary"
        aria-disabled={index === 0}
        aria-label={t('office.report.moveUpNamed', { number })}
        onClick={() => onMove(-1)}
      >
        {t('office.report.moveUp')}
      </Button>
      <Button
        size="compact"
        variant="secondary"
        aria-disabled={index === count - 1}
        aria-label={t('office.report.moveDownNamed', { number })}
        onClick={() => onMove(1)}
      >
        {t('office.report.moveDown')}
      </Button>
      {!(published && theme.id) && (
        <Button
          size="compact"
          variant="quiet"
          aria-label={t('office.report.removeThemeNamed', { number })}
          onClick={onRemove}
        >
          {t('office.report.removeTheme')}
        </Button>
      )}
    </Cluster>
  )
}

function Theme(props: ThemeProps) {
  const { theme, index, english, errors, collections, onChange } = props
  const { t } = useWords()
  const name = `themes-${index}`
  const text = (field: ThemeTextName) => {
    const { limit, rows } = themeTexts.find((one) => one.name === field) ?? themeTexts[0]
    return (
      <TextPair
        name={`${name}-${field}`}
        label={t(`office.report.field.${field}`)}
        hint={t(`office.report.hint.${field}`)}
        required
        {...{ limit, rows, english, errors }}
        value={theme[field]}
        onChange={(value) => onChange({ [field]: value })}
      />
    )
  }
  return (
    <li className={styles.panel} aria-labelledby={`theme-${theme.key}`}>
      <div className={styles.row}>
        <h4 id={`theme-${theme.key}`} tabIndex={-1} className={styles.title}>
          {theme.title.fr.trim()
            ? t('office.report.themeNamed', { number: index + 1, title: theme.title.fr })
            : t('office.report.theme', { number: index + 1 })}
        </h4>
        <Order {...props} />
      </div>
      {text('title')}
      {text('heard')}
      <RadioGroup
        id={`${name}-decision`}
        name={`decision-${theme.key}`}
        label={t('office.report.field.decision')}
        required
        inRow
        error={errors[`${name}-decision`]}
        value={theme.decision || null}
        onValueChange={(decision) => onChange({ decision: decision as ReportDecision })}
        options={decisions.map((value) => ({ value, label: t(`office.report.decision.${value}`) }))}
      />
      {text('why')}
      {text('decidedBy')}
      {text('next')}
      <CitationPicker
        id={`${name}-citations`}
        collections={collections}
        chosen={theme.citations}
        onChange={(citations) => onChange({ citations })}
      />
    </li>
  )
}

/** One block for each subject heard; their order is the reader's, changed by buttons. */
export function ThemeList({ themes, onChange, ...common }: ThemeListProps) {
  const { t } = useWords()
  const announce = useAnnounce()
  const [arrival, setArrival] = useState<string | null>(null)
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    if (arrival) document.getElementById(`theme-${arrival}`)?.focus()
  }, [arrival])
  const add = () => {
    const key = crypto.randomUUID()
    onChange((before) => [...before, emptyTheme(key)])
    setArrival(key)
  }
  const move = (index: number, by: -1 | 1) => {
    if (index + by < 0 || index + by >= themes.length) return
    onChange((before) => moved(before, index, by))
    announce(t('office.report.moved', { number: index + by + 1, count: themes.length }))
  }
  const remove = (key: string) => {
    onChange((before) => before.filter((theme) => theme.key !== key))
    announce(t('office.report.themeRemoved'))
    document.getElementById('themes')?.focus()
  }
  return (
    <section aria-labelledby="themes" className={styles.form}>
      <h3 id="themes" tabIndex={-1}>
        {t('office.report.field.themes')}
      </h3>
      <p className={styles.quiet}>{t('office.report.hint.themes')}</p>
      <ul ref={list} className={styles.cards}>
        {themes.map((theme, index) => (
          <Theme
            key={theme.key}
            {...common}
            theme={theme}
            index={index}
            count={themes.length}
            onChange={(part) =>
              onChange((before) => before.map((one) => (one.key === theme.key ? { ...one, ...part } : one)))
            }
            onMove={(by) => move(index, by)}
            onRemove={() => remove(theme.key)}
          />
        ))}
      </ul>
      <div>
        <Button variant="secondary" icon="plus" onClick={add}>
          {t('office.report.addTheme')}
        </Button>
      </div>
    </section>
  )
}
