import type { Actor } from '../../access/actor.ts'
import type { Database } from '../../platform/database.ts'
import type { LocalizedText } from '../../platform/localized.ts'
import { hashOf } from './keys.store.ts'
import { findProgress } from './progress.store.ts'
import type { SurveyTool } from './survey.store.ts'

/** Where a person stands, as far as the register and their own rows say it. */
export async function standingOf(
  database: Database,
  tool: SurveyTool,
  actor: Actor,
  now: Date,
): Promise<'NONE' | 'STARTED' | 'SUBMITTED'> {
  if (!actor.participantId && !actor.sessionId) return 'NONE'
  const [row] = await database.sql<{ submitted: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM survey_participation WHERE tool_id = $1 AND participant_id IN ($2::uuid, $3::uuid))
       OR EXISTS (SELECT 1 FROM survey_response WHERE tool_id = $1 AND participant_id = $2::uuid) AS submitted`,
    [tool.toolId, actor.participantId, actor.sessionId],
  )
  if (row?.submitted) return 'SUBMITTED'
  return (await findProgress(database, tool, actor, null, now)) ? 'STARTED' : 'NONE'
}

export interface OwnResponse {
  receiptNumber: string
  answers: unknown
  versionId: string
  language: string
  submittedAt: Date
  revision: number
}

/** The latest response of the person who asks; an anonymous one leads to nobody. */
export async function findOwnResponse(
  database: Database,
  toolId: string,
  { participantId }: Actor,
): Promise<OwnResponse | null> {
  if (!participantId) return null
  const [row] = await database.sql<OwnResponse & Record<string, unknown>>(
    `SELECT receipt_number AS "receiptNumber", answers, version_id AS "versionId", language, submitted_at AS "submittedAt", revision
     FROM survey_response WHERE tool_id = $1 AND participant_id = $2 ORDER BY id DESC LIMIT 1`,
    [toolId, participantId],
  )
  return row ?? null
}

export async function findEarlyOpening(database: Database, toolId: string) {
  const [row] = await database.sql<{ reason: LocalizedText }>(
    `SELECT reason, requested_as AS "requestedAs", requested_at AS "requestedAt", approved_as AS "approvedAs",
       approved_at AS "approvedAt" FROM survey_early_opening WHERE tool_id = $1`,
    [toolId],
  )
  return row ?? null
}

/** What a receipt says of any response: identified, anonymous, or waiting to be mixed. */
const receipt = `
WITH found AS (
  SELECT tool_id, version_id, channel::text AS channel FROM survey_response WHERE receipt_number = $1
  UNION ALL SELECT tool_id, version_id, channel::text FROM survey_anonymous_response WHERE receipt_hash = $2
  UNION ALL SELECT tool_id, version_id, channel::text FROM survey_intake WHERE receipt_hash = $2)
SELECT t.id AS "surveyId", t.title AS "surveyTitle", i.slug AS "initiativeSlug", initiative_status(i, $3) AS "initiativeStatus",
  v.major || '.' || v.minor AS "versionNumber", found.channel
FROM found JOIN tool t ON t.id = found.tool_id JOIN initiative i ON i.id = t.initiative_id JOIN survey_version v ON v.id = found.version_id
LIMIT 1`

export async function findReceipt(database: Database, number: string, now: Date) {
  const written = number.trim().toUpperCase().slice(0, 40)
  const [row] = await database.sql<Record<string, unknown>>(receipt, [written, hashOf(written), now])
  return row ?? null
}
