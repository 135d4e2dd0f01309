import { type AnswerProblem, type Answers, checkSubmission, localNow } from '@participe/form-engine'
import type { Actor } from '../../access/actor.ts'
import { demand } from '../../access/decision.ts'
import { tell } from '../../kit/notices/tell.ts'
import { formatDate } from '@participe/formatting'
import { dayOf } from '../../platform/clock.ts'
import { isConflict, type Transaction } from '../../platform/database.ts'
import { notFound, refuse, Refusal } from '../../platform/errors.ts'
import { isId } from '../../platform/ids.ts'
import type { Language } from '../../platform/localized.ts'
import type { Ports } from '../../platform/ports.ts'
import { findInvitation } from './invitations.store.ts'
import { lockCounting, addToTally } from './intake.store.ts'
import { deviceMark, hashOf, receiptOf, surveySecret } from './keys.store.ts'
import { readAnswers, surveyUrl, textOf } from './progress.commands.ts'
import { findProgress } from './progress.store.ts'
import {
  asJson,
  enterRegister,
  leavePlaces,
  type NewResponse,
  type Origin,
  putAnonymous,
  putIdentified,
  takePlaces,
  useInvitation,
} from './responses.store.ts'
import { stratumReader } from './strata.ts'
import { mayChangeResponse, mayRespond } from './survey.access.ts'
import { mondayOf, oncePerPerson } from './survey.ts'
import { isVisible } from './survey-view.ts'
import { findVersion, loadSurvey, type SurveyTool, type Version } from './survey.store.ts'
import { Counting } from './tally.ts'

/** Answers that the form engine refused, each with its place. */
export class AnswersRefused extends Refusal {
  readonly answers: AnswerProblem[]

  constructor(answers: AnswerProblem[]) {
    super([{ code: 'survey-answers', path: 'answers', params: { count: answers.length } }])
    this.answers = answers
  }
}

/** What the engine makes of answers, on the server: refused with their places, or as they will be stored. */
export function checkAnswers(
  version: Pick<Version, 'definition'>,
  answers: unknown,
  context: { language: Language; seed: string; started: Date; taken?: ReadonlySet<string> },
): Answers {
  const { taken } = context
  const checked = checkSubmission(version.definition, readAnswers(answers), {
    language: context.language,
    seed: context.seed,
    now: localNow(context.started),
    ...(taken ? { taken: (name: string, value: unknown) => taken.has(`${name}\u0000${String(value)}`) } : {}),
  })
  if (!checked.accepted) throw new AnswersRefused(checked.problems)
  return checked.submission.answers
}

export interface ResponseInput {
  surveyId: string
  versionId: string
  answers: unknown
  language: Language
  consent: boolean
  submissionKey: string
  key?: string | null
  token?: string | null
  revision?: number | null
  seed?: string | null
  deviceKey?: string | null
  seconds?: number | null
}

/** The same key was sent before: that response stands. Only its hash is kept, so nobody is found by it. */
async function alreadySent(ports: Ports, hash: Uint8Array): Promise<boolean> {
  const [row] = await ports.database.sql<{ sent: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM survey_intake WHERE submission_hash = $1)
       OR EXISTS (SELECT 1 FROM survey_anonymous_response WHERE submission_hash = $1)
       OR EXISTS (SELECT 1 FROM survey_response WHERE submission_hash = $1) AS sent`,
    [hash],
  )
  return row?.sent ?? false
}

/** Values of questions that must be unique in the survey, as far as this response gives some. */
async function takenValues(
  ports: Ports,
  tool: SurveyTool,
  version: Version,
  answers: Record<string, unknown>,
  own: string | null,
): Promise<ReadonlySet<string>> {
  const names = uniqueNames(version).filter((name) => ['string', 'number'].includes(typeof answers[name]))
  const taken = new Set<string>()
  for (const name of names) {
    const value = String(answers[name])
    const [row] = await ports.database.sql<{ found: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM survey_response WHERE tool_id = $1 AND answers ->> $2 = $3 AND id <> coalesce($4::uuid, tool_id))
         OR EXISTS (SELECT 1 FROM survey_anonymous_response WHERE tool_id = $1 AND answers ->> $2 = $3)
         OR EXISTS (SELECT 1 FROM survey_intake WHERE tool_id = $1 AND answers ->> $2 = $3) AS found`,
      [tool.toolId, name, value, own],
    )
    if (row?.found) taken.add(`${name}\u0000${value}`)
  }
  return taken
}

function uniqueNames({ definition }: Version): string[] {
  const names: string[] = []
  const walk = (items: readonly { type: string }[]) => {
    for (const item of items) {
      if ('items' in item) walk(item.items as { type: string }[])
      else if ('unique' in item && item.unique === true)
        names.push((item as unknown as { name: string }).name)
    }
  }
  for (const page of definition.pages) walk(page.items)
  return names
}

interface OwnResponse {
  id: string
  answers: Answers
  revision: number
  stratum: string
  versionId: string
  channel: string
  receiptNumber: string
  waiting: boolean
}

/** Lock the person's own response, to change it. */
async function lockOwn(tx: Transaction, toolId: string, participantId: string): Promise<OwnResponse> {
  const [row] = await tx.$queryRaw<OwnResponse[]>`
    SELECT id, answers, revision, stratum, version_id AS "versionId", channel::text AS channel,
      receipt_number AS "receiptNumber",
      EXISTS (SELECT 1 FROM survey_intake n WHERE n.response_id = survey_response.id) AS waiting
    FROM survey_response WHERE tool_id = ${toolId}::uuid AND participant_id = ${participantId}::uuid
    ORDER BY id DESC LIMIT 1 FOR UPDATE`
  if (!row) throw refuse('survey-no-response')
  return row
}

/** Put other answers in the place of one's own: places in quotas and the tally follow in the same transaction. */
async function changeResponse(
  ports: Ports,
  actor: Actor,
  tool: SurveyTool,
  version: Version,
  response: NewResponse,
  revision: number,
): Promise<string> {
  return ports.database.transaction(async (tx) => {
    await lockCounting(tx, tool.toolId)
    const before = await lockOwn(tx, tool.toolId, actor.participantId ?? '')
    if (before.revision !== revision) throw refuse('changed-meanwhile')
    await leavePlaces(tx, tool.toolId, before.answers)
    await takePlaces(tx, tool.toolId, response.answers)
    if (!before.waiting) {
      const counting = new Counting()
      const earlier = await findVersion(ports.database, before.versionId)
      if (earlier) counting.add(before, earlier.definition, -1)
      counting.add({ ...response, channel: before.channel }, version.definition)
      await addToTally(tx, tool.toolId, counting.lines())
    }
    await tx.surveyResponse.update({
      where: { id: before.id },
      data: {
        answers: asJson(response.answers),
        stratum: response.stratum,
        versionId: response.versionId,
        language: response.language,
        revision: { increment: 1 },
      },
    })
    await tx.$executeRaw`
      UPDATE survey_intake SET version_id = ${response.versionId}::uuid WHERE response_id = ${before.id}::uuid`
    await tx.surveyPartial.deleteMany({ where: { toolId: tool.toolId, participantId: actor.participantId } })
    return before.receiptNumber
  })
}

/** Who may answer once is written in the register: an account, or the session of a browser. */
async function claim(
  tx: Transaction,
  tool: SurveyTool,
  actor: Actor,
  sessionId: string | null,
  token: string | null,
  now: Date,
): Promise<string | null> {
  const { audience } = tool.settings
  if (oncePerPerson(audience)) await enterRegister(tx, tool.toolId, actor.participantId ?? '')
  if (audience === 'SESSION') await enterRegister(tx, tool.toolId, actor.participantId ?? sessionId ?? '')
  return audience === 'INVITED' ? useInvitation(tx, tool.toolId, hashOf(token ?? ''), now) : null
}

/** Send a response: the server evaluates it again, counts its places, and keeps of its origin what was promised. */
export async function submitResponse(
  ports: Ports,
  actor: Actor,
  input: ResponseInput,
  now: Date,
  where: { sessionId: string | null; address: string },
): Promise<{ receiptNumber: string }> {
  const { database, ids } = ports
  if (!isId(input.submissionKey)) throw refuse('invalid', 'submissionKey')
  const tool = await loadSurvey(database, input.surveyId, now)
  if (!tool || !isVisible(actor, tool)) throw notFound('surveyId')
  const secret = await surveySecret(ports)()
  const receiptNumber = receiptOf(secret, input.submissionKey)
  const submissionHash = hashOf(input.submissionKey)
  if (await alreadySent(ports, submissionHash)) return { receiptNumber }

  const invitation = await findInvitation(database, tool, input.token, now)
  demand(mayRespond(actor, tool, now, { invited: invitation?.valid ?? false }))
  const changes = input.revision !== undefined && input.revision !== null
  if (changes) demand(mayChangeResponse(actor, tool, now))
  const version = await findVersion(database, input.versionId)
  if (!version || version.toolId !== tool.toolId) throw notFound('versionId')
  if (!input.consent) throw refuse('survey-consent', 'consent')
  await ports.rateLimits.spend('survey', actor.participantId ?? where.sessionId ?? where.address)

  const progress = await findProgress(database, tool, actor, input.key ?? null, now)
  const own = changes ? await ownId(ports, tool, actor) : null
  const answers = checkAnswers(version, input.answers, {
    language: input.language,
    seed: input.seed?.slice(0, 64) ?? progress?.seed ?? '',
    started: progress?.startedAt ?? now,
    taken: await takenValues(ports, tool, version, readAnswers(input.answers), own),
  })
  const response: NewResponse = {
    id: ids.next(),
    toolId: tool.toolId,
    initiativeId: tool.initiativeId,
    versionId: version.id,
    channel: 'WEB',
    language: input.language,
    answers,
    stratum: stratumReader(version.definition, tool.settings.weighting)(answers),
    week: mondayOf(dayOf(now)),
    receiptNumber,
    receiptHash: hashOf(receiptNumber),
    submissionHash,
  }
  if (changes)
    return { receiptNumber: await changeResponse(ports, actor, tool, version, response, input.revision ?? 0) }

  const anonymous = tool.settings.anonymity === 'ANONYMOUS'
  try {
    await database.transaction(async (tx) => {
      const invitationId = await claim(tx, tool, actor, where.sessionId, input.token ?? null, now)
      await takePlaces(tx, tool.toolId, answers)
      if (anonymous) await putAnonymous(tx, response)
      else {
        const origin: Origin = {
          participantId: actor.participantId,
          sessionId: where.sessionId,
          invitationId,
          deviceHash: input.deviceKey ? deviceMark(secret, tool.toolId, input.deviceKey.slice(0, 100)) : null,
          seconds: input.seconds ? Math.min(86_400, Math.max(0, Math.round(input.seconds))) : null,
          seed: input.seed?.slice(0, 64) ?? '',
          enteredById: null,
        }
        await putIdentified(tx, response, origin, now)
        if (actor.participantId) await giveReceipt(tx, ports, actor.participantId, tool, receiptNumber, now)
      }
      if (progress) await tx.surveyPartial.deleteMany({ where: { id: progress.id } })
    })
  } catch (error) {
    // The same key, sent twice at once: the first one won.
    if ((isConflict(error) || isSerial(error)) && (await alreadySent(ports, submissionHash)))
      return { receiptNumber }
    throw error
  }
  return { receiptNumber }
}

/** A unique key refused a raw statement. */
const isSerial = (error: unknown): boolean =>
  error instanceof Error &&
  /23505|unique constraint|Unique constraint/.test(
    `${error.message} ${String((error as { code?: string }).code)}`,
  )

async function ownId(ports: Ports, tool: SurveyTool, actor: Actor): Promise<string | null> {
  const [row] = await ports.database.sql<{ id: string }>(
    'SELECT id FROM survey_response WHERE tool_id = $1 AND participant_id = $2 ORDER BY id DESC LIMIT 1',
    [tool.toolId, actor.participantId],
  )
  return row?.id ?? null
}

/** Tell a person that their response arrived. Of an anonymous survey no letter is written: it would name them. */
const giveReceipt = (
  tx: Transaction,
  ports: Ports,
  participantId: string,
  tool: SurveyTool,
  receiptNumber: string,
  now: Date,
) =>
  tell(tx, ports, now, {
    participantId,
    kind: 'survey-receipt',
    data: {
      surveyId: tool.toolId,
      initiativeSlug: tool.initiativeSlug,
      receiptNumber,
      replyDueOn: tool.replyDueOn,
    },
    dedupKey: `survey-receipt:${receiptNumber}`,
    letter: (say, language) => ({
      subject: say('mail.survey-receipt.subject', { number: receiptNumber }),
      paragraphs: [say('mail.survey-receipt.body', { title: textOf(tool, language) })],
      facts: [
        { label: say('mail.receipt.number'), value: receiptNumber },
        ...(tool.replyDueOn
          ? [{ label: say('mail.receipt.reply'), value: formatDate(tool.replyDueOn, language, 'long') }]
          : []),
      ],
      action: { label: say('mail.survey-receipt.action'), url: surveyUrl(ports, tool, language) },
    }),
  })
