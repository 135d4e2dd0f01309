import { type ProblemData, problem, Refusal } from '../platform/errors.ts'

/** Yes, or no with a reason that can be shown to the person. */
export type Decision = { allowed: true } | { allowed: false; reason: ProblemData }

export const allow: Decision = { allowed: true }

export const deny = (code: string, path = '', params: ProblemData['params'] = {}): Decision => ({
  allowed: false,
  reason: problem(code, path, params),
})

/** The first refusal, or yes. Rules are given lazily: a later one may rely on an earlier one. */
export function all(...rules: (() => Decision)[]): Decision {
  for (const rule of rules) {
    const decision = rule()
    if (!decision.allowed) return decision
  }
  return allow
}

export const when = (condition: boolean, code: string, params: ProblemData['params'] = {}): Decision =>
  condition ? allow : deny(code, '', params)

/** Go on only if the decision is yes. */
export function demand(decision: Decision): void {
  if (!decision.allowed) throw new Refusal([decision.reason])
}
