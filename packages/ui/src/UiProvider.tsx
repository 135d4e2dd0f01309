import { useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { AnnouncerProvider } from './Announcer.tsx'
import { uiMessagesFr } from './messages.fr.ts'
import { rememberPath, UiContext } from './ui-context.ts'
import type { Ui } from './ui-context.ts'

export interface UiProviderProps extends Partial<Omit<Ui, 'arrivesAt'>> {
  children: ReactNode
}

export function UiProvider(props: UiProviderProps) {
  const { language = 'fr', messages = uiMessagesFr, LinkComponent = 'a', navigate, children } = props
  const [arrivesAt] = useState(rememberPath)
  const ui = useMemo(
    () => ({ language, messages, LinkComponent, navigate, arrivesAt }),
    [language, messages, LinkComponent, navigate, arrivesAt],
  )
  return (
    <UiContext value={ui}>
      {/* React Aria writes a style element of its own, which the content policy refuses, unless one of that name is there: the rule is in base.css. */}
      <span id="react-aria-pressable-style" hidden />
      <AnnouncerProvider>{children}</AnnouncerProvider>
    </UiContext>
  )
}
