import type { ModerationAction } from '@participe/schema/generated/graphql.ts'

export const actions = ['PUBLISH', 'KEEP', 'HIDE', 'REMOVE'] as const satisfies readonly ModerationAction[]

const explanationMinimum = 20

export const restricts = (action: ModerationAction): boolean => action === 'HIDE' || action === 'REMOVE'

export type Missing = 'action' | 'rule' | 'explanation'

/** What a decision still lacks, in the order of the form. */
export function faultsOf(action: ModerationAction | null, rule: string, explanation: string): Missing[] {
  if (!action) return ['action']
  if (!restricts(action)) return []
  const faults: Missing[] = []
  if (!rule) faults.push('rule')
  if ([...explanation.trim()].length < explanationMinimum) faults.push('explanation')
  return faults
}
