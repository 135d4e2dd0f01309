import type { Language } from '../platform/localized.ts'
import type { Messages } from '../platform/messages.ts'
import type { Actor } from './actor.ts'

/** What every resolver gets: who asks, in which language, when. */
export interface Context {
  actor: Actor
  language: Language
  now: Date
  messages: Messages
  /** Reference number of this request, shown with unexpected errors. */
  reference: string
  /** Address of the caller, for loose ceilings only. */
  address: string
  /** The request runs a registered document of the web application. */
  registered: boolean
  /** The caller is a program that asked for its session token in the answer instead of a cookie. */
  wantsToken: boolean
  /** Give the caller this session from now on; null ends it. */
  setSession: (token: string | null) => void
}
