import type { OfficeInitiativeFragment } from '@participe/schema/generated/graphql.ts'
import { Alert, Button, Disclosure, ErrorSummary, Icon, Notice } from '@participe/ui'
import { useEffect } from 'react'
import type { SubmitEvent } from 'react'
import { useLocation } from 'react-router'
import { PlainText } from '../../../kit/PlainText.tsx'
import { useWords } from '../../../platform/useWords.ts'
import { EnglishToggle } from '../kit/EnglishToggle.tsx'
import styles from '../kit/office.module.css'
import type { Text } from '../kit/translations.ts'
import { UnsavedGuard } from '../kit/UnsavedGuard.tsx'
import { isPair, sections } from './fields.ts'
import type { Field, SectionName, Values } from './fields.ts'
import { FieldControl } from './FieldControl.tsx'
import { SuggestedDates } from './SuggestedDates.tsx'
import { useSectionForm } from './useSectionForm.ts'
import type { Conflict } from './useSectionForm.ts'

export interface SectionFormProps {
  initiative: OfficeInitiativeFragment
  section: SectionName
  english: boolean
  onEnglish: (shown: boolean) => void
  disabled: boolean
}

/** From the checklist one arrives on the field itself. */
function useFieldOfAddress() {
  const { hash } = useLocation()
  useEffect(() => {
    if (!hash) return
    const place = document.getElementById(decodeURIComponent(hash.slice(1)))
    const control = place?.matches('input, textarea, select')
      ? place
      : place?.querySelector('input, textarea, select')
    if (control instanceof HTMLElement) control.focus()
    place?.scrollIntoView?.({ block: 'center' })
  }, [hash])
}

function Theirs({
  conflict,
  onTake,
}: {
  conflict: Conflict
  onTake: (name: string, value: Values[string]) => void
}) {
  const { t } = useWords()
  return (
    <Alert tone="warning" title={t('office.conflict.title')}>
      <p>{t('office.conflict.text')}</p>
      {conflict.map(({ name, theirs }) => (
        <Disclosure key={name} summary={t('office.conflict.theirs', { field: t(`office.field.${name}`) })}>
          {isPair(name) ? (
            <PlainText text={[(theirs as Text).fr, (theirs as Text).en].filter(Boolean).join('\n\n')} />
          ) : (
            <p>{Array.isArray(theirs) ? theirs.join(', ') : (theirs as string)}</p>
          )}
          <Button variant="secondary" size="compact" onClick={() => onTake(name, theirs)}>
            {t('office.conflict.take')}
          </Button>
        </Disclosure>
      ))}
    </Alert>
  )
}

const pairsOf = (values: Values): Text[] =>
  Object.entries(values)
    .filter(([name]) => isPair(name))
    .map(([, value]) => value as Text)

export function SectionForm({ initiative, section, english, onEnglish, disabled }: SectionFormProps) {
  const { t, has } = useWords()
  const form = useSectionForm(initiative, section)
  const { values, change, dirty, problems, conflict } = form
  const fields: readonly Field[] = sections[section]
  const pairs = pairsOf(values)
  const published = initiative.status !== 'DRAFT'
  useFieldOfAddress()
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!form.loading && dirty) void form.save()
  }
  return (
    <form noValidate onSubmit={submit} className={styles.form} aria-labelledby="section-title">
      <h2 id="section-title" className={styles.title}>
        {t(`office.section.${section}`)}
      </h2>
      {has(`office.sectionHelp.${section}`) && (
        <p className={styles.quiet}>{t(`office.sectionHelp.${section}`)}</p>
      )}
      {published && !disabled && <Notice>{t('office.editPublished')}</Notice>}
      <ErrorSummary errors={problems.summary} attempt={form.attempt} headingLevel={3} />
      {conflict && <Theirs conflict={conflict} onTake={change} />}
      {pairs.length > 0 && <EnglishToggle shown={english} onShow={onEnglish} texts={pairs} />}
      {section === 'dates' && !disabled && <SuggestedDates status={initiative.status} onPropose={change} />}
      {fields.map((field) => (
        <FieldControl
          key={field.name}
          field={field}
          values={values}
          onChange={change}
          english={english}
          errors={problems.errors}
          disabled={
            disabled || (field.name === 'opensAt' && !['DRAFT', 'COMING'].includes(initiative.status))
          }
        />
      ))}
      {!disabled && (
        <div className={styles.saveBar}>
          <Button type="submit" pending={form.loading}>
            {t('office.save')}
          </Button>
          <span className={styles.quiet}>
            {form.saved && !dirty ? (
              <>
                <Icon name="check" /> {t('office.saved')}
              </>
            ) : dirty ? (
              t('office.notSaved')
            ) : (
              t('office.nothingToSave')
            )}
          </span>
        </div>
      )}
      <UnsavedGuard unsaved={dirty && !form.loading} />
    </form>
  )
}
