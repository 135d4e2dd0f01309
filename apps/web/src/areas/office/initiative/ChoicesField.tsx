import { useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import type { OfficeChoicesQuery } from '@participe/schema/generated/graphql.ts'
import { CheckboxGroup, Cluster, Select, Tag } from '@participe/ui'
import { useWords } from '../../../platform/useWords.ts'
import type { Field } from './fields.ts'

export const OfficeChoicesDocument = graphql(`
  query OfficeChoices {
    themes {
      id
      key
      name
    }
    audiences {
      id
      key
      name
    }
    regions {
      code
      name
    }
    organizations {
      id
      slug
      name
    }
  }
`)

interface Option {
  value: string
  label: string
}

type Choices = Extract<Field, { kind: 'choices' }>

function useOptions(name: Choices['name']): Option[] {
  const { t } = useWords()
  const { data } = useQuery(OfficeChoicesDocument)
  if (name === 'modes')
    return ['ONLINE', 'IN_PERSON', 'PAPER'].map((value) => ({ value, label: t(`kit.mode.${value}`) }))
  return data ? optionsOf(data, name) : []
}

function optionsOf(data: OfficeChoicesQuery, name: Exclude<Choices['name'], 'modes'>): Option[] {
  if (name === 'regions') return data.regions.map((one) => ({ value: one.code, label: one.name }))
  if (name === 'partners') return data.organizations.map((one) => ({ value: one.slug, label: one.name }))
  return data[name].map((one) => ({ value: one.key, label: one.name }))
}

interface Common {
  field: Choices
  label: string
  hint: string | undefined
  error: string | undefined
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
  disabled: boolean
}

/** Two hundred bodies: one at a time from a list, the chosen ones as tags. */
function Partners({
  options,
  label,
  hint,
  error,
  chosen,
  onChange,
  disabled,
  field,
}: Common & { options: Option[] }) {
  const { t } = useWords()
  const nameOf = (slug: string) => options.find(({ value }) => value === slug)?.label ?? slug
  return (
    <div>
      <Select
        id={field.name}
        label={label}
        hint={hint}
        error={error}
        disabled={disabled}
        width="full"
        emptyLabel={t('office.partners.add')}
        value=""
        options={options.filter(({ value }) => !chosen.includes(value))}
        onChange={(event) => event.target.value && onChange([...chosen, event.target.value])}
      />
      {chosen.length > 0 && (
        <Cluster gap="xs">
          {chosen.map((slug) => (
            <Tag
              key={slug}
              name={nameOf(slug)}
              onRemove={disabled ? undefined : () => onChange(chosen.filter((one) => one !== slug))}
            >
              {nameOf(slug)}
            </Tag>
          ))}
        </Cluster>
      )}
    </div>
  )
}

export function ChoicesField(props: Common) {
  const { field, label, hint, error, chosen, onChange, disabled } = props
  const options = useOptions(field.name)
  if (field.name === 'partners') return <Partners {...props} options={options} />
  return (
    <CheckboxGroup
      id={field.name}
      name={field.name}
      label={label}
      hint={hint}
      error={error}
      required={field.required ?? false}
      disabled={disabled}
      options={options}
      values={chosen}
      onValuesChange={onChange}
      inRow={field.name !== 'themes'}
    />
  )
}
