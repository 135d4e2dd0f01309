import { useRef, useState } from 'react'
import type { ComponentType } from 'react'
import { SearchField } from './SearchField.tsx'

export interface Suggestion {
  id: string
  label: string
  /** What it is, in a word: an initiative, a theme. */
  kind: string
  /** The language of the label, when it is not that of the page. */
  lang?: string
}

export interface SuggestFieldProps {
  label: string
  hideLabel?: boolean
  defaultValue?: string
  suggestions: readonly Suggestion[]
  /** What was typed so far. */
  onType: (text: string) => void
  /** The words as they are: the Enter key, the phone's search key and the button. */
  onSearch: (text: string) => void
  onPick: (suggestion: Suggestion) => void
  /** Where the search leads before any script has come, with the text as ?q=. */
  action?: string
}

/** What the person was doing in the plain field when the list of suggestions arrived. */
export interface Typing {
  text: string
  focused: boolean
  start: number
}

export interface SuggestionsProps extends SuggestFieldProps {
  typing: Typing
}

function typingIn(form: HTMLElement | null): Typing {
  const input = form?.querySelector('input')
  const text = input?.value ?? ''
  return { text, focused: input === document.activeElement, start: input?.selectionStart ?? text.length }
}

/**
 * A search field that proposes while one types. It works at once as a plain field; the list of suggestions comes with
 * its own code when somebody comes to the field, so that reading costs nothing, and takes over with the words and the focus as they are.
 */
export function SuggestField(props: SuggestFieldProps) {
  const place = useRef<HTMLDivElement>(null)
  const [ready, setReady] = useState<{ Field: ComponentType<SuggestionsProps>; typing: Typing } | null>(null)
  const fetchSuggestions = () =>
    void import('./Suggestions.tsx').then(({ Suggestions }) => {
      if (place.current) setReady((known) => known ?? { Field: Suggestions, typing: typingIn(place.current) })
    })
  const { label, hideLabel, defaultValue, onSearch, action } = props
  return (
    <div ref={place} onFocus={ready ? undefined : fetchSuggestions}>
      {ready ? (
        <ready.Field {...props} typing={ready.typing} />
      ) : (
        <SearchField
          label={label}
          hideLabel={hideLabel}
          defaultValue={defaultValue}
          action={action}
          onSearch={onSearch}
        />
      )}
    </div>
  )
}
