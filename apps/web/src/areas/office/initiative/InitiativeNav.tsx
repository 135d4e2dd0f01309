import { SubNav } from '@participe/ui'
import { useWords } from '../../../platform/useWords.ts'
import { useOfficePath } from '../paths.ts'

export type InitiativeTab = 'initiative' | 'contributions' | 'report'

/** The three faces of one initiative: prepare, read and answer, report. */
export function InitiativeNav({ id, tab }: { id: string; tab: InitiativeTab }) {
  const { t } = useWords()
  const path = useOfficePath()
  const tabs: InitiativeTab[] = ['initiative', 'contributions', 'report']
  return (
    <SubNav
      label={t('office.initiative.nav')}
      items={tabs.map((name) => ({
        label: t(`office.initiative.tab.${name}`),
        href: path(name, id),
        current: name === tab,
      }))}
    />
  )
}
