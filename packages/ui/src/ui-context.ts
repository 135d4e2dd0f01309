import { createContext, useContext } from 'react'
import type { ComponentProps, ComponentType } from 'react'
import { uiMessagesFr } from './messages.fr.ts'
import type { UiMessages } from './messages.ts'

export type UiLinkProps = ComponentProps<'a'> & { href: string }

export interface Ui {
  language: 'fr' | 'en'
  messages: UiMessages
  /** What draws a link inside the site: the router's, where there is one. */
  LinkComponent: ComponentType<UiLinkProps> | 'a'
  /** Goes to an address of the site, for the menus, which are not made of links. */
  navigate: ((href: string) => void) | undefined
  /** The page whose heading last had the focus: the first one loaded must not take it from the skip link. */
  announcedPath: { current: string }
}

export const UiContext = createContext<Ui>({
  language: 'fr',
  messages: uiMessagesFr,
  LinkComponent: 'a',
  navigate: undefined,
  announcedPath: { current: globalThis.location?.pathname ?? '' },
})

export const useUi = (): Ui => useContext(UiContext)
export const useMessages = (): UiMessages => useUi().messages
