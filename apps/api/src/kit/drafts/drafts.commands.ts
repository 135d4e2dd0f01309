import type { Prisma } from '../../platform/database.ts'
import { notFound, refuse } from '../../platform/errors.ts'
import { isId } from '../../platform/ids.ts'
import { lengthOf } from '../../platform/localized.ts'
import type { Ports } from '../../platform/ports.ts'

export const draftMaximum = 20_000

/** JSON of PostgreSQL refuses NUL and half characters; a draft is kept as it is but for them. */
const wellFormed = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed() : value

/** Keep what a person is writing, with their session and not in their browser (norm P-32). */
export async function saveDraft(
  ports: Ports,
  sessionId: string,
  toolId: string,
  content: unknown,
  now: Date,
): Promise<void> {
  if (!isId(toolId)) throw notFound('toolId')
  const text = JSON.stringify(content ?? {})
  if (lengthOf(text) > draftMaximum) throw refuse('too-long', 'content', { max: draftMaximum })
  const value = JSON.parse(text, wellFormed) as Prisma.InputJsonObject
  if ((await ports.database.prisma.tool.count({ where: { id: toolId } })) === 0) throw notFound('toolId')
  await ports.database.prisma.draft.upsert({
    where: { sessionId_toolId: { sessionId, toolId } },
    update: { content: value, updatedAt: now },
    create: { id: ports.ids.next(), sessionId, toolId, content: value, updatedAt: now },
  })
}

export async function discardDraft(ports: Ports, sessionId: string, toolId: string): Promise<void> {
  if (isId(toolId)) await ports.database.prisma.draft.deleteMany({ where: { sessionId, toolId } })
}
