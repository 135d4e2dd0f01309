import type { Actor } from '../../access/actor.ts'
import { audit } from '../../access/audit.ts'
import { demand } from '../../access/decision.ts'
import {
  applyEvent,
  type FlagReason,
  lockContribution,
  mayFlag,
  openReview,
  type StoredContribution,
} from '../../kit/contributions/index.ts'
import type { Transaction } from '../../platform/database.ts'
import { notFound, Refusal, refuse } from '../../platform/errors.ts'
import { isId } from '../../platform/ids.ts'
import { enqueue } from '../../platform/jobs.ts'
import { cleanText, lengthOf } from '../../platform/localized.ts'
import type { Ports } from '../../platform/ports.ts'
import { appealMaximum } from './appeal.ts'
import { mayAppeal, mayDecide } from './moderation.access.ts'
import { latestDecision, loadReview, textOf } from './moderation.store.ts'
import { tellAuthor } from './statement-of-reasons.store.ts'
import { checkReasons, effectOf, type ReviewAction } from './verdict.ts'

const flagMaximum = 1000

export interface FlagInput {
  contributionId: string
  reason: FlagReason
  explanation: string
}

/** Who reports: a participant by their account, a guest by their session. */
export interface Reporter {
  actor: Actor
  sessionId: string
}

async function alreadyFlagged(
  tx: Transaction,
  contributionId: string,
  { actor, sessionId }: Reporter,
): Promise<boolean> {
  const mine = actor.participantId ? [{ reporterId: actor.participantId }, { sessionId }] : [{ sessionId }]
  return (await tx.flag.count({ where: { contributionId, OR: mine } })) > 0
}

/** Report a contribution to the moderators of its body. The same person's second report changes nothing. */
export async function flagContribution(
  ports: Ports,
  reporter: Reporter,
  input: FlagInput,
  now: Date,
): Promise<{ flagged: boolean }> {
  const { actor, sessionId } = reporter
  const explanation = cleanText(input.explanation)
  if (!isId(input.contributionId)) throw notFound('contributionId')
  if (lengthOf(explanation) > flagMaximum) throw refuse('too-long', 'explanation', { max: flagMaximum })
  if (input.reason === 'other' && explanation === '') throw refuse('required', 'explanation')
  await ports.database.transaction(async (tx) => {
    const contribution = await lockContribution(tx, input.contributionId)
    if (!contribution) throw notFound('contributionId')
    if (await alreadyFlagged(tx, contribution.id, reporter)) return
    demand(mayFlag(actor, contribution))
    await openReview(
      tx,
      ports.ids,
      now,
      { ...contribution, ...(await textOf(tx, contribution.id)) },
      'flagged',
      input.reason,
    )
    const [reporterId, session] = actor.participantId ? [actor.participantId, null] : [null, sessionId]
    // Never before its entry was opened, even when two reports crossed: a report belongs to the entry it joined.
    await tx.$executeRaw`
      INSERT INTO flag (id, contribution_id, reporter_id, session_id, reason, explanation, at)
      SELECT ${ports.ids.next()}::uuid, r.contribution_id, ${reporterId}::uuid, ${session}::uuid, ${input.reason}, ${explanation},
        greatest(${now}::timestamptz, r.opened_at)
      FROM review_item r WHERE r.contribution_id = ${contribution.id}::uuid AND r.decided_at IS NULL`
    await applyEvent(tx, ports.ids, now, actor, contribution, 'flagged', { reason: input.reason })
  })
  return { flagged: true }
}

export interface DecideInput {
  itemId: string
  action: ReviewAction
  rule: string | null
  explanation: string
}

async function applyVerdict(
  tx: Transaction,
  ports: Ports,
  actor: Actor,
  contribution: StoredContribution,
  input: DecideInput,
  now: Date,
) {
  const effect = effectOf(contribution.status, input.action)
  if (!effect) throw refuse('decision-impossible', 'action')
  if (effect.event) {
    const { rule, explanation } = input
    await applyEvent(tx, ports.ids, now, actor, contribution, effect.event, { rule, explanation })
  }
  return effect.verdict
}

/** Decide on an entry of the queue: status, decision, trail and letters move together. */
export async function decideReview(
  ports: Ports,
  actor: Actor,
  given: DecideInput,
  now: Date,
): Promise<{ itemId: string }> {
  if (!isId(given.itemId)) throw notFound('itemId')
  const input = { ...given, rule: given.rule || null, explanation: cleanText(given.explanation) }
  await ports.database.transaction(async (tx) => {
    const item = await loadReview(tx, input.itemId)
    if (!item) throw notFound('itemId')
    const { contribution } = item
    demand(mayDecide(actor, { ...item, authorId: contribution.authorId }))
    const faults = checkReasons(input.action, input.rule, input.explanation)
    if (faults.length > 0) throw new Refusal(faults)
    const verdict = await applyVerdict(tx, ports, actor, contribution, input, now)
    const decision = {
      id: ports.ids.next(),
      action: input.action,
      rule: input.rule,
      explanation: input.explanation,
      at: now,
    }
    await tx.moderationDecision.create({
      data: {
        ...decision,
        reviewItemId: item.id,
        contributionId: contribution.id,
        decidedById: actor.participantId,
      },
    })
    await tx.reviewItem.update({ where: { id: item.id }, data: { decidedAt: now } })
    await audit(tx, ports.ids, now, actor, {
      action: 'moderate',
      subjectType: 'contribution',
      subjectId: contribution.id,
      organizationId: item.organizationId,
      detail: { item: item.id, action: input.action, rule: input.rule, from: contribution.status },
    })
    await tellAuthor(tx, ports, now, { contribution, decision, verdict, cause: item.cause })
    if (item.flagCount > 0) await enqueue(tx, 'tell-flaggers', { decisionId: decision.id })
  })
  return { itemId: input.itemId }
}

/** Contest a decision on one's own contribution; someone else than who took it looks again. */
export async function appealDecision(
  ports: Ports,
  actor: Actor,
  input: { contributionId: string; text: string },
  now: Date,
): Promise<{ appealed: boolean }> {
  const text = cleanText(input.text)
  if (!isId(input.contributionId)) throw notFound('contributionId')
  if (text === '') throw refuse('required', 'text')
  if (lengthOf(text) > appealMaximum) throw refuse('too-long', 'text', { max: appealMaximum })
  await ports.database.transaction(async (tx) => {
    const contribution = await lockContribution(tx, input.contributionId)
    if (!contribution) throw notFound('contributionId')
    const decision = await latestDecision(tx, contribution.id)
    demand(mayAppeal(actor, contribution, decision, now))
    if (!decision) throw refuse('appeal-nothing')
    await tx.moderationDecision.update({
      where: { id: decision.id },
      data: { appealText: text, appealedAt: now },
    })
    await openReview(
      tx,
      ports.ids,
      now,
      { ...contribution, ...(await textOf(tx, contribution.id)) },
      'appeal',
    )
    await audit(tx, ports.ids, now, actor, {
      action: 'appeal',
      subjectType: 'contribution',
      subjectId: contribution.id,
      detail: { decision: decision.id },
    })
  })
  return { appealed: true }
}
