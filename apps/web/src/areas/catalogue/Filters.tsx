import { Button, CheckboxGroup, Disclosure, Select, VisuallyHidden } from '@participe/ui'
import { useId, useState } from 'react'
import { useWords } from '../../platform/useWords.ts'
import styles from './catalogue.module.css'
import type { Choices } from './facets.ts'
import { NearFilter } from './NearFilter.tsx'
import { countChosen, filterNames } from './search.ts'
import type { FilterName, Search } from './search.ts'

export interface FiltersProps {
  search: Search
  choices: Choices
  onChange: (search: Search) => void
}

const openAtFirst: FilterName[] = ['statut', 'theme']

function OrganizationFilter({ search, choices, onChange }: FiltersProps) {
  const { t } = useWords()
  const chosen = search.chosen.organisme
  const left = choices.organisme.filter(({ value }) => !chosen.includes(value))
  return (
    <Select
      label={t('catalogue.filter.organisme')}
      showRequirement={false}
      width="full"
      value=""
      emptyLabel={t('catalogue.filter.add')}
      options={left.map(({ value, label, count }) => ({ value, label: `${label} (${count})` }))}
      lang="fr"
      onChange={(event) => {
        const { value } = event.currentTarget
        if (value) onChange({ ...search, chosen: { ...search.chosen, organisme: [...chosen, value] } })
      }}
    />
  )
}

function OneFilter({ name, search, choices, onChange }: FiltersProps & { name: FilterName }) {
  const { t, number } = useWords()
  const chosen = search.chosen[name]
  if (choices[name].length === 0) return null
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
        options={choices[name].map(({ value, label, lang, count }) => ({
          value,
          label: (
            <span className={styles.choice}>
              <span lang={lang}>{label}</span>{' '}
              <span className={styles.count}>
                {number(count)} <VisuallyHidden>{t('catalogue.count', { count })}</VisuallyHidden>
              </span>
            </span>
          ),
        }))}
        values={chosen}
        onValuesChange={(values) => onChange({ ...search, chosen: { ...search.chosen, [name]: values } })}
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
        {filterNames.map((name) =>
          name === 'organisme' ? (
            <OrganizationFilter key={name} {...props} />
          ) : (
            <OneFilter key={name} name={name} {...props} />
          ),
        )}
        <NearFilter search={props.search} onChange={props.onChange} />
      </section>
    </div>
  )
}
