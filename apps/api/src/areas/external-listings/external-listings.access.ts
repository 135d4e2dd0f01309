import { type Actor, isCentral } from '../../access/actor.ts'
import { type Decision, when } from '../../access/decision.ts'

/** What is held elsewhere belongs to no body here: the central body alone keeps the list. */
export const mayKeepListings = (actor: Actor): Decision =>
  when(isCentral(actor), actor.participantId ? 'central-body-only' : 'sign-in-first')
