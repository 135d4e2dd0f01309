import type { Question } from './load.ts'

/** One question outside of the measures. */
export async function askOnce<Answer>(port: number, { path, body, token }: Question): Promise<Answer> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(15_000),
  })
  const answer = (await response.json()) as Answer & { errors?: unknown }
  if (!response.ok || answer.errors)
    throw new Error(`${response.status} ${JSON.stringify(answer).slice(0, 500)}`)
  return answer
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d/

/** The same information whatever the way of writing instants; cursors are each side's own. */
export function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable)
  if (typeof value === 'string' && instant.test(value)) return new Date(value).toISOString()
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'endCursor' && key !== '__typename')
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, comparable(inner)]),
  )
}
