export { InitiativesResolver } from './initiatives.resolver.ts'
export { initiativeStatus, type InitiativeStatus } from './initiative-status.ts'
export { GateItem, Initiative } from './initiatives.types.ts'
