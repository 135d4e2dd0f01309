import type { Actor } from '../../access/actor.ts'
import { all, type Decision, when } from '../../access/decision.ts'
import { requireRole } from '../../access/rules.ts'
import type { InitiativeStatus } from '../initiatives/index.ts'

export interface ReportSubject {
  organizationId: string
  /** Status of the initiative now. */
  status: InitiativeStatus
  /** The report is out. */
  published: boolean
}

/** A report is prepared from the day its initiative is public, and corrected after it is out. */
export const maySave = (actor: Actor, subject: ReportSubject): Decision =>
  all(
    () => requireRole(actor, subject.organizationId, 'COMMUNICATOR'),
    () => when(subject.status !== 'DRAFT', 'report-too-early'),
    () => when(subject.status !== 'CANCELLED', 'report-cancelled'),
  )

/** Once, after closing: nobody is answered before everyone could speak. */
export const mayPublishReport = (actor: Actor, subject: ReportSubject): Decision =>
  all(
    () => requireRole(actor, subject.organizationId, 'COMMUNICATOR'),
    () => when(!subject.published && subject.status !== 'ANSWERED', 'report-already-published'),
    () => when(subject.status === 'AWAITING_REPLY' || subject.status === 'LATE', 'not-awaiting-reply'),
  )

export const mayUpdateCommitment = (actor: Actor, subject: ReportSubject): Decision =>
  all(
    () => requireRole(actor, subject.organizationId, 'COMMUNICATOR'),
    () => when(subject.published, 'report-not-published'),
  )
