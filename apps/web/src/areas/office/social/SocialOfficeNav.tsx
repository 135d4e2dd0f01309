import { SubNav } from '@participe/ui'
import { useWords } from '../../../platform/useWords.ts'
import { useOfficePath } from '../paths.ts'

export function SocialOfficeNav({ tab }: { tab: 'social' | 'socialAccounts' }) {
  const { t } = useWords()
  const path = useOfficePath()
  const tabs = ['social', 'socialAccounts'] as const
  return (
    <SubNav
      label={t('office.social.nav')}
      items={tabs.map((name) => ({
        label: t(`office.social.tab.${name}`),
        href: path(name),
        current: name === tab,
      }))}
    />
  )
}
