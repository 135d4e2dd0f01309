import { type AnswerState, nextStates } from '../../../apps/api/src/kit/answers/answer.ts'
import { initiatives } from '../content/initiatives/index.ts'
import type { IdeaSeed } from '../content/types.ts'
import { idAt, type Row } from '../rows.ts'
import { staffAccounts } from './accounts.ts'
import { known, type World } from './world.ts'

interface Answer {
  state: AnswerState
  text: string
  daysAgo: number
}

const accepted = 'Cette idée est retenue. Nous indiquerons ici chaque étape de sa réalisation.'

/** The answers of the content, with the acceptance that the rules ask for before something is planned or done. */
function historyOf(idea: IdeaSeed): Answer[] {
  const history: Answer[] = []
  for (const answer of idea.answer ?? []) {
    const current = history.at(-1) ?? null
    if (!nextStates(current?.state ?? null).includes(answer.state)) {
      const from = current?.daysAgo ?? idea.daysAgo
      history.push({ state: 'ACCEPTED', text: accepted, daysAgo: Math.ceil((from + answer.daysAgo) / 2) })
    }
    history.push(answer)
  }
  return history
}

/** Official answers, and the outcome that follows from them. */
export function composeAnswers(world: World): Row[] {
  const staff = new Map(
    staffAccounts
      .filter(({ role }) => role !== 'MODERATOR')
      .map(({ organization, email }) => [organization, email]),
  )
  const answers: Row[] = []
  for (const seed of initiatives) {
    const { organizationId } = known(world.initiatives, seed.key)
    const email = staff.get(seed.organization)
    const answeredBy = email ? known(world.people, email).id : null
    for (const ideaSeed of seed.ideaCollection?.ideas ?? []) {
      const idea = known(world.ideas, ideaSeed.key)
      let previous = idea.createdAt
      for (const { state, text, daysAgo } of historyOf(ideaSeed)) {
        const at = world.calendar.past(daysAgo, world.chance.next() / 2, previous)
        previous = at
        const id = idAt(at)
        answers.push({
          id,
          contribution_id: idea.id,
          state,
          text,
          language: 'fr',
          at,
          answered_by_id: answeredBy,
          organization_id: organizationId,
        })
        idea.row['outcome'] = state
        idea.row['outcome_at'] = at
      }
    }
  }
  return answers
}
