import { dayOf } from '../../platform/clock.ts'
import { type ReviewAction, restricts } from './verdict.ts'

/** Months within which an author may ask for another look (tools.md T19.11). */
const appealMonths = 6
export const appealMaximum = 2000

const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate()

/** Last calendar day, in Québec, on which a decision can be appealed. The 31st becomes the last day of a shorter month. */
export function appealDeadline(decidedAt: Date): string {
  const [year = 0, month = 1, day = 1] = dayOf(decidedAt).split('-').map(Number)
  const target = month - 1 + appealMonths
  const clamped = Math.min(day, lastDayOf(year, target))
  return new Date(Date.UTC(year, target, clamped)).toISOString().slice(0, 10)
}

export interface AppealedDecision {
  action: ReviewAction
  at: Date
  appealedAt: Date | null
  /** It answered an appeal already. */
  onAppeal: boolean
}

export type AppealFault = 'appeal-nothing' | 'appeal-final' | 'appeal-once' | 'appeal-late'

/** Why a decision can't be appealed; null when it can. Once, by the end of the last day, and never in a circle. */
export function appealFault(decision: AppealedDecision | null, now: Date): AppealFault | null {
  if (!decision || !restricts(decision.action)) return 'appeal-nothing'
  if (decision.onAppeal) return 'appeal-final'
  if (decision.appealedAt) return 'appeal-once'
  return dayOf(now) > appealDeadline(decision.at) ? 'appeal-late' : null
}
