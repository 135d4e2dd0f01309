import { Button, CheckboxGroup, Disclosure, Select } from '@participe/ui'
import { useId, useState } from 'react'
import { useWords } from '../../platform/useWords.ts'
import styles from './catalogue.module.css'
import { countChosen, filterNames } from './search.ts'
import type { FilterName, Search } from './search.ts'
import type { Choice } from './useChoices.ts'

export interface FiltersProps {
  search: Search
  choices: Record<FilterName, Choice[]>
  onChange: (search: Search) => void
}

const openAtFirst: FilterName[] = ['statut', 'theme']

function OneFilter({ name, search, choices, onChange }: FiltersProps & { name: FilterName }) {
  const { t } = useWords()
  const change = (values: string[]) => onChange({ ...search, chosen: { ...search.chosen, [name]: values } })
  const chosen = search.chosen[name]
  if (name === 'organisme') {
    const left = choices.organisme.filter(({ value }) => !chosen.includes(value))
    return (
      <Select
        label={t('catalogue.filter.organisme')}
        showRequirement={false}
        width="full"
        value=""
        emptyLabel={t('catalogue.filter.add')}
        options={left}
        lang="fr"
        onChange={(event) => {
          if (event.currentTarget.value) change([...chosen, event.currentTarget.value])
        }}
      />
    )
  }
  return (
    <Disclosure
      summary={t(`catalogue.filter.${name}`)}
      open={openAtFirst.includes(name) || chosen.length > 0}
      className={styles.filter}
    >
      <CheckboxGroup
        name={name}
        label={<span className="visually-hidden">{t(`catalogue.filter.${name}`)}</span>}
        showRequirement={false}
        options={choices[name].map(({ value, label, lang }) => ({
          value,
          label: <span lang={lang}>{label}</span>,
        }))}
        values={chosen}
        onValuesChange={change}
      />
    </Disclosure>
  )
}

/** Beside the list on a wide screen; behind one button on a phone. */
export function Filters(props: FiltersProps) {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const id = useId()
  const count = countChosen(props.search)
  return (
    <div className={styles.filters}>
      <Button
        variant="secondary"
        icon="filter"
        fullWidth
        className={styles.toggle}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t('catalogue.filters.button', { count })}
      </Button>
      <section id={id} aria-labelledby={`${id}-title`} className={styles.panel} data-open={open || undefined}>
        <h2 id={`${id}-title`} className={styles.panelTitle}>
          {t('catalogue.filters.title')}
        </h2>
        {filterNames.map((name) => (
          <OneFilter key={name} name={name} {...props} />
        ))}
      </section>
    </div>
  )
}
