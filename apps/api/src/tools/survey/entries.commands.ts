import type { Answers } from '@participe/form-engine'
import type { Actor } from '../../access/actor.ts'
import { audit } from '../../access/audit.ts'
import { demand } from '../../access/decision.ts'
import { assistedChannels, type Channel } from '../../kit/contributions/index.ts'
import { dayOf } from '../../platform/clock.ts'
import { type Transaction } from '../../platform/database.ts'
import { notFound, refuse } from '../../platform/errors.ts'
import { isId } from '../../platform/ids.ts'
import { cleanText, type Language } from '../../platform/localized.ts'
import type { Ports } from '../../platform/ports.ts'
import { differencesBetween, isSampled } from './entry.ts'
import { addToTally, lockCounting } from './intake.store.ts'
import { hashOf, receiptOf, surveySecret } from './keys.store.ts'
import { checkAnswers } from './responses.commands.ts'
import { asJson, leavePlaces, putIdentified, takePlaces } from './responses.store.ts'
import { rankingsIn } from './questionnaire.ts'
import { stratumReader } from './strata.ts'
import { mayEnter } from './survey.access.ts'
import { mondayOf } from './survey.ts'
import { findVersion, loadSurvey, type SurveyTool } from './survey.store.ts'
import { Counting } from './tally.ts'

export interface EntryInput {
  surveyId: string
  versionId: string
  channel: Channel
  copyCode?: string | null
  language: Language
  answers: unknown
  submissionKey: string
}

async function entering(ports: Ports, actor: Actor, id: string, now: Date): Promise<SurveyTool> {
  const tool = await loadSurvey(ports.database, id, now)
  if (!tool) throw notFound('surveyId')
  demand(mayEnter(actor, tool))
  return tool
}

/**
 * Type a copy that came back, or an interview. A copy names nobody: it is kept with its code, so that it can be found
 * again and typed twice; it weighs as much as any other response.
 */
export async function enterResponse(
  ports: Ports,
  actor: Actor,
  input: EntryInput,
  now: Date,
): Promise<{ entryId: string }> {
  const { ids, database } = ports
  const tool = await entering(ports, actor, input.surveyId, now)
  if (!isId(input.submissionKey)) throw refuse('invalid', 'submissionKey')
  if (!assistedChannels.includes(input.channel)) throw refuse('unknown-choice', 'channel')
  const version = await findVersion(database, input.versionId)
  if (!version || version.toolId !== tool.toolId) throw notFound('versionId')
  const copyCode = input.copyCode ? cleanText(input.copyCode).toUpperCase().slice(0, 40) : null
  const answers = checkAnswers(version, input.answers, { language: input.language, seed: '', started: now })
  const submissionHash = hashOf(input.submissionKey)
  const secret = await surveySecret(ports)()
  const sent = await database.prisma.surveyResponse.findUnique({
    where: { submissionHash },
    select: { id: true },
  })
  if (sent) {
    const before = await database.prisma.surveyEntry.findFirst({ where: { responseId: sent.id } })
    if (before) return { entryId: before.id }
  }
  const [id, entryId] = [ids.next(), ids.next()]
  await database.transaction(async (tx) => {
    if (
      copyCode &&
      (await tx.surveyEntry.findUnique({ where: { toolId_copyCode: { toolId: tool.toolId, copyCode } } }))
    )
      throw refuse('survey-copy-entered', 'copyCode')
    await takePlaces(tx, tool.toolId, answers)
    const receiptNumber = receiptOf(secret, input.submissionKey)
    await putIdentified(
      tx,
      {
        id,
        toolId: tool.toolId,
        initiativeId: tool.initiativeId,
        versionId: version.id,
        channel: input.channel,
        language: input.language,
        answers,
        stratum: stratumReader(version.definition, tool.settings.weighting)(answers),
        week: mondayOf(dayOf(now)),
        receiptNumber,
        receiptHash: hashOf(receiptNumber),
        submissionHash,
      },
      {
        participantId: null,
        sessionId: null,
        invitationId: null,
        deviceHash: null,
        seconds: null,
        seed: '',
        enteredById: actor.participantId,
      },
      now,
    )
    await tx.surveyEntry.create({
      data: {
        id: entryId,
        toolId: tool.toolId,
        versionId: version.id,
        channel: input.channel,
        copyCode,
        responseId: id,
        first: asJson(answers),
        sampled: isSampled(entryId, tool.settings.doubleEntry),
        enteredAt: now,
        enteredById: actor.participantId,
      },
    })
  })
  return { entryId }
}

async function lockEntry(tx: Transaction, id: string) {
  if (!isId(id)) throw notFound('entryId')
  await tx.$queryRaw`SELECT 1 FROM survey_entry WHERE id = ${id}::uuid FOR UPDATE`
  const entry = await tx.surveyEntry.findUnique({ where: { id } })
  if (!entry) throw notFound('entryId')
  return entry
}

async function entryTool(ports: Ports, actor: Actor, toolId: string, now: Date): Promise<SurveyTool> {
  const tool = await loadSurvey(ports.database, toolId, now)
  if (!tool) throw notFound('entryId')
  const decision = mayEnter(actor, tool)
  if (!decision.allowed && decision.reason.code === 'other-organization') throw notFound('entryId')
  demand(decision)
  return tool
}

/** The second typing, by somebody else. Both are kept; where they differ somebody looks at the copy again. */
export async function enterAgain(
  ports: Ports,
  actor: Actor,
  input: { entryId: string; answers: unknown },
  now: Date,
): Promise<{ entryId: string }> {
  await ports.database.transaction(async (tx) => {
    const entry = await lockEntry(tx, input.entryId)
    await entryTool(ports, actor, entry.toolId, now)
    if (entry.second !== null) throw refuse('survey-typed-twice')
    if (entry.enteredById === actor.participantId) throw refuse('survey-second-person')
    const version = await findVersion(ports.database, entry.versionId)
    if (!version) throw notFound('entryId')
    const second = checkAnswers(version, input.answers, { language: 'fr', seed: '', started: now })
    await tx.surveyEntry.update({
      where: { id: entry.id },
      data: {
        second: asJson(second),
        secondById: actor.participantId,
        differences: differencesBetween(
          entry.first as unknown as Answers,
          second,
          rankingsIn(version.definition),
        ),
      },
    })
  })
  return { entryId: input.entryId }
}

/** Say what the copy really says. The response, its quotas and the tally follow. */
export async function settleEntry(
  ports: Ports,
  actor: Actor,
  input: { entryId: string; answers: unknown },
  now: Date,
): Promise<{ entryId: string }> {
  const { database } = ports
  await database.transaction(async (tx) => {
    const entry = await lockEntry(tx, input.entryId)
    const tool = await entryTool(ports, actor, entry.toolId, now)
    if (entry.differences.length === 0 || entry.settledAt) throw refuse('survey-nothing-to-settle')
    const version = await findVersion(database, entry.versionId)
    if (!version) throw notFound('entryId')
    const answers = checkAnswers(version, input.answers, { language: 'fr', seed: '', started: now })
    await lockCounting(tx, tool.toolId)
    const response = await tx.surveyResponse.findUnique({ where: { id: entry.responseId } })
    if (!response) throw notFound('entryId')
    const before = response.answers as unknown as Answers
    const stratum = stratumReader(version.definition, tool.settings.weighting)(answers)
    await leavePlaces(tx, tool.toolId, before)
    await takePlaces(tx, tool.toolId, answers)
    const waiting = await tx.surveyIntake.count({ where: { responseId: response.id } })
    if (waiting === 0) {
      const counting = new Counting()
      const line = { versionId: version.id, channel: response.channel }
      counting.add({ ...line, stratum: response.stratum, answers: before }, version.definition, -1)
      counting.add({ ...line, stratum, answers }, version.definition)
      await addToTally(tx, tool.toolId, counting.lines())
    }
    await tx.surveyResponse.update({
      where: { id: response.id },
      data: { answers: asJson(answers), stratum, revision: { increment: 1 } },
    })
    await tx.surveyEntry.update({ where: { id: entry.id }, data: { settledAt: now } })
    await audit(tx, ports.ids, now, actor, {
      action: 'survey-entry-settled',
      subjectType: 'survey-entry',
      subjectId: entry.id,
      organizationId: tool.organizationId,
      detail: { questions: entry.differences },
    })
  })
  return { entryId: input.entryId }
}
