import { type AppealedDecision, appealDeadline } from './appeal.ts'
import { restricts, type ReviewAction } from './verdict.ts'

/** A decision as its author's page reads it. */
export interface OwnDecision extends AppealedDecision {
  id: string
  rule: string | null
  explanation: string
  appealText: string | null
}

export type OwnOutcome = 'PUBLISHED' | 'HIDDEN' | 'REMOVED' | 'RESTORED' | 'UPHELD'

const restriction: Partial<Record<ReviewAction, OwnOutcome>> = { HIDE: 'HIDDEN', REMOVE: 'REMOVED' }

/** What a decision changed for the author, after the one before it; null when nothing did: then nobody was told. */
export function outcomeOf(decision: OwnDecision, before: OwnDecision | undefined): OwnOutcome | null {
  if (!decision.onAppeal) {
    if (decision.action === 'KEEP') return null
    return restriction[decision.action] ?? 'PUBLISHED'
  }
  if (!restricts(decision.action)) return 'RESTORED'
  return decision.action === before?.action ? 'UPHELD' : (restriction[decision.action] ?? null)
}

/** Last day to contest it; null when it no longer can be, or never could. */
export function appealBy(decision: OwnDecision): string | null {
  const contestable = restricts(decision.action) && !decision.onAppeal && decision.appealedAt === null
  return contestable ? appealDeadline(decision.at) : null
}

/** The decisions that concern the author, oldest first, each with what it changed. */
export function ownDecisions<Decision extends OwnDecision>(
  decisions: readonly Decision[],
): (Decision & { outcome: OwnOutcome })[] {
  return decisions.flatMap((decision, index) => {
    const outcome = outcomeOf(decision, decisions[index - 1])
    return outcome ? [{ ...decision, outcome }] : []
  })
}
