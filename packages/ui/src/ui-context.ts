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
  /** True once for each new address: the first page loaded must not take the focus from the skip link. */
  arrivesAt: (path: string) => boolean
}

export function rememberPath(): Ui['arrivesAt'] {
  let last = globalThis.location?.pathname
  return (path) => {
    const isNew = path !== last
    last = path
    return isNew
  }
}

export const UiContext = createContext<Ui>({
  language: 'fr',
  messages: uiMessagesFr,
  LinkComponent: 'a',
  navigate: undefined,
  arrivesAt: () => false,
})

export const useUi = (): Ui => useContext(UiContext)
export const useMessages = (): UiMessages => useUi().messages
