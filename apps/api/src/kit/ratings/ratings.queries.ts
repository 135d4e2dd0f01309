import type { Database } from '../../platform/database.ts'
import type { RatingSettings } from './rating.ts'

/** Ratings, or points, that a person may still give in a tool; null where there is no limit. */
export async function allowanceLeft(
  database: Database,
  toolId: string,
  participantId: string | null,
  { limit }: RatingSettings,
): Promise<number | null> {
  if (limit === null) return null
  if (!participantId) return limit
  const [row] = await database.sql<{ used: number }>(
    'SELECT used FROM rating_allowance WHERE tool_id = $1 AND participant_id = $2',
    [toolId, participantId],
  )
  return Math.max(0, limit - (row?.used ?? 0))
}
