import type { Actor } from '../../access/actor.ts'
import { audit } from '../../access/audit.ts'
import { demand } from '../../access/decision.ts'
import type { Prisma } from '../../platform/database.ts'
import { notFound, refuse } from '../../platform/errors.ts'
import { localizedText, text } from '../../platform/localized.ts'
import type { Ports } from '../../platform/ports.ts'
import { validate } from '../../platform/validation.ts'
import { mayOpenEarly } from './survey.access.ts'
import { loadSurvey } from './survey.store.ts'

/** Ask that sealed results be opened before closing. Nothing opens yet: a second person must agree. */
export async function requestOpening(
  ports: Ports,
  actor: Actor,
  input: { surveyId: string; reason: { fr: string; en?: string | null | undefined }; function: string },
  now: Date,
): Promise<{ surveyId: string }> {
  const tool = await loadSurvey(ports.database, input.surveyId, now)
  if (!tool) throw notFound('surveyId')
  demand(mayOpenEarly(actor, tool))
  const reason = validate(
    localizedText(1_000),
    { fr: input.reason.fr, en: input.reason.en ?? undefined },
    'reason',
  )
  if (reason.fr.length < 20) throw refuse('survey-reason-short', 'reason', { min: 20 })
  const requestedAs = validate(text(120, 1), input.function, 'function')
  if (tool.openedEarly) throw refuse('survey-opened-early')
  await ports.database.transaction(async (tx) => {
    const data = {
      reason: reason as Prisma.InputJsonObject,
      requestedAt: now,
      requestedById: actor.participantId,
      requestedAs,
    }
    await tx.surveyEarlyOpening.upsert({
      where: { toolId: tool.toolId },
      update: data,
      create: { toolId: tool.toolId, ...data },
    })
    await audit(tx, ports.ids, now, actor, {
      action: 'survey-opening-requested',
      subjectType: 'tool',
      subjectId: tool.toolId,
      organizationId: tool.organizationId,
      detail: { reason: reason.fr },
    })
  })
  return { surveyId: tool.toolId }
}

/** Agree, as somebody else. From then on results are open, and the page of the survey says so for good. */
export async function approveOpening(
  ports: Ports,
  actor: Actor,
  input: { surveyId: string; function: string },
  now: Date,
): Promise<{ surveyId: string }> {
  const tool = await loadSurvey(ports.database, input.surveyId, now)
  if (!tool) throw notFound('surveyId')
  demand(mayOpenEarly(actor, tool))
  const approvedAs = validate(text(120, 1), input.function, 'function')
  await ports.database.transaction(async (tx) => {
    const asked = await tx.surveyEarlyOpening.findUnique({ where: { toolId: tool.toolId } })
    if (!asked) throw refuse('survey-opening-not-asked')
    if (asked.approvedAt) throw refuse('survey-opened-early')
    if (asked.requestedById === actor.participantId) throw refuse('survey-second-person')
    const { count } = await tx.surveyEarlyOpening.updateMany({
      where: { toolId: tool.toolId, approvedAt: null, requestedById: asked.requestedById },
      data: { approvedAt: now, approvedById: actor.participantId, approvedAs },
    })
    if (count === 0) throw refuse('survey-opened-early')
    await tx.initiativeChange.create({
      data: {
        id: ports.ids.next(),
        initiativeId: tool.initiativeId,
        at: now,
        actorId: actor.participantId,
        kind: 'survey-opened-early',
        detail: { toolId: tool.toolId },
      },
    })
    await audit(tx, ports.ids, now, actor, {
      action: 'survey-opening-approved',
      subjectType: 'tool',
      subjectId: tool.toolId,
      organizationId: tool.organizationId,
    })
  })
  return { surveyId: tool.toolId }
}
