import { type Actor, hasRole, isCentral } from '../../access/actor.ts'
import { all, type Decision, when } from '../../access/decision.ts'
import { requireRole } from '../../access/rules.ts'
import type { InitiativeStatus } from './initiative-status.ts'
import type { InitiativeViewer } from './initiatives.queries.ts'

export interface InitiativeSubject {
  organizationId: string
  status: InitiativeStatus
}

/** Whose drafts the person may see. */
export const viewerOf = (actor: Actor): InitiativeViewer => ({
  organizations: actor.memberships.map((membership) => membership.organizationId),
  central: isCentral(actor),
})

export const mayPrepare = (actor: Actor, subject: InitiativeSubject): Decision =>
  all(
    () => requireRole(actor, subject.organizationId, 'COMMUNICATOR'),
    () => when(!['CANCELLED', 'ANSWERED'].includes(subject.status), 'initiative-ended'),
  )

/** Publishing engages the body: its managers and communicators may, once the gate is passed. */
export const mayPublish = (actor: Actor, subject: InitiativeSubject): Decision =>
  all(
    () => requireRole(actor, subject.organizationId, 'COMMUNICATOR'),
    () => when(subject.status === 'DRAFT', 'already-published'),
  )

export const mayClose = (actor: Actor, subject: InitiativeSubject): Decision =>
  all(
    () => requireRole(actor, subject.organizationId, 'MANAGER'),
    () => when(subject.status === 'OPEN', 'not-open'),
  )

export const mayCancel = (actor: Actor, subject: InitiativeSubject): Decision =>
  all(
    () => requireRole(actor, subject.organizationId, 'MANAGER'),
    () => when(['COMING', 'OPEN'].includes(subject.status), 'not-cancellable'),
  )

export const mayExplainDelay = (actor: Actor, subject: InitiativeSubject): Decision =>
  all(
    () => requireRole(actor, subject.organizationId, 'COMMUNICATOR'),
    () => when(['AWAITING_REPLY', 'LATE'].includes(subject.status), 'not-awaiting-reply'),
  )

export const mayFeature = (actor: Actor): Decision => when(isCentral(actor), 'central-body-only')

export const mayModerate = (actor: Actor, subject: { organizationId: string }): Decision =>
  when(hasRole(actor, subject.organizationId, 'MODERATOR') || isCentral(actor), 'role-required')
