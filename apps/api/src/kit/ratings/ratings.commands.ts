import type { Actor } from '../../access/actor.ts'
import { Prisma, type Transaction } from '../../platform/database.ts'
import { notFound, refuse } from '../../platform/errors.ts'
import { isId } from '../../platform/ids.ts'
import type { Ports } from '../../platform/ports.ts'
import { recordParticipation } from '../contributions/index.ts'
import {
  acceptsValue,
  changeTally,
  costOf,
  type RatingSettings,
  ratingSettings,
  type Tally,
} from './rating.ts'
import type { Supports } from './support.store.ts'

export interface RatingResult {
  contributionId: string
  /** The person's own rating from now on; 0 for none. */
  value: number
  supports: number
  /** The rest of the tally, where the way of rating has one. */
  tally?: Tally
  /** Ratings or points that the person may still give; absent without a limit. */
  left?: number
}

interface TallyRow extends Tally {
  contribution_id: string
}

async function loadTarget(tx: Transaction, contributionId: string, participantId: string) {
  const [row] = await tx.$queryRaw<
    {
      toolId: string
      initiativeId: string
      authorId: string | null
      status: string
      open: boolean
      settings: { rating?: unknown }
    }[]
  >`
    SELECT c.tool_id AS "toolId", c.initiative_id AS "initiativeId", c.author_id AS "authorId", c.status::text AS status,
      initiative_status(i, now()) = 'OPEN' AS open, t.settings
    FROM contribution c JOIN tool t ON t.id = c.tool_id JOIN initiative i ON i.id = c.initiative_id
    WHERE c.id = ${contributionId}::uuid AND c.subject_id IS NULL`
  if (!row || row.status !== 'PUBLISHED') throw notFound()
  if (!row.open) throw refuse('tool-closed')
  if (row.authorId === participantId) throw refuse('own-contribution')
  return { ...row, rating: ratingSettings.parse(row.settings.rating ?? {}) }
}

/** Takes from the person's allowance in the tool, or gives back; what is left, where there is a limit. */
async function spendAllowance(
  tx: Transaction,
  toolId: string,
  participantId: string,
  by: number,
  { limit, mode }: RatingSettings,
): Promise<number | undefined> {
  if (by === 0 && limit === null) return undefined
  const rows = await tx.$queryRaw<{ used: number }[]>`
    INSERT INTO rating_allowance (tool_id, participant_id, used) VALUES (${toolId}::uuid, ${participantId}::uuid, ${Math.max(0, by)})
    ON CONFLICT (tool_id, participant_id) DO UPDATE SET used = greatest(0, rating_allowance.used + ${by})
    RETURNING used`
  if (limit === null) return undefined
  const left = limit - (rows[0]?.used ?? 0)
  // Giving back is always possible, even where the body lowered its limit since.
  if (left >= 0 || by <= 0) return Math.max(0, left)
  throw mode === 'POINTS'
    ? refuse('points-limit', 'value', { limit, left: Math.max(0, left + by) })
    : refuse('rating-limit', '', { limit })
}

/** One rating in a transaction of its own, for the ways of rating that must look at what was there before. */
async function rateCarefully(
  ports: Ports,
  participantId: string,
  contributionId: string,
  value: number,
  now: Date,
): Promise<RatingResult> {
  return ports.database.transaction(async (tx) => {
    const target = await loadTarget(tx, contributionId, participantId)
    const { mode } = target.rating
    if (!acceptsValue(mode, value)) throw refuse(mode === 'NONE' ? 'rating-off' : 'rating-value', 'value')
    const [tally] = await tx.$queryRaw<TallyRow[]>`
      SELECT contribution_id, supports, opposes, stars, points FROM contribution_tally
      WHERE contribution_id = ${contributionId}::uuid FOR NO KEY UPDATE`
    if (!tally) throw notFound()
    const key = { contributionId_participantId: { contributionId, participantId } }
    const before = (await tx.rating.findUnique({ where: key }))?.value ?? 0
    const left = await spendAllowance(
      tx,
      target.toolId,
      participantId,
      costOf(mode, value) - costOf(mode, before),
      target.rating,
    )
    if (value === 0) await tx.rating.deleteMany({ where: { contributionId, participantId } })
    else
      await tx.rating.upsert({
        where: key,
        update: { value, at: now },
        create: { contributionId, participantId, value, at: now },
      })
    const { supports, opposes, stars, points } = changeTally(tally, mode, before, value)
    await tx.contributionTally.update({
      where: { contributionId },
      data: { supports, opposes, points, stars: [...stars] },
    })
    await tx.$executeRaw(
      Prisma.sql`INSERT INTO rank_stale (contribution_id) VALUES (${contributionId}::uuid) ON CONFLICT DO NOTHING`,
    )
    if (value !== 0) await recordParticipation(tx, target.initiativeId, participantId, now)
    return { contributionId, value, supports, tally: { supports, opposes, stars, points }, left }
  })
}

/** Rate a contribution, change or take back one's rating (value 0). One person, one rating. */
export async function rateContribution(
  ports: Ports,
  supports: Supports,
  actor: Actor,
  input: { contributionId: string; value: number },
  now: Date,
): Promise<RatingResult> {
  const { contributionId, value } = input
  if (!actor.participantId) throw refuse('sign-in-first')
  if (!isId(contributionId)) throw notFound('contributionId')
  await ports.rateLimits.spend('rate', actor.participantId)
  if (value === 0 || value === 1) {
    const outcome = await supports.cast({ contributionId, participantId: actor.participantId, value })
    if (outcome.refusal === null) return { contributionId, value, supports: outcome.supports }
    if (outcome.refusal !== 'careful') throw refuse(outcome.refusal)
  }
  return rateCarefully(ports, actor.participantId, contributionId, value, now)
}
