import { initiatives } from '../content/initiatives/index.ts'
import { idAt, insertRows, type Row } from '../rows.ts'
import { type Written, writeContribution } from './contributions.ts'
import { flagged, type FlaggedSeed } from './flagged.ts'
import { known, type Person, type World } from './world.ts'

/** As the API's moderation queue: what may harm someone comes before the rest. */
const priorityOf = (seed: FlaggedSeed): number =>
  seed.flags.some(({ reason }) => reason === 'personal-data' || reason === 'hateful') ? 5 : 2

/** The most supported idea of an initiative: comments gather there. */
function busiestIdea(initiativeKey: string): string {
  const ideas = initiatives.find(({ key }) => key === initiativeKey)?.ideaCollection?.ideas ?? []
  return [...ideas].sort((one, other) => other.supports - one.supports)[0]?.key ?? ''
}

function personAt(world: World, number: number): Person {
  const person = world.supporters[number % world.supporters.length]
  if (!person) throw new Error('the demonstration has no supporters')
  return person
}

/** Contributions that people reported, added to those to be written, with the queue that they wait in. */
export function composeModeration(world: World, written: Written): { flags: Row[]; items: Row[] } {
  const flags: Row[] = []
  const items: Row[] = []
  for (const seed of flagged) {
    const initiative = known(world.initiatives, seed.initiative)
    const author = personAt(world, seed.author)
    const subject = seed.comment ? known(world.ideas, busiestIdea(seed.initiative)) : null
    const at = world.calendar.past(seed.daysAgo, world.chance.next(), subject?.createdAt)
    const id = writeContribution(written, {
      initiative,
      kind: subject ? 'comment' : 'idea',
      author,
      authorId: author.id,
      language: 'fr',
      title: seed.title,
      body: seed.body,
      details: subject ? {} : { effect: '', place: '' },
      subjectId: subject?.id,
      at,
    })
    let opened = at
    for (const [index, { reason, explanation }] of seed.flags.entries()) {
      const reporter = personAt(world, seed.author + 1 + index)
      const flaggedAt = world.calendar.past(Math.max(0, seed.daysAgo - 1), world.chance.next(), opened)
      if (index === 0) opened = flaggedAt
      flags.push({
        id: idAt(flaggedAt),
        contribution_id: id,
        reporter_id: reporter.id,
        reason,
        explanation,
        at: flaggedAt,
      })
      written.events.push({
        id: idAt(flaggedAt),
        contribution_id: id,
        type: 'flagged',
        at: flaggedAt,
        actor_id: reporter.id,
        actor_role: 'PARTICIPANT',
        detail: { reason },
      })
    }
    items.push({
      id: idAt(opened),
      contribution_id: id,
      organization_id: initiative.organizationId,
      cause: 'flagged',
      snapshot: { title: seed.title ?? null, body: seed.body },
      flag_count: seed.flags.length,
      priority: priorityOf(seed),
      opened_at: opened,
    })
  }
  return { flags, items }
}

export async function loadModeration(
  world: World,
  { flags, items }: { flags: Row[]; items: Row[] },
): Promise<void> {
  await insertRows(world.client, 'flag', flags)
  await insertRows(world.client, 'review_item', items)
}
