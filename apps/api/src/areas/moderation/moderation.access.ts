import { type Actor, isCentral } from '../../access/actor.ts'
import { all, allow, type Decision, deny, when } from '../../access/decision.ts'
import { requireRole } from '../../access/rules.ts'
import type { ContributionStatus } from '../../kit/contributions/index.ts'
import { type AppealedDecision, appealFault } from './appeal.ts'
import { effectOf, type ReviewAction } from './verdict.ts'

/** Whose queue a person sees: the bodies where they moderate; all of them for the central body. */
export interface ReviewViewer {
  organizations: readonly string[]
  central: boolean
}

export const reviewViewerOf = (actor: Actor): ReviewViewer => ({
  organizations: actor.memberships
    .filter((m) => m.role === 'MODERATOR' || m.role === 'MANAGER')
    .map((m) => m.organizationId),
  central: isCentral(actor),
})

export interface ReviewSubject {
  organizationId: string
  decidedAt: Date | string | null
  /** Who wrote the contribution. */
  authorId: string | null
  /** Who took the decision that is appealed; null when nothing is. */
  firstDeciderId: string | null
}

/** A moderator of the body decides; never on their own text, never on an appeal against their own decision. */
export const mayDecide = (actor: Actor, subject: ReviewSubject): Decision =>
  all(
    () => requireRole(actor, subject.organizationId, 'MODERATOR'),
    () => when(subject.decidedAt === null, 'already-decided'),
    () => when(subject.authorId === null || subject.authorId !== actor.participantId, 'own-contribution'),
    () =>
      when(
        subject.firstDeciderId === null || subject.firstDeciderId !== actor.participantId,
        'appeal-other-person',
      ),
  )

export const mayTake = (
  actor: Actor,
  subject: ReviewSubject,
  status: ContributionStatus,
  action: ReviewAction,
): Decision =>
  all(
    () => mayDecide(actor, subject),
    () => when(effectOf(status, action) !== null, 'decision-impossible'),
  )

/** The author alone, once for each decision, within six months. */
export function mayAppeal(
  actor: Actor,
  contribution: { authorId: string | null; status: ContributionStatus },
  decision: AppealedDecision | null,
  now: Date,
): Decision {
  return all(
    () => when(actor.participantId !== null, 'sign-in-first'),
    () => when(contribution.authorId === actor.participantId, 'not-yours'),
    () => when(contribution.status === 'HIDDEN' || contribution.status === 'REMOVED', 'appeal-nothing'),
    () => {
      const fault = appealFault(decision, now)
      return fault ? deny(fault) : allow
    },
  )
}
