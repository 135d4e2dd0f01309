import {
  formatDate,
  formatDateTime,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatRelativeDays,
  listWords,
} from '@participe/formatting'
import type { DateStyle } from '@participe/formatting'
import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { useIntl } from 'react-intl'
import { useLanguage } from './language.tsx'
import { pathTo } from './pages.ts'
import type { PageName, PageParameters } from './pages.ts'

type Plain = Record<string, string | number | boolean | null | undefined>
type Rich = Record<string, ReactNode | ((children: ReactNode[]) => ReactNode)>

/** The words of the page, and the dates and numbers in them, in the language of the address. */
export function useWords() {
  const intl = useIntl()
  const language = useLanguage()
  return useMemo(
    () => ({
      language,
      t: (id: string, values?: Plain): string => intl.formatMessage({ id }, values),
      /** The same with elements inside: `<link>…</link>`. */
      rich: (id: string, values: Rich): ReactNode => intl.formatMessage({ id }, values),
      has: (id: string): boolean => id in intl.messages,
      date: (moment: string, style: DateStyle = 'long') => formatDate(moment, language, style),
      dateTime: (moment: string, style: DateStyle = 'long') =>
        formatDateTime(moment, language, { style, zone: true }),
      period: (from: string | null | undefined, to: string | null | undefined) =>
        formatPeriod(from, to, language),
      relativeDays: (moment: string) => formatRelativeDays(moment, new Date(), language),
      number: (value: number) => formatNumber(value, language),
      percent: (ratio: number) => formatPercent(ratio, language),
      list: (words: readonly string[]) => listWords(words, language),
      path: (page: PageName, parameters?: PageParameters) => pathTo(page, language, parameters),
    }),
    [intl, language],
  )
}
