import { Select } from '@participe/ui'
import { useState } from 'react'
import { chooseTheme, chosenTheme, themes } from '../theme.ts'
import type { Theme } from '../theme.ts'
import { useWords } from '../useWords.ts'

export function ThemeChoice() {
  const { t } = useWords()
  const [theme, setTheme] = useState(chosenTheme)
  return (
    <Select
      label={t('platform.theme')}
      showRequirement={false}
      width="short"
      value={theme}
      options={themes.map((value) => ({ value, label: t(`platform.theme.${value}`) }))}
      onChange={(event) => {
        const next = event.currentTarget.value as Theme
        chooseTheme(next)
        setTheme(next)
      }}
    />
  )
}
