import { type Actor, isCentral } from '../../access/actor.ts'
import { all, allow, type Decision, deny, when } from '../../access/decision.ts'
import { requireRole } from '../../access/rules.ts'

interface OfBody {
  organizationId: string
}
export interface AccountSubject extends OfBody {
  status: 'ACTIVE' | 'PAUSED' | 'GONE'
  feedUrl: string | null
}
export interface ItemSubject extends OfBody {
  hiddenAt: Date | string | null
}
export type PinScope = 'NONE' | 'BODY' | 'EVERYWHERE'

/** Whose accounts and publications a person tends in the office: their bodies', all for the central body. */
export const tendedBy = (actor: Actor) => ({
  organizations: actor.memberships
    .filter((m) => m.role === 'COMMUNICATOR' || m.role === 'MANAGER')
    .map((m) => m.organizationId),
  central: isCentral(actor),
})
export type Tended = ReturnType<typeof tendedBy>

/** Communications staff of the body, or the central body. */
export const mayTend = (actor: Actor, { organizationId }: OfBody): Decision =>
  requireRole(actor, organizationId, 'COMMUNICATOR')

export const mayPause = (actor: Actor, account: AccountSubject): Decision =>
  all(
    () => mayTend(actor, account),
    () => when(account.feedUrl !== null, 'social-link-only'),
    () => when(account.status === 'ACTIVE', 'social-not-active'),
  )

export const mayResume = (actor: Actor, account: AccountSubject): Decision =>
  all(
    () => mayTend(actor, account),
    () => when(account.feedUrl !== null, 'social-link-only'),
    () => when(account.status !== 'ACTIVE', 'social-active'),
  )

export const mayHide = (actor: Actor, item: ItemSubject): Decision =>
  all(
    () => mayTend(actor, item),
    () => when(item.hiddenAt === null, 'social-already-hidden'),
  )

export const mayUnhide = (actor: Actor, item: ItemSubject): Decision =>
  all(
    () => mayTend(actor, item),
    () => when(item.hiddenAt !== null, 'social-not-hidden'),
  )

/** A body puts its publications first among its own; in front of everyone's, only the central body. */
export const mayPin = (actor: Actor, item: ItemSubject, scope: PinScope): Decision =>
  all(
    () => mayTend(actor, item),
    () => when(item.hiddenAt === null || scope === 'NONE', 'social-already-hidden'),
    () => (scope !== 'EVERYWHERE' || isCentral(actor) ? allow : deny('central-body-only')),
  )
