import type { Actor } from '../../access/actor.ts'
import { audit } from '../../access/audit.ts'
import { demand } from '../../access/decision.ts'
import { notFound, refuse } from '../../platform/errors.ts'
import { enqueue } from '../../platform/jobs.ts'
import type { Language } from '../../platform/localized.ts'
import type { Ports } from '../../platform/ports.ts'
import { mayExport } from './survey.access.ts'
import { loadSurvey } from './survey.store.ts'

export const exportFormats = ['CSV', 'XLSX', 'SPSS', 'JSON'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** Exports of one survey that may be under way at once. */
const mostUnderWay = 3

/** Ask for an export; a job prepares it and its asker is told when it is ready. */
export async function requestExport(
  ports: Ports,
  actor: Actor,
  input: { surveyId: string; format: ExportFormat; labels: boolean; language: Language },
  now: Date,
): Promise<{ exportId: string }> {
  const tool = await loadSurvey(ports.database, input.surveyId, now)
  if (!tool) throw notFound('surveyId')
  demand(mayExport(actor, tool, tool))
  const id = ports.ids.next()
  await ports.database.transaction(async (tx) => {
    const underWay = await tx.surveyExport.count({
      where: { toolId: tool.toolId, state: { in: ['WAITING', 'RUNNING'] } },
    })
    if (underWay >= mostUnderWay) throw refuse('survey-exports-under-way')
    await tx.surveyExport.create({
      data: {
        id,
        toolId: tool.toolId,
        format: input.format,
        options: { labels: input.labels, language: input.language },
        state: 'WAITING',
        requestedAt: now,
        requestedById: actor.participantId,
      },
    })
    await audit(tx, ports.ids, now, actor, {
      action: 'survey-export',
      subjectType: 'tool',
      subjectId: tool.toolId,
      organizationId: tool.organizationId,
      detail: { format: input.format },
    })
    await enqueue(tx, 'survey-export', { id }, `survey-export:${id}`)
  })
  return { exportId: id }
}
