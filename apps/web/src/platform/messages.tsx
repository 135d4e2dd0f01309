import { localeOf } from '@participe/formatting'
import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { IntlProvider, useIntl } from 'react-intl'
import { useLanguage } from './language.tsx'
import type { Language } from './language.tsx'

export type Messages = Record<string, string>
/** The two message files of a folder; each language is loaded alone. */
export type MessageFiles = Record<Language, () => Promise<{ default: Messages }>>

/** Adds the messages of a screen to those around it. */
export function MessagesProvider({ messages, children }: { messages: Messages; children: ReactNode }) {
  const language = useLanguage()
  const outer = useIntl().messages as Messages
  const together = useMemo(() => ({ ...outer, ...messages }), [outer, messages])
  return (
    <IntlProvider locale={localeOf(language)} messages={together} onWarn={() => undefined}>
      {children}
    </IntlProvider>
  )
}
