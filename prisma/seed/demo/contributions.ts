import { systemIds } from '../../../apps/api/src/platform/ids.ts'
import { authors } from '../content/authors.ts'
import { initiatives } from '../content/initiatives/index.ts'
import type { CommentSeed, IdeaSeed, InitiativeSeed } from '../content/types.ts'
import { idAt, insertRows, type Row } from '../rows.ts'
import { centralEmail } from './accounts.ts'
import { known, type Person, type PlacedInitiative, type World } from './world.ts'

/** The version of the collection notice that the API records (contribution.ts, `collectionNotice`). */
const consentVersion = '2026-11'

/** Rows waiting to be written, in the order of the tables. */
export interface Written {
  contributions: Row[]
  events: Row[]
}

interface Envelope {
  initiative: PlacedInitiative
  kind: 'idea' | 'comment'
  author: Person
  authorId: string | null
  enteredById?: string
  channel?: string
  language: string
  title?: string
  body: string
  details?: Row
  subjectId?: string
  parentId?: string
  at: Date
}

/** One contribution as apps/api/src/kit/contributions/contributions.store.ts writes it, with the first line of its log. */
export function writeContribution(written: Written, envelope: Envelope): string {
  const id = idAt(envelope.at)
  const { initiative } = envelope
  written.contributions.push({
    id,
    tool_id: initiative.toolId,
    initiative_id: initiative.id,
    organization_id: initiative.organizationId,
    kind: envelope.kind,
    author_id: envelope.authorId,
    author_name: envelope.author.publicName,
    entered_by_id: envelope.enteredById ?? null,
    channel: envelope.channel ?? 'WEB',
    language: envelope.language,
    consent_version: consentVersion,
    title: envelope.title ?? null,
    body: envelope.body,
    details: envelope.details ?? {},
    subject_id: envelope.subjectId ?? null,
    parent_id: envelope.parentId ?? null,
    status: 'PUBLISHED',
    outcome: null,
    outcome_at: null,
    receipt_number: systemIds.receipt(),
    created_at: envelope.at,
    published_at: envelope.at,
    revision: 1,
  })
  written.events.push({
    id: idAt(envelope.at),
    contribution_id: id,
    type: 'submitted',
    at: envelope.at,
    actor_id: envelope.enteredById ?? envelope.authorId,
    actor_role: envelope.enteredById ? 'CENTRAL_BODY' : 'PARTICIPANT',
    detail: {},
  })
  return id
}

/** Comments of an idea; replies to replies join the second level, as the API does. */
function writeComments(
  world: World,
  written: Written,
  initiative: PlacedInitiative,
  subject: { id: string; at: Date },
  comments: readonly CommentSeed[],
  parentId?: string,
): void {
  let previous = subject.at
  for (const comment of comments) {
    const author = known(world.people, comment.author)
    const at = world.calendar.past(comment.daysAgo, world.chance.next(), previous)
    const { language } = author
    const id = writeContribution(written, {
      initiative,
      kind: 'comment',
      author,
      authorId: author.id,
      language,
      body: comment.body,
      subjectId: subject.id,
      parentId,
      at,
    })
    writeComments(world, written, initiative, { id: subject.id, at }, comment.replies ?? [], parentId ?? id)
    // A thread reads from the oldest to the newest.
    if (!parentId) previous = at
  }
}

function writeIdea(
  world: World,
  written: Written,
  seed: InitiativeSeed,
  initiative: PlacedInitiative,
  idea: IdeaSeed,
): void {
  const author = known(world.people, idea.author)
  const at = world.calendar.past(idea.daysAgo, world.chance.next())
  const assisted = idea.channel !== undefined && idea.channel !== 'WEB'
  const id = writeContribution(written, {
    initiative,
    kind: 'idea',
    author,
    authorId: assisted ? null : author.id,
    enteredById: assisted ? known(world.people, centralEmail).id : undefined,
    channel: idea.channel,
    language: idea.language ?? author.language,
    title: idea.title,
    body: idea.body,
    details: { effect: idea.effect ?? '', place: idea.place ?? '' },
    at,
  })
  world.ideas.set(idea.key, {
    id,
    title: idea.title,
    initiativeKey: seed.key,
    author,
    authorId: assisted ? null : author.id,
    createdAt: at,
    row: written.contributions.at(-1) ?? {},
  })
  writeComments(world, written, initiative, { id, at }, byAge(idea.comments))
}

const byAge = (comments: readonly CommentSeed[]): CommentSeed[] =>
  [...comments].sort((one, other) => other.daysAgo - one.daysAgo)

/** Every idea and comment, ready to be written. */
export function composeContributions(world: World): Written {
  const written: Written = { contributions: [], events: [] }
  for (const seed of initiatives) {
    const initiative = known(world.initiatives, seed.key)
    for (const idea of seed.ideaCollection?.ideas ?? []) writeIdea(world, written, seed, initiative, idea)
  }
  return written
}

/** Supports by distinct people, never by the author, while the initiative was open. */
export async function loadSupports(world: World): Promise<void> {
  const crowd = [...authors.map(({ key }) => known(world.people, key)), ...world.supporters]
  const rows: Row[] = []
  for (const seed of initiatives) {
    const { closesAt } = known(world.initiatives, seed.key)
    const end = Math.min(closesAt.getTime(), world.calendar.now.getTime())
    for (const idea of seed.ideaCollection?.ideas ?? []) {
      const { id, authorId, createdAt } = known(world.ideas, idea.key)
      const others = crowd.filter((person) => person.id !== authorId)
      const start = createdAt.getTime()
      for (const person of world.chance.pick(others, idea.supports)) {
        // More in the first days than later.
        const at = new Date(start + (end - start) * world.chance.next() ** 2)
        rows.push({ contribution_id: id, participant_id: person.id, value: 1, at })
      }
    }
  }
  await insertRows(world.client, 'rating', rows)
}
