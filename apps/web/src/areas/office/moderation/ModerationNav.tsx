import { SubNav } from '@participe/ui'
import { useWords } from '../../../platform/useWords.ts'
import { useOfficePath } from '../paths.ts'

export function ModerationNav({ tab }: { tab: 'moderation' | 'moderationHistory' }) {
  const { t } = useWords()
  const path = useOfficePath()
  const tabs = ['moderation', 'moderationHistory'] as const
  return (
    <SubNav
      label={t('office.moderation.nav')}
      items={tabs.map((name) => ({
        label: t(`office.moderation.tab.${name}`),
        href: path(name),
        current: name === tab,
      }))}
    />
  )
}
