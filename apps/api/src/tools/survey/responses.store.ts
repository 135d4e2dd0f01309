import { randomUUID } from 'node:crypto'
import type { Answers } from '@participe/form-engine'
import { type Channel, collectionNotice, recordParticipation } from '../../kit/contributions/index.ts'
import { type Prisma, type Transaction } from '../../platform/database.ts'
import { refuse, Refusal } from '../../platform/errors.ts'
import type { LocalizedText } from '../../platform/localized.ts'

/** Answers as a JSON column takes them. */
export const asJson = (answers: Answers): Prisma.InputJsonObject =>
  answers as unknown as Prisma.InputJsonObject

export interface StoredQuota {
  id: string
  most: number
  taken: number
  members: { question: string; code: string }[]
  action: 'END' | 'WARN'
  message: LocalizedText
}

/** The quota that refused a response, with what its body says. */
export class QuotaFull extends Refusal {
  readonly quota: StoredQuota

  constructor(quota: StoredQuota) {
    super([{ code: 'survey-quota-full', path: '', params: {} }])
    this.quota = quota
  }
}

/** Whether a response counts towards a quota: it gave every one of its answers. */
export function isMember(quota: Pick<StoredQuota, 'members'>, answers: Answers): boolean {
  return quota.members.every(({ question, code }) => {
    const answer = answers[question] as unknown
    if (Array.isArray(answer)) return answer.includes(code)
    return typeof answer === 'boolean' ? (answer ? 'yes' : 'no') === code : String(answer) === code
  })
}

const quotasOf = (tx: Transaction, toolId: string) => tx.$queryRaw<StoredQuota[]>`
  SELECT id, most, taken, members, action, message FROM survey_quota WHERE tool_id = ${toolId}::uuid ORDER BY id`

/**
 * Take a place in every quota that the response is a member of, or refuse it. Rows are locked in the order of their
 * ids, so that two responses never wait for each other, and the place is taken in the transaction of the response.
 */
export async function takePlaces(tx: Transaction, toolId: string, answers: Answers): Promise<void> {
  const members = (await quotasOf(tx, toolId)).filter((quota) => isMember(quota, answers))
  for (const quota of members) {
    const taken = await tx.$executeRaw`
      UPDATE survey_quota SET taken = taken + 1 WHERE id = ${quota.id}::uuid AND taken < most`
    if (taken === 0) throw new QuotaFull(quota)
  }
}

/** Give places back, when a response changes or is erased. */
export async function leavePlaces(tx: Transaction, toolId: string, answers: Answers): Promise<void> {
  const members = (await quotasOf(tx, toolId)).filter((quota) => isMember(quota, answers))
  for (const { id } of members)
    await tx.$executeRaw`UPDATE survey_quota SET taken = greatest(0, taken - 1) WHERE id = ${id}::uuid`
}

/** Write in the register that somebody took part; refuses who is in it already. Nothing else is written there. */
export async function enterRegister(tx: Transaction, toolId: string, personId: string): Promise<void> {
  const added = await tx.$executeRaw`
    INSERT INTO survey_participation (tool_id, participant_id) VALUES (${toolId}::uuid, ${personId}::uuid)
    ON CONFLICT DO NOTHING`
  if (added === 0) throw refuse('survey-already')
}

/** Use a token once; refuses one that is unknown, used up or out of its time. */
export async function useInvitation(
  tx: Transaction,
  toolId: string,
  tokenHash: Uint8Array<ArrayBuffer>,
  now: Date,
): Promise<string> {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    UPDATE survey_invitation SET uses_left = uses_left - 1, finished = uses_left <= 1
    WHERE tool_id = ${toolId}::uuid AND token_hash = ${tokenHash} AND uses_left > 0
      AND (valid_from IS NULL OR valid_from <= ${now}) AND (valid_until IS NULL OR valid_until > ${now})
    RETURNING id`
  if (!row) throw refuse('survey-token-used')
  return row.id
}

export interface NewResponse {
  id: string
  toolId: string
  initiativeId: string
  versionId: string
  channel: Channel
  language: string
  answers: Answers
  stratum: string
  /** Monday of its week. */
  week: string
  receiptNumber: string
  receiptHash: Uint8Array<ArrayBuffer>
  submissionHash: Uint8Array<ArrayBuffer> | null
}

export interface Origin {
  participantId: string | null
  sessionId: string | null
  invitationId: string | null
  deviceHash: Uint8Array<ArrayBuffer> | null
  seconds: number | null
  seed: string
  enteredById: string | null
}

/** An anonymous response waits in the intake under a random id, without any origin, to be mixed with others. */
export async function putAnonymous(tx: Transaction, response: NewResponse): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO survey_intake (id, tool_id, version_id, channel, language, answers, stratum, week, receipt_hash, submission_hash)
    VALUES (${randomUUID()}::uuid, ${response.toolId}::uuid, ${response.versionId}::uuid, ${response.channel}::channel,
      ${response.language}, ${JSON.stringify(response.answers)}::jsonb, ${response.stratum}, ${response.week}::date,
      ${response.receiptHash}, ${response.submissionHash})`
}

/** An identified response with its origin, and its place in the intake, from which it is counted. */
export async function putIdentified(
  tx: Transaction,
  response: NewResponse,
  origin: Origin,
  now: Date,
): Promise<void> {
  await tx.surveyResponse.create({
    data: {
      id: response.id,
      toolId: response.toolId,
      versionId: response.versionId,
      channel: response.channel,
      language: response.language,
      answers: asJson(response.answers),
      stratum: response.stratum,
      receiptNumber: response.receiptNumber,
      submissionHash: response.submissionHash,
      consentVersion: collectionNotice,
      submittedAt: now,
      ...origin,
    },
  })
  await waitForCounting(tx, response)
  if (origin.participantId) await recordParticipation(tx, response.initiativeId, origin.participantId, now)
}

export async function waitForCounting(
  tx: Transaction,
  response: Pick<NewResponse, 'id' | 'toolId' | 'versionId' | 'channel' | 'language' | 'week'>,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO survey_intake (id, tool_id, response_id, version_id, channel, language, week)
    VALUES (${randomUUID()}::uuid, ${response.toolId}::uuid, ${response.id}::uuid, ${response.versionId}::uuid,
      ${response.channel}::channel, ${response.language}, ${response.week}::date)`
}
