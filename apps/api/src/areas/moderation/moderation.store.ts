import { lockContribution, type ReviewCause, type StoredContribution } from '../../kit/contributions/index.ts'
import type { Transaction } from '../../platform/database.ts'
import type { AppealedDecision } from './appeal.ts'

export interface LoadedReview {
  id: string
  organizationId: string
  cause: ReviewCause
  flagCount: number
  decidedAt: Date | null
  firstDeciderId: string | null
  contribution: StoredContribution
}

export const textOf = (
  tx: Transaction,
  contributionId: string,
): Promise<{ title: string | null; body: string }> =>
  tx.contribution.findUniqueOrThrow({ where: { id: contributionId }, select: { title: true, body: true } })

/** The last decision on a contribution, as the rule of appeals looks at it. */
export async function latestDecision(
  tx: Transaction,
  contributionId: string,
): Promise<(AppealedDecision & { id: string }) | null> {
  const row = await tx.moderationDecision.findFirst({
    where: { contributionId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { id: true, action: true, at: true, appealedAt: true, item: { select: { cause: true } } },
  })
  return row
    ? {
        id: row.id,
        action: row.action,
        at: row.at,
        appealedAt: row.appealedAt,
        onAppeal: row.item.cause === 'appeal',
      }
    : null
}

/** An entry of the queue, its contribution locked first: a decision, a report and an appeal on it take turns. */
export async function loadReview(tx: Transaction, id: string): Promise<LoadedReview | null> {
  const known = await tx.reviewItem.findUnique({ where: { id }, select: { contributionId: true } })
  const contribution = known ? await lockContribution(tx, known.contributionId) : null
  if (!contribution) return null
  const item = await tx.reviewItem.findUniqueOrThrow({
    where: { id },
    select: { id: true, organizationId: true, cause: true, flagCount: true, openedAt: true, decidedAt: true },
  })
  const appealed =
    item.cause === 'appeal'
      ? await tx.moderationDecision.findFirst({
          where: { contributionId: contribution.id, appealedAt: { lte: item.openedAt } },
          orderBy: { appealedAt: 'desc' },
          select: { decidedById: true },
        })
      : null
  return {
    ...item,
    cause: item.cause as ReviewCause,
    firstDeciderId: appealed?.decidedById ?? null,
    contribution,
  }
}
