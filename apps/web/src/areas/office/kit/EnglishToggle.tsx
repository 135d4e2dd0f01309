import { Checkbox } from '@participe/ui'
import { useWords } from '../../../platform/useWords.ts'
import { lacksEnglish } from './translations.ts'
import type { Text } from './translations.ts'

export interface EnglishToggleProps {
  shown: boolean
  onShow: (shown: boolean) => void
  texts: readonly Text[]
}

/** English is an exception that the body decides (norm 0.1.3): it is shown when wanted, with what it lacks. */
export function EnglishToggle({ shown, onShow, texts }: EnglishToggleProps) {
  const { t } = useWords()
  const missing = texts.filter(lacksEnglish).length
  return (
    <Checkbox
      label={t('office.english.show')}
      hint={shown && missing > 0 ? t('office.english.count', { missing }) : undefined}
      checked={shown}
      onChange={(event) => onShow(event.target.checked)}
    />
  )
}
