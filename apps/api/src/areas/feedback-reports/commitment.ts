import { lengthOf } from '../../platform/localized.ts'

/** States that a body gives. Being late is never given: it follows from the day. */
export type GivenState = 'PLANNED' | 'IN_PROGRESS' | 'DONE' | 'ABANDONED'
export type CommitmentState = GivenState | 'LATE'

export interface CommitmentStanding {
  state: CommitmentState
  /** Calendar day in Québec, YYYY-MM-DD. */
  dueOn: string
}

const over = (state: CommitmentState): boolean => state === 'DONE' || state === 'ABANDONED'

/** What a body said last, whatever the day. */
export const givenState = (state: CommitmentState): GivenState => (state === 'LATE' ? 'IN_PROGRESS' : state)

/** The state as everyone reads it: late from the day after the promised one, unless done or abandoned. */
export function stateOn({ state, dueOn }: CommitmentStanding, today: string): CommitmentState {
  const given = givenState(state)
  return !over(given) && today > dueOn ? 'LATE' : given
}

/** Forward only; what was said to be over may be taken up again, in public, with a note. */
const follows: Record<GivenState, readonly GivenState[]> = {
  PLANNED: ['PLANNED', 'IN_PROGRESS', 'DONE', 'ABANDONED'],
  IN_PROGRESS: ['IN_PROGRESS', 'DONE', 'ABANDONED'],
  DONE: ['IN_PROGRESS'],
  ABANDONED: ['PLANNED', 'IN_PROGRESS'],
}

export const nextStates = (state: CommitmentState): readonly GivenState[] => follows[givenState(state)]

export const noteMinimum = 20
export const noteMaximum = 1000

export interface CommitmentChange {
  state: GivenState
  dueOn: string
  note: string
}

export type CommitmentFault =
  | 'commitment-state'
  | 'commitment-date-past'
  | 'commitment-date-over'
  | 'commitment-note'
  | 'commitment-unchanged'

/** What is wrong with a change; null when nothing. A new date, giving up and starting again owe a public note (N-13). */
export function checkChange(
  current: CommitmentStanding,
  change: CommitmentChange,
  today: string,
): CommitmentFault | null {
  if (!nextStates(current.state).includes(change.state)) return 'commitment-state'
  const moved = change.dueOn !== current.dueOn
  if (moved && over(change.state)) return 'commitment-date-over'
  if (moved && change.dueOn < today) return 'commitment-date-past'
  const owesNote = moved || change.state === 'ABANDONED' || over(current.state)
  const length = lengthOf(change.note)
  if (owesNote && length < noteMinimum) return 'commitment-note'
  const same = change.state === givenState(current.state) && !moved
  return same && length === 0 ? 'commitment-unchanged' : null
}
