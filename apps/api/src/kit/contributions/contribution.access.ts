import { type Actor, hasRole, isCentral } from '../../access/actor.ts'
import { all, allow, type Decision, deny, when } from '../../access/decision.ts'
import type { ContributionStatus } from './contribution.ts'

export interface ContributionSubject {
  authorId: string | null
  organizationId: string
  status: ContributionStatus
  outcome: string | null
}

/** Not suspended. */
export const inGoodStanding = (actor: Actor, now: Date): Decision =>
  actor.suspendedUntil && actor.suspendedUntil > now
    ? deny('suspended', '', { date: actor.suspendedUntil.toISOString().slice(0, 10) })
    : allow

/** Who may see the text: everyone when published, else its author, the body's moderators and the central body. */
export function mayRead(actor: Actor, subject: ContributionSubject): Decision {
  if (subject.status === 'PUBLISHED') return allow
  const own = actor.participantId !== null && subject.authorId === actor.participantId
  const moderates = hasRole(actor, subject.organizationId, 'MODERATOR') || isCentral(actor)
  return when(own || moderates, 'not-found')
}

const own = (actor: Actor, subject: ContributionSubject): Decision =>
  when(actor.participantId !== null && actor.participantId === subject.authorId, 'not-yours')

/** Only the author, while it is not withdrawn nor removed, and before the first official answer (T3.16). */
export const mayEdit = (actor: Actor, subject: ContributionSubject, now: Date): Decision =>
  all(
    () => own(actor, subject),
    () => inGoodStanding(actor, now),
    () => when(['PENDING', 'PUBLISHED'].includes(subject.status), 'no-longer-editable'),
    () => when(subject.outcome === null, 'answered-locked'),
  )

/** The author may withdraw it until the first official answer; afterwards it can only be made anonymous (T3.16). */
export const mayWithdraw = (actor: Actor, subject: ContributionSubject): Decision =>
  all(
    () => own(actor, subject),
    () => when(['PENDING', 'PUBLISHED', 'HIDDEN'].includes(subject.status), 'no-longer-editable'),
    () => when(subject.outcome === null, 'answered-locked'),
  )

export const mayFlag = (actor: Actor, subject: ContributionSubject): Decision =>
  all(
    () => when(subject.status === 'PUBLISHED', 'not-found'),
    () => when(actor.participantId === null || actor.participantId !== subject.authorId, 'own-contribution'),
  )
