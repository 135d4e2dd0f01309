import type { Actor } from '../../access/actor.ts'
import { all, demand, when } from '../../access/decision.ts'
import { notFound, refuse } from '../../platform/errors.ts'
import { isConflict } from '../../platform/database.ts'
import { isId } from '../../platform/ids.ts'
import { cleanText, type Language, lengthOf } from '../../platform/localized.ts'
import type { Ports } from '../../platform/ports.ts'
import { createContribution, inGoodStanding } from '../contributions/index.ts'

export const commentMaximum = 2000

export interface CommentInput {
  subjectId: string
  /** The comment that this one answers. */
  parentId?: string | null
  body: string
  language: Language
  /** Key made by the client: the same comment sent twice is one comment. */
  submissionKey?: string | null
}

/** Comment on a published contribution. */
export async function submitComment(
  ports: Ports,
  actor: Actor,
  input: CommentInput,
  now: Date,
): Promise<{ id: string }> {
  const body = cleanText(input.body)
  demand(
    all(
      () => when(actor.participantId !== null, 'sign-in-first'),
      () => inGoodStanding(actor, now),
    ),
  )
  if (body === '') throw refuse('required', 'body')
  if (lengthOf(body) > commentMaximum) throw refuse('too-long', 'body', { max: commentMaximum })
  if (!isId(input.subjectId) || (input.parentId && !isId(input.parentId))) throw notFound('subjectId')
  await ports.rateLimits.spend('comment', actor.participantId ?? '')
  const { database, ids } = ports
  const again = async () => {
    const known = input.submissionKey
      ? await database.prisma.contribution.findFirst({
          where: { submissionKey: input.submissionKey, authorId: actor.participantId },
          select: { id: true },
        })
      : null
    return known
  }
  const known = await again()
  if (known) return known
  const id = ids.next()
  try {
    await database.transaction(async (tx) => {
      const [subject] = await tx.$queryRaw<
        { toolId: string; initiativeId: string; organizationId: string; open: boolean; off: boolean }[]
      >`
        SELECT c.tool_id AS "toolId", c.initiative_id AS "initiativeId", c.organization_id AS "organizationId",
          initiative_status(i, ${now}) = 'OPEN' AS open, coalesce((t.settings ->> 'comments')::boolean = false, false) AS off
        FROM contribution c JOIN initiative i ON i.id = c.initiative_id JOIN tool t ON t.id = c.tool_id
        WHERE c.id = ${input.subjectId}::uuid AND c.status = 'PUBLISHED' AND c.subject_id IS NULL`
      if (!subject) throw notFound('subjectId')
      if (subject.off) throw refuse('comments-off')
      if (!subject.open) throw refuse('tool-closed')
      const parent = input.parentId
        ? await tx.contribution.findFirst({
            where: { id: input.parentId, subjectId: input.subjectId, status: 'PUBLISHED' },
            select: { id: true, parentId: true },
          })
        : null
      if (input.parentId && !parent) throw notFound('parentId')
      await createContribution(tx, ids, now, actor, {
        id,
        toolId: subject.toolId,
        initiativeId: subject.initiativeId,
        organizationId: subject.organizationId,
        kind: 'comment',
        authorId: actor.participantId,
        authorName: actor.publicName,
        channel: 'WEB',
        language: input.language,
        title: null,
        body,
        subjectId: input.subjectId,
        // Replies to replies join the same level: two levels stay readable on a phone and in a screen reader.
        parentId: parent ? (parent.parentId ?? parent.id) : null,
        receiptNumber: ids.receipt(),
        submissionKey: input.submissionKey ?? null,
        held: false,
      })
    })
  } catch (error) {
    const raced = isConflict(error) ? await again() : null
    if (raced) return raced
    throw error
  }
  return { id }
}
