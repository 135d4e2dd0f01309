export { InitiativesResolver } from './initiatives.resolver.ts'
export { initiativeStatus, type InitiativeStatus } from './initiative-status.ts'
export { GateItem, InfluenceLevel, Initiative, ParticipationMode } from './initiatives.types.ts'
export { cardFields, type InitiativeNode, orderFor, type SortedBy } from './initiatives.queries.ts'
export {
  entryClause,
  type EntryFilter,
  facetConditions,
  type FacetName,
  facetNames,
  Parameters,
  periods,
  plainConditions,
} from './entry-conditions.queries.ts'
export { withInside } from './inside.queries.ts'
