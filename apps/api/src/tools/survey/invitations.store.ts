import type { Database } from '../../platform/database.ts'
import { hashOf } from './keys.store.ts'
import type { SurveyTool } from './survey.store.ts'

export interface FoundInvitation {
  id: string
  toolId: string
  language: string
  valid: boolean
}

/** The invitation of a token of this survey, and whether it lets one answer now. */
export async function findInvitation(
  database: Database,
  tool: Pick<SurveyTool, 'toolId'>,
  token: string | null | undefined,
  now: Date,
): Promise<FoundInvitation | null> {
  const found = token ? await findInvitationByToken(database, token, now) : null
  return found?.toolId === tool.toolId ? found : null
}

export async function findInvitationByToken(
  database: Database,
  token: string,
  now: Date,
): Promise<FoundInvitation | null> {
  const [row] = await database.sql<FoundInvitation & Record<string, unknown>>(
    `SELECT id, tool_id AS "toolId", language, uses_left > 0 AND (valid_from IS NULL OR valid_from <= $2)
       AND (valid_until IS NULL OR valid_until > $2) AS valid
     FROM survey_invitation WHERE token_hash = $1`,
    [hashOf(token.trim()), now],
  )
  return row ?? null
}

/** Which invitations a letter goes to: the count, the preview and the letters are all read with this. */
export const selections = {
  ALL: 'true',
  TO_INVITE: `email IS NOT NULL AND invited_at IS NULL AND NOT finished AND (valid_until IS NULL OR valid_until > $2)`,
  TO_REMIND: `email IS NOT NULL AND invited_at IS NOT NULL AND NOT finished AND (valid_until IS NULL OR valid_until > $2)`,
} as const
export type Selection = keyof typeof selections
