import type { FormDefinition } from '@participe/form-engine'
import type { ToolSetting } from '../../kit/tool/tool.ts'
import type { Database } from '../../platform/database.ts'
import { isId } from '../../platform/ids.ts'
import type { LocalizedText } from '../../platform/localized.ts'
import { type Anonymity, type Audience, settingsSchema, type SurveySettings } from './survey.ts'

export interface SurveyTool extends ToolSetting<SurveySettings> {
  title: LocalizedText
  organizationName: string
  initiativeSlug: string
  initiativeTitle: LocalizedText
  opensAt: Date | null
  closesAt: Date | null
  replyDueOn: string | null
  /** The version to answer now. */
  versionId: string | null
  /** Two people opened sealed results before closing. */
  openedEarly: boolean
  /** Test answers were wiped, or a real one came. */
  openedAt: Date | null
}

interface Row extends Omit<SurveyTool, 'settings'> {
  settings: unknown
  anonymity: Anonymity | null
  audience: Audience | null
}

const statement = `
SELECT t.id AS "toolId", t.title, t.settings, i.id AS "initiativeId", i.organization_id AS "organizationId",
  o.name AS "organizationName", i.slug AS "initiativeSlug", i.title AS "initiativeTitle",
  initiative_status(i, $2) AS status, i.opens_at AS "opensAt", i.closes_at AS "closesAt",
  i.reply_due_on::text AS "replyDueOn", f.anonymity, f.audience, f.opened_at AS "openedAt",
  (SELECT v.id FROM survey_version v WHERE v.tool_id = t.id ORDER BY v.major DESC, v.minor DESC LIMIT 1) AS "versionId",
  EXISTS (SELECT 1 FROM survey_early_opening e WHERE e.tool_id = t.id AND e.approved_at <= $2) AS "openedEarly"
FROM tool t JOIN initiative i ON i.id = t.initiative_id JOIN organization o ON o.id = i.organization_id
  LEFT JOIN survey_form f ON f.tool_id = t.id
WHERE t.id = $1 AND t.tool_key = 'survey'`

/** A survey with what its rules look at. What was promised at the first publication holds, whatever settings say. */
export async function loadSurvey(database: Database, id: string, now: Date): Promise<SurveyTool | null> {
  if (!isId(id)) return null
  const [row] = await database.sql<Row>(statement, [id, now])
  if (!row) return null
  const { anonymity, audience, ...rest } = row
  const settings = settingsSchema.parse(row.settings)
  return {
    ...rest,
    settings: {
      ...settings,
      anonymity: anonymity ?? settings.anonymity,
      audience: audience ?? settings.audience,
    },
  }
}

export interface Version {
  id: string
  toolId: string
  major: number
  minor: number
  definition: FormDefinition
  note: LocalizedText
  publishedAt: Date
}

/** Versions never change: each is read and parsed once by a process, and the engine prepares it once. */
const known = new Map<string, Version>()
const mostKnown = 200

export async function findVersion(database: Database, id: string): Promise<Version | null> {
  const found = known.get(id)
  if (found) return found
  if (!isId(id)) return null
  const [version] = await database.sql<Version & Record<string, unknown>>(
    `SELECT id, tool_id AS "toolId", major, minor, definition, note, published_at AS "publishedAt"
     FROM survey_version WHERE id = $1`,
    [id],
  )
  if (!version) return null
  if (known.size >= mostKnown) known.delete(known.keys().next().value ?? '')
  known.set(id, version)
  return version
}

/** Versions of a survey, oldest first. */
export async function versionsOf(database: Database, toolId: string): Promise<Version[]> {
  const rows = await database.sql<{ id: string }>(
    'SELECT id FROM survey_version WHERE tool_id = $1 ORDER BY major, minor',
    [toolId],
  )
  const versions: Version[] = []
  for (const { id } of rows) {
    const version = await findVersion(database, id)
    if (version) versions.push(version)
  }
  return versions
}
