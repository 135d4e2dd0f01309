import { SubNav } from '@participe/ui'
import { useWords } from '../../platform/useWords.ts'

export function SocialNav({ page }: { page: 'social' | 'socialAccounts' }) {
  const { t, path } = useWords()
  return (
    <SubNav
      label={t('social.nav')}
      items={(['social', 'socialAccounts'] as const).map((name) => ({
        label: t(`social.nav.${name}`),
        href: path(name),
        current: name === page,
      }))}
    />
  )
}
