import { formatDate } from '@participe/formatting'
import type { Actor } from '../../access/actor.ts'
import { demand } from '../../access/decision.ts'
import {
  applyEvent,
  assistedChannels,
  type Channel,
  createContribution,
  lockContribution,
  mayEdit,
  openReview,
} from '../../kit/contributions/index.ts'
import { tell } from '../../kit/notices/tell.ts'
import { isConflict } from '../../platform/database.ts'
import { notFound, refuse } from '../../platform/errors.ts'
import { isId } from '../../platform/ids.ts'
import { cleanText, type Language } from '../../platform/localized.ts'
import type { Ports } from '../../platform/ports.ts'
import { validate } from '../../platform/validation.ts'
import { mayEnter, maySubmit } from './idea-collection.access.ts'
import { ideaSchema, needsReview } from './idea-collection.ts'
import { loadTool } from './ideas.store.ts'

export interface IdeaInput {
  toolId: string
  title: string
  body: string
  effect?: string | null
  place?: string | null
  language: Language
  /** The collection notice was read and accepted (norm P-03). */
  consent: boolean
  /** Key made by the client: the same idea sent twice is one idea. */
  submissionKey?: string | null
  /** Given by staff for someone who used paper, the telephone or came in person. */
  onBehalf?: { channel: Channel; name: string } | null
}

export interface SubmittedIdea {
  id: string
  receiptNumber: string
}

async function alreadySubmitted(
  ports: Ports,
  key: string | null | undefined,
  actor: Actor,
): Promise<SubmittedIdea | null> {
  if (!key) return null
  return ports.database.prisma.contribution.findFirst({
    where: {
      submissionKey: key,
      OR: [{ authorId: actor.participantId ?? '' }, { enteredById: actor.participantId }],
    },
    select: { id: true, receiptNumber: true },
  })
}

/** Give an idea. Its author gets a receipt: a number, a page, a letter, and the day a reply is due. */
export async function submitIdea(
  ports: Ports,
  actor: Actor,
  input: IdeaInput,
  now: Date,
): Promise<SubmittedIdea> {
  const { database, ids } = ports
  if (!isId(input.toolId)) throw notFound('toolId')
  const key = input.submissionKey ?? null
  if (key !== null && !isId(key)) throw refuse('invalid', 'submissionKey')
  const before = actor.participantId ? await alreadySubmitted(ports, key, actor) : null
  if (before) return before

  const tool = await loadTool(database, input.toolId, now)
  if (!tool) throw notFound('toolId')
  const content = validate(ideaSchema(tool.settings), {
    title: input.title,
    body: input.body,
    effect: input.effect ?? '',
    place: input.place ?? '',
  })
  const assisted = input.onBehalf ?? null
  demand(assisted ? mayEnter(actor, tool) : maySubmit(actor, tool, now))
  if (assisted && !assistedChannels.includes(assisted.channel))
    throw refuse('unknown-choice', 'onBehalf.channel')
  if (!input.consent) throw refuse('consent-needed', 'consent')
  await ports.rateLimits.spend('submit', actor.participantId ?? '')

  const id = ids.next()
  const receiptNumber = ids.receipt()
  const name = assisted ? cleanText(assisted.name).slice(0, 60) : actor.publicName
  try {
    await database.transaction(async (tx) => {
      const earlier =
        tool.settings.review === 'FIRST'
          ? await tx.contribution.count({
              where: { authorId: actor.participantId, status: 'PUBLISHED', subjectId: null },
            })
          : 0
      const held = !assisted && needsReview(tool.settings, earlier)
      await createContribution(tx, ids, now, actor, {
        id,
        toolId: tool.toolId,
        initiativeId: tool.initiativeId,
        organizationId: tool.organizationId,
        kind: 'idea',
        authorId: assisted ? null : actor.participantId,
        authorName: name || ports.messages('fr', 'idea.unnamed'),
        enteredById: assisted ? actor.participantId : null,
        channel: assisted?.channel ?? 'WEB',
        language: input.language,
        title: content.title,
        body: content.body,
        details: { effect: content.effect, place: content.place },
        receiptNumber,
        submissionKey: key,
        held,
      })
      if (held) {
        const cause = tool.settings.review === 'ALL' ? 'pre-moderation' : 'first-contribution'
        await openReview(
          tx,
          ids,
          now,
          { id, organizationId: tool.organizationId, title: content.title, body: content.body },
          cause,
        )
      }
      if (!assisted && actor.participantId) {
        await tx.draft.deleteMany({ where: { sessionId: actor.sessionId ?? '', toolId: tool.toolId } })
        await tell(tx, ports, now, {
          participantId: actor.participantId,
          kind: 'receipt',
          data: { contributionId: id, title: content.title, receiptNumber, replyDueOn: tool.replyDueOn },
          dedupKey: `receipt:${id}`,
          letter: (say, language) => ({
            subject: say('mail.receipt.subject', { number: receiptNumber }),
            paragraphs: [say(held ? 'mail.receipt.held' : 'mail.receipt.body', { title: content.title })],
            facts: [
              { label: say('mail.receipt.number'), value: receiptNumber },
              ...(tool.replyDueOn
                ? [{ label: say('mail.receipt.reply'), value: formatDate(tool.replyDueOn, language, 'long') }]
                : []),
            ],
            action: {
              label: say('mail.receipt.action'),
              url: `${ports.publicUrl}${language === 'fr' ? '/recu' : '/en/receipt'}/${receiptNumber}`,
            },
          }),
        })
      }
    })
  } catch (error) {
    // The same key, sent twice at once: the first one won.
    const raced = isConflict(error) ? await alreadySubmitted(ports, key, actor) : null
    if (raced) return raced
    throw error
  }
  return { id, receiptNumber }
}

/** Correct one's own idea before it is answered; earlier texts stay in its history (norm R-17). */
export async function editIdea(
  ports: Ports,
  actor: Actor,
  input: {
    id: string
    revision: number
    title: string
    body: string
    effect?: string | null
    place?: string | null
  },
  now: Date,
): Promise<{ id: string }> {
  if (!isId(input.id)) throw notFound('id')
  await ports.database.transaction(async (tx) => {
    const contribution = await lockContribution(tx, input.id)
    if (!contribution || contribution.kind !== 'idea') throw notFound('id')
    demand(mayEdit(actor, contribution, now))
    const tool = await loadTool(ports.database, contribution.toolId, now)
    if (!tool) throw notFound('id')
    const content = validate(ideaSchema(tool.settings), {
      title: input.title,
      body: input.body,
      effect: input.effect ?? '',
      place: input.place ?? '',
    })
    const before = await tx.contribution.findUniqueOrThrow({
      where: { id: input.id },
      select: { title: true, body: true, details: true, revision: true },
    })
    if (before.revision !== input.revision) throw refuse('changed-meanwhile')
    await applyEvent(tx, ports.ids, now, actor, contribution, 'edited', {
      title: before.title,
      body: before.body,
    })
    await tx.contribution.update({
      where: { id: input.id },
      data: {
        title: content.title,
        body: content.body,
        details: { effect: content.effect, place: content.place },
        revision: { increment: 1 },
      },
    })
  })
  return { id: input.id }
}
