import { type Prisma, type Transaction } from '../../platform/database.ts'
import type { Ids } from '../../platform/ids.ts'

export type ReviewCause = 'flagged' | 'first-contribution' | 'pre-moderation' | 'appeal'

/** Reasons a person may give for a report; threats come first in the queue. */
export const flagReasons = [
  'spam',
  'hateful',
  'threat',
  'personal-data',
  'impersonation',
  'illegal',
  'off-topic',
  'other',
] as const
export type FlagReason = (typeof flagReasons)[number]

const priorities: Record<ReviewCause, number> = {
  flagged: 2,
  appeal: 2,
  'pre-moderation': 1,
  'first-contribution': 1,
}
export const priorityOf = (cause: ReviewCause, reason?: FlagReason): number =>
  reason === 'threat' ? 9 : reason === 'personal-data' || reason === 'hateful' ? 5 : priorities[cause]

/** Put a contribution in the moderators' queue, or add to the entry that is open already. */
export async function openReview(
  tx: Transaction,
  ids: Ids,
  now: Date,
  contribution: { id: string; organizationId: string; title: string | null; body: string },
  cause: ReviewCause,
  reason?: FlagReason,
): Promise<void> {
  const snapshot: Prisma.InputJsonObject = { title: contribution.title, body: contribution.body }
  const flags = cause === 'flagged' ? 1 : 0
  const priority = priorityOf(cause, reason)
  await tx.$executeRaw`
    INSERT INTO review_item (id, contribution_id, organization_id, cause, snapshot, flag_count, priority, opened_at)
    VALUES (${ids.next()}::uuid, ${contribution.id}::uuid, ${contribution.organizationId}::uuid, ${cause},
      ${JSON.stringify(snapshot)}::jsonb, ${flags}, ${priority}, ${now})
    ON CONFLICT (contribution_id) WHERE decided_at IS NULL DO UPDATE SET
      flag_count = review_item.flag_count + ${flags}, priority = greatest(review_item.priority, ${priority})`
}
