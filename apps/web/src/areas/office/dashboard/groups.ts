import type { InitiativeStatus } from '@participe/schema/generated/graphql.ts'

/** What waits for the body first, what is over last. */
const groups = [
  { key: 'reply', statuses: ['LATE', 'AWAITING_REPLY'] },
  { key: 'open', statuses: ['OPEN'] },
  { key: 'coming', statuses: ['COMING'] },
  { key: 'draft', statuses: ['DRAFT'] },
  { key: 'over', statuses: ['ANSWERED', 'CANCELLED'] },
] as const satisfies readonly { key: string; statuses: readonly InitiativeStatus[] }[]

export function groupsOf<One extends { status: InitiativeStatus }>(initiatives: readonly One[]) {
  return groups
    .map(({ key, statuses }) => ({
      key,
      items: statuses.flatMap((status) => initiatives.filter((initiative) => initiative.status === status)),
    }))
    .filter(({ items }) => items.length > 0)
}
