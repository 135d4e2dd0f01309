import { type ProblemData, Refusal } from '../platform/errors.ts'
import type { Page } from '../platform/pagination.ts'
import type { Decision } from './decision.ts'

/** What a mutation answers: its result, or the problems that prevented it. */
export type Answer<Result extends object> = Partial<Result> & { problems: ProblemData[] }

/** Run a command; an expected refusal becomes data, a surprise stays an error. */
export async function answer<Result extends object>(command: () => Promise<Result>): Promise<Answer<Result>> {
  try {
    return { ...(await command()), problems: [] }
  } catch (error) {
    if (error instanceof Refusal) return { problems: error.problems } as unknown as Answer<Result>
    throw error
  }
}

/** Edges and page info of a keyset page. */
export function connection<Row>({ rows, hasNextPage, cursorOf }: Page<Row>) {
  const edges = rows.map((node) => ({ node, cursor: cursorOf(node) }))
  return { edges, pageInfo: { hasNextPage, endCursor: edges.at(-1)?.cursor ?? null } }
}

/** Decisions as the viewer reads them. */
export const permissions = (decisions: Record<string, Decision>) =>
  Object.entries(decisions).map(([action, decision]) => ({
    action,
    allowed: decision.allowed,
    reason: decision.allowed ? null : decision.reason,
  }))
