import type { Actor } from '../../access/actor.ts'
import type { DownloadedFile } from '../../kit/tool/tool.ts'
import type { Database } from '../../platform/database.ts'
import { isId } from '../../platform/ids.ts'
import type { Ports } from '../../platform/ports.ts'
import type { ExportFormat } from './exports.commands.ts'
import { mayExport } from './survey.access.ts'
import { loadSurvey } from './survey.store.ts'

export interface ExportRow {
  id: string
  surveyId: string
  format: ExportFormat
  labels: boolean
  language: string
  state: string
  rowsDone: number
  rowsTotal: number
  bytes: number
  checksum: string | null
  fileKey: string | null
  requestedAt: Date
  finishedAt: Date | null
  expiresAt: Date | null
  failure: string | null
}

const fields = `id, tool_id AS "surveyId", format, (options ->> 'labels')::boolean AS labels, options ->> 'language' AS language, state,
  rows_done AS "rowsDone", rows_total AS "rowsTotal", bytes::float8 AS bytes, checksum, file_key AS "fileKey",
  requested_at AS "requestedAt", finished_at AS "finishedAt", expires_at AS "expiresAt", failure`

const present = (row: ExportRow) => ({
  ...row,
  url: row.state === 'READY' && row.fileKey ? `/outils/survey/fichiers/${row.id}` : null,
})

export async function exportsOf(database: Database, toolId: string) {
  const rows = await database.sql<ExportRow & Record<string, unknown>>(
    `SELECT ${fields} FROM survey_export WHERE tool_id = $1 ORDER BY requested_at DESC LIMIT 20`,
    [toolId],
  )
  return rows.map(present)
}

export async function findExport(database: Database, id: string) {
  if (!isId(id)) return null
  const [row] = await database.sql<ExportRow & Record<string, unknown>>(
    `SELECT ${fields} FROM survey_export WHERE id = $1`,
    [id],
  )
  return row ? present(row) : null
}

const types: Record<ExportFormat, { type: string; ending: string }> = {
  CSV: { type: 'application/zip', ending: 'zip' },
  SPSS: { type: 'application/zip', ending: 'zip' },
  XLSX: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ending: 'xlsx' },
  JSON: { type: 'application/x-ndjson', ending: 'jsonl' },
}

/** The file of an export, for whoever may export now: somebody who left the body since finds nothing. */
export async function findDownload(
  ports: Pick<Ports, 'database'>,
  id: string,
  actor: Actor,
  now: Date,
): Promise<DownloadedFile | null> {
  const found = await findExport(ports.database, id)
  if (!found?.fileKey || found.state !== 'READY' || !found.checksum) return null
  if (found.expiresAt && found.expiresAt <= now) return null
  const tool = await loadSurvey(ports.database, found.surveyId, now)
  if (!tool || !mayExport(actor, tool, tool).allowed) return null
  const { type, ending } = types[found.format]
  return {
    key: found.fileKey,
    size: found.bytes,
    name: `${tool.initiativeSlug}-${found.format.toLowerCase()}-${found.id.slice(0, 8)}.${ending}`,
    type,
    checksum: found.checksum,
  }
}
