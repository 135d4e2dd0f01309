import { type Prisma, type Transaction } from '../../platform/database.ts'
import { refuse } from '../../platform/errors.ts'
import type { Ids } from '../../platform/ids.ts'
import { type Actor, roleWord } from '../../access/actor.ts'
import {
  type Channel,
  collectionNotice,
  type ContributionEventType,
  type ContributionStatus,
  statusAfter,
} from './contribution.ts'

export interface NewContribution {
  id: string
  toolId: string
  initiativeId: string
  organizationId: string
  kind: string
  authorId: string | null
  authorName: string
  enteredById?: string | null
  channel: Channel
  language: string
  title: string | null
  body: string
  details?: Record<string, unknown>
  subjectId?: string | null
  parentId?: string | null
  receiptNumber: string
  submissionKey?: string | null
  /** A moderator reads it before it is shown. */
  held: boolean
}

export interface StoredContribution {
  id: string
  kind: string
  toolId: string
  initiativeId: string
  organizationId: string
  authorId: string | null
  subjectId: string | null
  status: ContributionStatus
  outcome: string | null
}

export const storedFields = {
  id: true,
  kind: true,
  toolId: true,
  initiativeId: true,
  organizationId: true,
  authorId: true,
  subjectId: true,
  status: true,
  outcome: true,
} as const

/** Lock one contribution for a decision. Two decisions on it take turns. */
export async function lockContribution(tx: Transaction, id: string): Promise<StoredContribution | null> {
  await tx.$queryRaw`SELECT 1 FROM contribution WHERE id = ${id}::uuid FOR UPDATE`
  return tx.contribution.findUnique({ where: { id }, select: storedFields })
}

export async function recordEvent(
  tx: Transaction,
  ids: Ids,
  now: Date,
  actor: Actor,
  contribution: { id: string; organizationId: string },
  type: ContributionEventType,
  detail: Record<string, unknown> = {},
): Promise<void> {
  await tx.contributionEvent.create({
    data: {
      id: ids.next(),
      contributionId: contribution.id,
      type,
      at: now,
      actorId: actor.participantId,
      actorRole: roleWord(actor, contribution.organizationId),
      detail: detail as Prisma.InputJsonObject,
    },
  })
}

/** A person took part: counted once per initiative. */
export async function recordParticipation(
  tx: Transaction,
  initiativeId: string,
  participantId: string,
  now: Date,
): Promise<void> {
  await tx.$executeRaw`
    WITH added AS (
      INSERT INTO participation (initiative_id, participant_id, first_at)
      VALUES (${initiativeId}::uuid, ${participantId}::uuid, ${now}) ON CONFLICT DO NOTHING RETURNING 1)
    INSERT INTO initiative_tally (initiative_id, contributions, comments, participants)
    SELECT ${initiativeId}::uuid, 0, 0, 1 FROM added
    ON CONFLICT (initiative_id) DO UPDATE SET participants = initiative_tally.participants + 1`
}

/** Keep the counts of the initiative and of the commented contribution, when something is shown or no longer shown. */
async function count(
  tx: Transaction,
  contribution: Pick<StoredContribution, 'initiativeId' | 'subjectId'>,
  change: 1 | -1,
): Promise<void> {
  const comment = contribution.subjectId !== null
  const [contributions, comments] = comment ? [0, change] : [change, 0]
  if (contribution.subjectId) {
    await tx.contributionTally.updateMany({
      where: { contributionId: contribution.subjectId },
      data: { comments: { increment: change } },
    })
  }
  await tx.$executeRaw`
    INSERT INTO initiative_tally (initiative_id, contributions, comments, participants)
    VALUES (${contribution.initiativeId}::uuid, ${contributions}, ${comments}, 0)
    ON CONFLICT (initiative_id) DO UPDATE SET
      contributions = initiative_tally.contributions + ${contributions},
      comments = initiative_tally.comments + ${comments}`
}

/** Write a new contribution with its counters and the first lines of its log. */
export async function createContribution(
  tx: Transaction,
  ids: Ids,
  now: Date,
  actor: Actor,
  input: NewContribution,
): Promise<void> {
  const { held, details, ...columns } = input
  await tx.contribution.create({
    data: {
      ...columns,
      details: (details ?? {}) as Prisma.InputJsonObject,
      consentVersion: collectionNotice,
      status: held ? 'PENDING' : 'PUBLISHED',
      createdAt: now,
      publishedAt: held ? null : now,
    },
  })
  await tx.contributionTally.create({ data: { contributionId: input.id, toolId: input.toolId } })
  if (!input.subjectId) {
    await tx.contributionRank.create({
      data: { contributionId: input.id, toolId: input.toolId, createdAt: now },
    })
  }
  await recordEvent(tx, ids, now, actor, input, 'submitted')
  if (held) await recordEvent(tx, ids, now, actor, input, 'held')
  else await count(tx, { initiativeId: input.initiativeId, subjectId: input.subjectId ?? null }, 1)
  if (input.authorId) await recordParticipation(tx, input.initiativeId, input.authorId, now)
}

/** Let an event happen to a contribution: log, status and counters move together. */
export async function applyEvent(
  tx: Transaction,
  ids: Ids,
  now: Date,
  actor: Actor,
  contribution: StoredContribution,
  type: ContributionEventType,
  detail: Record<string, unknown> = {},
): Promise<ContributionStatus> {
  const next = statusAfter(contribution.status, type)
  if (!next) throw refuse('no-longer-possible')
  await recordEvent(tx, ids, now, actor, contribution, type, detail)
  if (next !== contribution.status) {
    await tx.contribution.update({
      where: { id: contribution.id },
      data: { status: next, ...(next === 'PUBLISHED' ? { publishedAt: now } : {}) },
    })
    if (contribution.status === 'PUBLISHED') await count(tx, contribution, -1)
    if (next === 'PUBLISHED') await count(tx, contribution, 1)
  }
  return next
}
