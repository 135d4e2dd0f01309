import type { Actor } from '../../access/actor.ts'
import type { Database } from '../../platform/database.ts'
import { hashOf } from './keys.store.ts'
import type { SurveyTool } from './survey.store.ts'

export interface StoredProgress {
  id: string
  surveyId: string
  versionId: string
  answers: unknown
  language: string
  page: string | null
  seed: string
  startedAt: Date
  updatedAt: Date
  expiresAt: Date
}

const fields = `id, tool_id AS "surveyId", version_id AS "versionId", answers, language, page, seed,
  started_at AS "startedAt", updated_at AS "updatedAt", expires_at AS "expiresAt"`

/** By its key, whoever comes with it; without one, the person's own in an identified survey. */
export async function findProgress(
  database: Database,
  tool: Pick<SurveyTool, 'toolId' | 'settings'>,
  actor: Actor,
  key: string | null,
  now: Date,
): Promise<StoredProgress | null> {
  if (key !== null) {
    const [row] = await database.sql<StoredProgress & Record<string, unknown>>(
      `SELECT ${fields} FROM survey_partial WHERE tool_id = $1 AND key_hash = $2 AND expires_at > $3`,
      [tool.toolId, hashOf(key), now],
    )
    return row ?? null
  }
  if (tool.settings.anonymity === 'ANONYMOUS' || (!actor.participantId && !actor.sessionId)) return null
  const [row] = await database.sql<StoredProgress & Record<string, unknown>>(
    `SELECT ${fields} FROM survey_partial WHERE tool_id = $1 AND expires_at > $2
       AND (participant_id = $3::uuid OR (participant_id IS NULL AND session_id = $4::uuid))
     ORDER BY survey_partial.updated_at DESC LIMIT 1`,
    [tool.toolId, now, actor.participantId, actor.sessionId],
  )
  return row ?? null
}
