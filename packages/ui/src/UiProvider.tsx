import { useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { AnnouncerProvider } from './Announcer.tsx'
import { uiMessagesFr } from './messages.fr.ts'
import { UiContext } from './ui-context.ts'
import type { Ui } from './ui-context.ts'

export interface UiProviderProps extends Partial<Omit<Ui, 'announcedPath'>> {
  children: ReactNode
}

export function UiProvider(props: UiProviderProps) {
  const { language = 'fr', messages = uiMessagesFr, LinkComponent = 'a', navigate, children } = props
  const [announcedPath] = useState(() => ({ current: window.location.pathname }))
  const ui = useMemo(
    () => ({ language, messages, LinkComponent, navigate, announcedPath }),
    [language, messages, LinkComponent, navigate, announcedPath],
  )
  return (
    <UiContext value={ui}>
      <AnnouncerProvider>{children}</AnnouncerProvider>
    </UiContext>
  )
}
