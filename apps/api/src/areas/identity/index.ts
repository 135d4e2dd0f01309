export { ensureSession } from './identity.commands.ts'
export { IdentityResolver } from './identity.resolver.ts'
export { createSessions, type Sessions } from './sessions.ts'
