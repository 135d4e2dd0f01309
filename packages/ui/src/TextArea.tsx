import { useState } from 'react'
import type { ComponentProps, SyntheticEvent } from 'react'
import { classes } from './classes.ts'
import styles from './control.module.css'
import type { FieldWords } from './FieldShell.tsx'
import { fieldAttributes, FieldShell, splitWords, useFieldIds } from './FieldShell.tsx'
import shell from './TextArea.module.css'
import { useMessages } from './ui-context.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'

export interface TextAreaProps
  extends FieldWords, Omit<ComponentProps<'textarea'>, 'required' | 'maxLength'> {
  /** Counted, said, never enforced by cutting: a person may paste too much and then shorten. */
  characterLimit?: number
}

/** What is left is spoken when one of these is passed, not at each key. */
const thresholds = [0, 10, 20, 50, 100]
const stepOf = (left: number) => thresholds.findIndex((threshold) => left < threshold)

const textLength = (value: unknown) => (typeof value === 'string' ? value.length : 0)

export function TextArea({ characterLimit, onInput, onFocus, className, ...props }: TextAreaProps) {
  const { words, native } = splitWords(props)
  const ids = useFieldIds(native.id)
  const messages = useMessages()
  const [typed, setTyped] = useState(() => textLength(native.defaultValue))
  const [spoken, setSpoken] = useState('')
  const limit = characterLimit ?? 0
  const length = native.value === undefined ? typed : textLength(native.value)
  const leftWords = (left: number) =>
    left < 0 ? messages.charactersOver(-left) : messages.charactersLeft(left)

  const count = (event: SyntheticEvent<HTMLTextAreaElement>) => {
    const now = event.currentTarget.value.length
    const changesStep = stepOf(limit - now) !== stepOf(limit - typed)
    if (characterLimit && changesStep && limit - now < 100) setSpoken(leftWords(limit - now))
    setTyped(now)
  }

  return (
    <FieldShell ids={ids} {...words}>
      <textarea
        rows={5}
        {...native}
        {...fieldAttributes(ids, words, !!characterLimit && `${ids.id}-limit`)}
        onInput={(event) => {
          count(event)
          onInput?.(event)
        }}
        onFocus={(event) => {
          setTyped(event.currentTarget.value.length)
          onFocus?.(event)
        }}
        className={classes(styles.control, styles.area, styles.wide, className)}
      />
      {characterLimit !== undefined && (
        <>
          <VisuallyHidden id={`${ids.id}-limit`}>{messages.characterLimit(characterLimit)}</VisuallyHidden>
          <span aria-hidden="true" className={classes(shell.count, length > limit && shell.over)}>
            {length === 0 ? messages.characterLimit(characterLimit) : leftWords(limit - length)}
          </span>
          <VisuallyHidden role="status">{spoken}</VisuallyHidden>
        </>
      )}
    </FieldShell>
  )
}
