import type { Actor } from '../../access/actor.ts'
import { audit } from '../../access/audit.ts'
import { demand } from '../../access/decision.ts'
import { requireRole } from '../../access/rules.ts'
import { notFound, refuse } from '../../platform/errors.ts'
import { isId } from '../../platform/ids.ts'
import { enqueue } from '../../platform/jobs.ts'
import { cleanText, lengthOf } from '../../platform/localized.ts'
import type { Ports } from '../../platform/ports.ts'
import { lockContribution } from '../contributions/index.ts'
import { type AnswerState, checkAnswer, textMaximum, textMinimum } from './answer.ts'

export interface AnswerInput {
  contributionId: string
  state: AnswerState
  text: string
}

/** Answer one contribution officially. The history stays public; its author and supporters are told once. */
export async function answerContribution(
  ports: Ports,
  actor: Actor,
  input: AnswerInput,
  now: Date,
): Promise<{ contributionId: string }> {
  const text = cleanText(input.text)
  if (!isId(input.contributionId)) throw notFound('contributionId')
  if (lengthOf(text) > textMaximum) throw refuse('too-long', 'text', { max: textMaximum })
  const id = ports.ids.next()
  await ports.database.transaction(async (tx) => {
    const contribution = await lockContribution(tx, input.contributionId)
    if (!contribution || contribution.subjectId) throw notFound('contributionId')
    demand(requireRole(actor, contribution.organizationId, 'COMMUNICATOR'))
    if (contribution.status !== 'PUBLISHED') throw refuse('not-published')
    const fault = checkAnswer(contribution.outcome as AnswerState | null, input.state, text)
    if (fault === 'answer-state') throw refuse('answer-state', 'state')
    if (fault) throw refuse('answer-text', 'text', { min: textMinimum })
    await tx.officialAnswer.create({
      data: {
        id,
        contributionId: contribution.id,
        state: input.state,
        text,
        at: now,
        answeredById: actor.participantId,
        organizationId: contribution.organizationId,
      },
    })
    await tx.contribution.update({
      where: { id: contribution.id },
      data: { outcome: input.state, outcomeAt: now },
    })
    await audit(tx, ports.ids, now, actor, {
      action: 'answer',
      subjectType: 'contribution',
      subjectId: contribution.id,
      organizationId: contribution.organizationId,
      detail: { from: contribution.outcome, to: input.state },
    })
    await enqueue(tx, 'tell-answer', { answerId: id })
  })
  return { contributionId: input.contributionId }
}
