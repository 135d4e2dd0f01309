import type { Job } from '../../platform/jobs.ts'
import type { Ports } from '../../platform/ports.ts'
import type { ToolInstance } from './tool.ts'

interface Turn {
  toolId: string
  toolKey: string
  turn: 'opened' | 'closed'
}

/** Tools whose initiative opened or closed since they were last told. Cancelled initiatives close too. */
const untold = `
SELECT t.id AS "toolId", t.tool_key AS "toolKey", 'opened' AS turn FROM tool t JOIN initiative i ON i.id = t.initiative_id
WHERE t.opened_at IS NULL AND i.published_at IS NOT NULL AND i.cancelled_at IS NULL AND i.opens_at <= $1
UNION ALL
SELECT t.id, t.tool_key, 'closed' FROM tool t JOIN initiative i ON i.id = t.initiative_id
WHERE t.closed_at IS NULL AND i.published_at IS NOT NULL AND (i.closes_at <= $1 OR i.cancelled_at <= $1)
ORDER BY turn DESC LIMIT 500`

const told = {
  opened: 'UPDATE tool SET opened_at = $2 WHERE id = $1 AND opened_at IS NULL',
  closed: 'UPDATE tool SET closed_at = $2 WHERE id = $1 AND closed_at IS NULL',
} as const

/** Tell each tool once that its initiative opened, and that it closed; again when it could not be told. */
export async function tellTools(
  { database }: Pick<Ports, 'database'>,
  instances: ReadonlyMap<string, ToolInstance>,
  now: Date,
): Promise<number> {
  const turns = await database.sql<{ toolId: string; toolKey: string; turn: Turn['turn'] }>(untold, [now])
  for (const { toolId, toolKey, turn } of turns) {
    await instances.get(toolKey)?.lifecycle?.[turn]?.(toolId, now)
    await database.sql(told[turn], [toolId, now])
  }
  return turns.length
}

export const tellToolsJob =
  (ports: Ports, instances: ReadonlyMap<string, ToolInstance>, now: () => Date): Job =>
  async () => {
    await tellTools(ports, instances, now())
  }
