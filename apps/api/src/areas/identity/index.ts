export { ensureSession } from './identity.commands.ts'
export { IdentityResolver } from './identity.resolver.ts'
export { createSessions, hashToken, type Sessions } from './sessions.ts'
export { normalizeEmail } from './email-code.ts'
