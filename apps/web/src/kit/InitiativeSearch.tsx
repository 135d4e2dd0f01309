import { useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import { SuggestField, type Suggestion } from '@participe/ui'
import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { useWords } from '../platform/useWords.ts'

const SuggestionsDocument = graphql(`
  query SearchSuggestions($text: String!) {
    searchSuggestions(text: $text) {
      kind
      key
      label
      french
    }
  }
`)

const pause = 150

/** What was typed, once the person pauses: one question for a word, not one for each letter. */
function usePaused(text: string): string {
  const [paused, setPaused] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), pause)
    return () => clearTimeout(timer)
  }, [text])
  return paused
}

export interface InitiativeSearchProps {
  label: string
  defaultValue?: string
  onSearch: (text: string) => void
}

/** The search field of the portal: it leads to a theme, a body or an initiative, or searches the words. */
export function InitiativeSearch({ label, defaultValue, onSearch }: InitiativeSearchProps) {
  const { t, path, language } = useWords()
  const navigate = useNavigate()
  const [typed, setTyped] = useState('')
  const text = usePaused(typed.trim().slice(0, 100))
  const { data, previousData } = useQuery(SuggestionsDocument, { variables: { text }, skip: text.length < 2 })
  // While the next answer is on its way the last one stays, so that the list does not blink.
  const found = typed.trim().length < 2 ? [] : ((data ?? previousData)?.searchSuggestions ?? [])
  const suggestions = found.map((one) => ({
    id: `${one.kind}-${one.key}`,
    label: one.label,
    kind: t(`kit.suggestion.${one.kind}`),
    lang: one.french && language !== 'fr' ? 'fr' : undefined,
  }))
  const pick = ({ id }: Suggestion) => {
    const chosen = found.find((one) => `${one.kind}-${one.key}` === id)
    if (!chosen) return
    const address = {
      INITIATIVE: () => path('initiative', { slug: chosen.key }),
      LISTING: () => path('external', { slug: chosen.key }),
      ORGANIZATION: () => path('organization', { slug: chosen.key }),
      THEME: () => `${path('catalogue')}?${new URLSearchParams({ theme: chosen.key })}`,
    }[chosen.kind]
    void navigate(address())
  }
  return (
    <SuggestField
      label={label}
      defaultValue={defaultValue}
      action={path('catalogue')}
      suggestions={suggestions}
      onType={setTyped}
      onSearch={onSearch}
      onPick={pick}
    />
  )
}
