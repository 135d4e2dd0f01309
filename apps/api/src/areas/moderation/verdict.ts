import type { ContributionEventType, ContributionStatus } from '../../kit/contributions/index.ts'
import { type ProblemData, problem } from '../../platform/errors.ts'
import { lengthOf } from '../../platform/localized.ts'
import { isConductRule } from './rules.ts'

export const reviewActions = ['KEEP', 'PUBLISH', 'HIDE', 'REMOVE'] as const
export type ReviewAction = (typeof reviewActions)[number]

/** What a decision comes down to, for the people it concerns. */
export type Verdict = 'kept' | 'published' | 'hidden' | 'removed' | 'restored' | 'upheld'

export interface Effect {
  verdict: Verdict
  /** Null when the contribution stays as it is: the decision itself is the record. */
  event: ContributionEventType | null
}

const hide: Effect = { verdict: 'hidden', event: 'hidden' }
const remove: Effect = { verdict: 'removed', event: 'removed' }
const restore: Effect = { verdict: 'restored', event: 'restored' }
const uphold: Effect = { verdict: 'upheld', event: null }

/** Which action is possible for which status. An appeal meets HIDDEN and REMOVED: letting be puts the text back. */
const effects: Record<ContributionStatus, Partial<Record<ReviewAction, Effect>>> = {
  PENDING: { PUBLISH: { verdict: 'published', event: 'published' }, HIDE: hide, REMOVE: remove },
  PUBLISHED: { KEEP: { verdict: 'kept', event: 'kept' }, HIDE: hide, REMOVE: remove },
  HIDDEN: { KEEP: restore, PUBLISH: restore, HIDE: uphold, REMOVE: remove },
  REMOVED: { KEEP: restore, PUBLISH: restore, REMOVE: uphold },
  // Its author withdrew it meanwhile: nothing is left to decide but to close the entry.
  WITHDRAWN: { KEEP: { verdict: 'kept', event: null } },
}

/** What an action does to a contribution in that status; null when it is not possible there. */
export const effectOf = (status: ContributionStatus, action: ReviewAction): Effect | null =>
  effects[status][action] ?? null

const explanationMinimum = 20
const explanationMaximum = 2000

export const restricts = (action: ReviewAction): boolean => action === 'HIDE' || action === 'REMOVE'

/** What is missing in a decision: whoever restricts a text names the published rule and says why (norm S-65). */
export function checkReasons(action: ReviewAction, rule: string | null, explanation: string): ProblemData[] {
  const length = lengthOf(explanation)
  const problems: ProblemData[] = []
  if (rule === null && restricts(action)) problems.push(problem('decision-rule', 'rule'))
  if (rule !== null && !isConductRule(rule)) problems.push(problem('unknown-choice', 'rule'))
  if (restricts(action) && length < explanationMinimum) {
    problems.push(problem('decision-explanation', 'explanation', { min: explanationMinimum }))
  }
  if (length > explanationMaximum) {
    problems.push(problem('too-long', 'explanation', { max: explanationMaximum }))
  }
  return problems
}
