import { randomBytes } from 'node:crypto'
import type { Ports } from './ports.ts'

const key = 'fair-order-secret'

/** The secret from which each day's fair orders are derived: made once, the same in every process. */
export function fairSecret({ database }: Pick<Ports, 'database'>): () => Promise<string> {
  let known: Promise<string> | null = null
  const load = async () => {
    const [row] = await database.sql<{ value: string }>(
      `INSERT INTO platform_setting (key, value) VALUES ($1, to_jsonb($2::text))
       ON CONFLICT (key) DO UPDATE SET key = excluded.key RETURNING value #>> '{}' AS value`,
      [key, randomBytes(32).toString('hex')],
    )
    return row?.value ?? ''
  }
  return () => {
    known ??= load().catch((error: unknown) => {
      known = null
      throw error
    })
    return known
  }
}
