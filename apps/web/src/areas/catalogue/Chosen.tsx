import { Button, Cluster, Tag } from '@participe/ui'
import { useWords } from '../../platform/useWords.ts'
import { filterNames, without } from './search.ts'
import type { FilterName, Search } from './search.ts'
import type { Choice } from './useChoices.ts'

export interface ChosenProps {
  search: Search
  choices: Record<FilterName, Choice[]>
  onChange: (search: Search) => void
  onClear: () => void
}

/** What narrows the list, each thing removable alone. */
export function Chosen({ search, choices, onChange, onClear }: ChosenProps) {
  const { t } = useWords()
  const chosen = filterNames.flatMap((name) =>
    search.chosen[name].map((value) => ({
      name,
      value,
      label: choices[name].find((choice) => choice.value === value)?.label ?? value,
    })),
  )
  if (chosen.length === 0 && !search.text) return null
  return (
    <Cluster gap="xs">
      {search.text && (
        <Tag name={search.text} onRemove={() => onChange({ ...search, text: '', order: undefined })}>
          {t('catalogue.chosen.text', { text: search.text })}
        </Tag>
      )}
      {chosen.map(({ name, value, label }) => (
        <Tag key={`${name}-${value}`} name={label} onRemove={() => onChange(without(search, name, value))}>
          {label}
        </Tag>
      ))}
      <Button variant="quiet" size="compact" onClick={onClear}>
        {t('catalogue.chosen.clear')}
      </Button>
    </Cluster>
  )
}
