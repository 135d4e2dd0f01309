import type { Database } from '../../platform/database.ts'
import { searchUnits, unitsQuery } from '../../platform/search-text.ts'
import type { EntryFilter } from './entry-conditions.queries.ts'

/** Initiatives in whose published contributions a text was found, each with one of those contributions. */
export interface Inside {
  initiatives: readonly string[]
  contributions: readonly string[]
}

const statement = `SELECT coalesce(array_agg(t.initiative_id::text), '{}') AS initiatives,
    coalesce(array_agg(found.contribution_id::text), '{}') AS contributions
  FROM (SELECT c.tool_id, (array_agg(c.id))[1] AS contribution_id FROM contribution c
    WHERE c.subject_id IS NULL AND c.status = 'PUBLISHED' AND c.search @@ to_tsquery('participe_fr', $1)
    GROUP BY c.tool_id) found JOIN tool t ON t.id = found.tool_id`

const lifetime = 1000
const most = 200
const known = new WeakMap<Database, Map<string, { until: number; answer: Promise<Inside> }>>()

/**
 * The list of a search and its counts ask the same of a hundred thousand contributions: asked once for both, and for
 * whoever searches the same words within the second. Nothing of the viewer's own is in it.
 */
async function insideOnce(database: Database, query: string, now: Date): Promise<Inside> {
  const answers = known.get(database) ?? new Map<string, { until: number; answer: Promise<Inside> }>()
  known.set(database, answers)
  const recent = answers.get(query)
  if (recent && recent.until > now.getTime()) return recent.answer
  const answer = database
    .sql<{ initiatives: string[]; contributions: string[] }>(statement, [query])
    .then(([row]) => row ?? { initiatives: [], contributions: [] })
  answer.catch(() => answers.delete(query))
  answers.delete(query)
  answers.set(query, { until: now.getTime() + lifetime, answer })
  for (const oldest of answers.keys()) {
    if (answers.size <= most) break
    answers.delete(oldest)
  }
  return answer
}

/** The filter with what was found inside contributions, where that was asked. */
export async function withInside(database: Database, filter: EntryFilter, now: Date): Promise<EntryFilter> {
  const query = filter.inContributions
    ? unitsQuery(searchUnits((filter.text ?? '').slice(0, 200)).filter((unit) => unit.query !== ''))
    : ''
  return query === '' ? filter : { ...filter, inside: await insideOnce(database, query, now) }
}
