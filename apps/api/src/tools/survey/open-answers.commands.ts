import type { Actor } from '../../access/actor.ts'
import { audit } from '../../access/audit.ts'
import { demand } from '../../access/decision.ts'
import { notFound, refuse } from '../../platform/errors.ts'
import { isId } from '../../platform/ids.ts'
import { text } from '../../platform/localized.ts'
import type { Ports } from '../../platform/ports.ts'
import { validate } from '../../platform/validation.ts'
import { isOpenQuestion } from './open-answers.queries.ts'
import { mayPublishAnswers } from './survey.access.ts'
import { loadSurvey } from './survey.store.ts'

const states = ['WHOLE', 'REDACTED', 'WITHHELD'] as const
type State = (typeof states)[number]

export interface AnswerDecision {
  surveyId: string
  responseId: string
  question: string
  state: string
  text?: string | null
  reason?: string | null
}

/** Publish an open answer whole, or without some words, or not at all: but for the first, with a reason on record. */
export async function decideOpenAnswer(
  ports: Ports,
  actor: Actor,
  input: AnswerDecision,
  now: Date,
): Promise<{ surveyId: string }> {
  const { database } = ports
  const tool = await loadSurvey(database, input.surveyId, now)
  if (!tool) throw notFound('surveyId')
  demand(mayPublishAnswers(actor, tool, tool))
  if (!states.includes(input.state as State)) throw refuse('unknown-choice', 'state')
  const state = input.state as State
  if (!isId(input.responseId) || !(await isOpenQuestion(database, tool.toolId, input.question)))
    throw notFound('responseId')
  const [found] = await database.sql<{ original: string | null; language: string }>(
    `SELECT answers ->> $3 AS original, language FROM survey_anonymous_response WHERE tool_id = $1 AND id = $2
       AND jsonb_typeof(answers -> $3) = 'string'
     UNION ALL SELECT answers ->> $3, language FROM survey_response WHERE tool_id = $1 AND id = $2
       AND jsonb_typeof(answers -> $3) = 'string'`,
    [tool.toolId, input.responseId, input.question],
  )
  if (!found?.original) throw notFound('responseId')
  const reason = validate(text(500, state === 'WHOLE' ? 0 : 3), input.reason ?? '', 'reason')
  const redacted = validate(text(20_000, state === 'REDACTED' ? 1 : 0), input.text ?? '', 'text')
  if (state === 'REDACTED' && redacted === found.original.trim()) throw refuse('survey-not-redacted', 'text')
  const data = {
    state,
    text: state === 'WHOLE' ? found.original : state === 'REDACTED' ? redacted : '',
    language: found.language,
    reason,
    decidedAt: now,
    decidedById: actor.participantId,
  }
  const key = { toolId: tool.toolId, question: input.question, responseId: input.responseId }
  await database.transaction(async (tx) => {
    await tx.surveyOpenAnswer.upsert({
      where: { toolId_question_responseId: key },
      update: data,
      create: { ...key, ...data },
    })
    await audit(tx, ports.ids, now, actor, {
      action: `survey-answer-${state.toLowerCase()}`,
      subjectType: 'survey-response',
      subjectId: input.responseId,
      organizationId: tool.organizationId,
      detail: { question: input.question, reason },
    })
  })
  return { surveyId: tool.toolId }
}
