import { type Prisma, type Transaction } from '../platform/database.ts'
import type { Ids } from '../platform/ids.ts'
import { type Actor, roleWord } from './actor.ts'

export interface AuditFacts {
  action: string
  subjectType: string
  subjectId?: string | null
  organizationId?: string
  outcome?: 'done' | 'refused'
  /** Before and after references; never answers or secrets (norm S-70). */
  detail?: Record<string, unknown>
}

/** Add a line to the append-only trail, in the transaction of the act. */
export async function audit(
  tx: Transaction,
  ids: Ids,
  now: Date,
  actor: Actor,
  facts: AuditFacts,
): Promise<void> {
  await tx.auditEntry.create({
    data: {
      id: ids.next(),
      at: now,
      actorId: actor.participantId,
      actorRole: roleWord(actor, facts.organizationId),
      action: facts.action,
      subjectType: facts.subjectType,
      subjectId: facts.subjectId ?? null,
      outcome: facts.outcome ?? 'done',
      detail: (facts.detail ?? {}) as Prisma.InputJsonObject,
    },
  })
}
