import { Button, Select } from '@participe/ui'
import { useWords } from '../../platform/useWords.ts'
import styles from './social.module.css'
import { useChoices } from './useChoices.ts'
import type { FilterName, View } from './view.ts'

export interface FiltersProps {
  names: readonly FilterName[]
  view: View
  onChange: (view: View) => void
  onClear: () => void
}

/** One list for each filter: chosen at once, kept in the address. */
export function Filters({ names, view, onChange, onClear }: FiltersProps) {
  const { t } = useWords()
  const choices = useChoices()
  const chosen = names.some((name) => view[name] !== '') || view.text !== ''
  return (
    <div role="group" aria-label={t('social.filters')} className={styles.filters}>
      {names.map((name) => (
        <Select
          key={name}
          id={`filtre-${name}`}
          label={t(`social.filter.${name}`)}
          showRequirement={false}
          width="full"
          emptyLabel={t(`social.all.${name}`)}
          options={choices[name]}
          value={view[name]}
          lang={name === 'organisme' ? 'fr' : undefined}
          onChange={(event) => onChange({ ...view, [name]: event.currentTarget.value })}
        />
      ))}
      {chosen && (
        <div>
          <Button variant="quiet" onClick={onClear}>
            {t('social.clear')}
          </Button>
        </div>
      )}
    </div>
  )
}
