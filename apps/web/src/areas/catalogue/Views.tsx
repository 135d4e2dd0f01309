import { SubNav } from '@participe/ui'
import { useWords } from '../../platform/useWords.ts'
import type { Search } from './search.ts'
import { views } from './search.ts'

export interface ViewsProps {
  search: Search
  addressOf: (search: Search) => string
}

/** The same search as a list, a map or a calendar: each has its address. */
export function Views({ search, addressOf }: ViewsProps) {
  const { t } = useWords()
  return (
    <SubNav
      label={t('catalogue.views')}
      items={views.map((view) => ({
        label: t(`catalogue.view.${view}`),
        href: addressOf({ ...search, view }),
        current: view === search.view,
      }))}
    />
  )
}
