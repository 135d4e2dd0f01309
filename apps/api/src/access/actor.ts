import type { Language } from '../platform/localized.ts'

export type StaffRole = 'COMMUNICATOR' | 'MODERATOR' | 'MANAGER'

export interface ActorMembership {
  organizationId: string
  role: StaffRole
  /** The organization is the central body. */
  central: boolean
}

/** Who asks: a rung of the identity ladder, and where they work. */
export interface Actor {
  /** Null for a guest. */
  participantId: string | null
  sessionId: string | null
  level: 'GUEST' | 'EMAIL' | 'VERIFIED'
  publicName: string
  language: Language
  suspendedUntil: Date | null
  memberships: readonly ActorMembership[]
  /** The site is a demonstration without a mail server: its mailbox is open. */
  demonstration?: boolean
}

export const guest = (language: Language, sessionId: string | null = null): Actor => ({
  participantId: null,
  sessionId,
  level: 'GUEST',
  publicName: '',
  language,
  suspendedUntil: null,
  memberships: [],
})

export const isStaff = (actor: Actor): boolean => actor.memberships.length > 0
export const isCentral = (actor: Actor): boolean => actor.memberships.some((membership) => membership.central)

const covers: Record<StaffRole, readonly StaffRole[]> = {
  COMMUNICATOR: ['COMMUNICATOR', 'MANAGER'],
  MODERATOR: ['MODERATOR', 'MANAGER'],
  MANAGER: ['MANAGER'],
}

/** The person holds that role, or one that includes it, in that organization. */
export const hasRole = (actor: Actor, organizationId: string, role: StaffRole): boolean =>
  actor.memberships.some((m) => m.organizationId === organizationId && covers[role].includes(m.role))

export const worksFor = (actor: Actor, organizationId: string): boolean =>
  actor.memberships.some((m) => m.organizationId === organizationId)

/** Word for the trail: in what capacity the person acted. */
export const roleWord = (actor: Actor, organizationId?: string): string => {
  const membership = actor.memberships.find((m) => m.organizationId === organizationId)
  if (membership) return membership.role
  if (isCentral(actor)) return 'CENTRAL_BODY'
  return actor.participantId ? 'PARTICIPANT' : 'GUEST'
}
