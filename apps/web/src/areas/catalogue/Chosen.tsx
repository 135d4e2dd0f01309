import { useQuery } from '@apollo/client/react'
import { Button, Cluster, Tag } from '@participe/ui'
import { useWords } from '../../platform/useWords.ts'
import type { Choices } from './facets.ts'
import { MunicipalitiesDocument } from './NearFilter.tsx'
import { filterNames, without } from './search.ts'
import type { Search } from './search.ts'

export interface ChosenProps {
  search: Search
  choices: Choices
  onChange: (search: Search) => void
  onClear: () => void
}

function NearTag({ near, onRemove }: { near: NonNullable<Search['near']>; onRemove: () => void }) {
  const { t } = useWords()
  const { data } = useQuery(MunicipalitiesDocument, { variables: { text: near.municipality } })
  const name = data?.municipalities.find(({ code }) => code === near.municipality)?.name ?? near.municipality
  const words = t('catalogue.near.chosen', { name, km: near.kilometres })
  return (
    <Tag name={words} onRemove={onRemove}>
      {words}
    </Tag>
  )
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
  if (chosen.length === 0 && !search.text && !search.near) return null
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
      {search.near && (
        <NearTag
          near={search.near}
          onRemove={() => onChange({ ...search, near: undefined, order: undefined })}
        />
      )}
      <Button variant="quiet" size="compact" onClick={onClear}>
        {t('catalogue.chosen.clear')}
      </Button>
    </Cluster>
  )
}
