import { Select } from '@participe/ui'
import { useSyncExternalStore } from 'react'
import { chooseTheme, chosenTheme, onThemeChange, themes } from '../theme.ts'
import type { Theme } from '../theme.ts'
import { useWords } from '../useWords.ts'

export function ThemeChoice() {
  const { t } = useWords()
  // The server does not know the choice: it is read once the page is alive.
  const theme = useSyncExternalStore(onThemeChange, chosenTheme, () => 'device' as const)
  return (
    <Select
      label={t('platform.theme')}
      showRequirement={false}
      width="short"
      value={theme}
      options={themes.map((value) => ({ value, label: t(`platform.theme.${value}`) }))}
      onChange={(event) => chooseTheme(event.currentTarget.value as Theme)}
    />
  )
}
