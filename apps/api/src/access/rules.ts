import { type Actor, hasRole, isCentral, isStaff, type StaffRole, worksFor } from './actor.ts'
import { allow, type Decision, deny } from './decision.ts'

/** A rule on a GraphQL operation or field: who may use it, given what it is read from. */
export interface FieldRule {
  /** Shown in the access matrix and in the public documentation. */
  name: string
  decide: (actor: Actor, source: unknown) => Decision
}

/** Everyone, without an account. */
export const PUBLIC: FieldRule = { name: 'PUBLIC', decide: () => allow }

/** Whoever confirmed an e-mail address. */
export const PARTICIPANT: FieldRule = {
  name: 'PARTICIPANT',
  decide: (actor) => (actor.participantId ? allow : deny('sign-in-first')),
}

/** Whoever works for an organization here. */
export const STAFF: FieldRule = {
  name: 'STAFF',
  decide: (actor) => (isStaff(actor) ? allow : deny(actor.participantId ? 'staff-only' : 'sign-in-first')),
}

/** Whoever works for the central body. */
export const CENTRAL_BODY: FieldRule = {
  name: 'CENTRAL_BODY',
  decide: (actor) =>
    isCentral(actor) ? allow : deny(actor.participantId ? 'central-body-only' : 'sign-in-first'),
}

interface Owned {
  organizationId?: string | null
}

/** Staff of the organization that the object belongs to, or the central body. */
export const STAFF_OF_BODY: FieldRule = {
  name: 'STAFF_OF_BODY',
  decide: (actor, source) => {
    const { organizationId } = (source ?? {}) as Owned
    if (organizationId && (worksFor(actor, organizationId) || isCentral(actor))) return allow
    return deny(actor.participantId ? 'other-organization' : 'sign-in-first')
  },
}

/** A field of the viewer's own: the object is made for the person who asks and for nobody else. */
export const OWN: FieldRule = {
  name: 'OWN',
  decide: (actor, source) => {
    const { participantId, authorId } = (source ?? {}) as {
      participantId?: string | null
      authorId?: string | null
    }
    const owner = participantId ?? authorId
    return owner && owner === actor.participantId ? allow : deny('not-yours')
  },
}

/** The person holds that role in that organization; the central body may too. */
export function requireRole(actor: Actor, organizationId: string, role: StaffRole): Decision {
  if (!actor.participantId) return deny('sign-in-first')
  if (hasRole(actor, organizationId, role) || isCentral(actor)) return allow
  return deny(worksFor(actor, organizationId) ? 'role-required' : 'other-organization', '', { role })
}

/** Everyone, on a demonstration site only; nobody elsewhere. */
export const DEMONSTRATION: FieldRule = {
  name: 'DEMONSTRATION',
  decide: (actor) => (actor.demonstration ? allow : deny('demonstration-only')),
}
