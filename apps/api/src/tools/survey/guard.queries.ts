import type { Database } from '../../platform/database.ts'

/** Whether anybody answered, or began to. */
export async function wasUsed(database: Database, toolId: string): Promise<boolean> {
  const [row] = await database.sql<{ used: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM survey_response WHERE tool_id = $1) OR EXISTS (SELECT 1 FROM survey_intake WHERE tool_id = $1)
       OR EXISTS (SELECT 1 FROM survey_anonymous_response WHERE tool_id = $1) OR EXISTS (SELECT 1 FROM survey_partial WHERE tool_id = $1) AS used`,
    [toolId],
  )
  return row?.used ?? false
}
