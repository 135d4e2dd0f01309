import type { ToolSetting } from '../../kit/tool/tool.ts'
import type { Database } from '../../platform/database.ts'
import { type IdeaCollectionSettings, settingsSchema } from './idea-collection.ts'

export interface IdeaTool extends ToolSetting<IdeaCollectionSettings> {
  replyDueOn: string | null
  title: { fr: string; en?: string }
}

const statement = `
SELECT t.id AS "toolId", t.title, t.settings, i.id AS "initiativeId", i.organization_id AS "organizationId",
  initiative_status(i, $2) AS status, i.reply_due_on::text AS "replyDueOn"
FROM tool t JOIN initiative i ON i.id = t.initiative_id WHERE t.id = $1 AND t.tool_key = 'idea-collection'`

/** A collection with what its rules look at. */
export async function loadTool(database: Database, id: string, now: Date): Promise<IdeaTool | null> {
  const [row] = await database.sql<IdeaTool>(statement, [id, now])
  return row ? { ...row, settings: settingsSchema.parse(row.settings) } : null
}
