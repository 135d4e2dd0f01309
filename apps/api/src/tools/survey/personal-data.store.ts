import type { Answers } from '@participe/form-engine'
import type { Database, Transaction } from '../../platform/database.ts'
import { addToTally, lockCounting } from './intake.store.ts'
import { leavePlaces } from './responses.store.ts'
import { findVersion } from './survey.store.ts'
import { Counting } from './tally.ts'

export async function findResponsesOf(
  { prisma }: Database,
  participantId: string,
): Promise<Record<string, unknown>[]> {
  const select = { toolId: true, answers: true, language: true } as const
  const [responses, partials, register] = await Promise.all([
    prisma.surveyResponse.findMany({
      where: { participantId },
      select: {
        ...select,
        channel: true,
        submittedAt: true,
        receiptNumber: true,
        consentVersion: true,
        seconds: true,
      },
      orderBy: { id: 'asc' },
    }),
    prisma.surveyPartial.findMany({ where: { participantId }, select: { ...select, updatedAt: true } }),
    prisma.surveyParticipation.findMany({ where: { participantId }, select: { toolId: true } }),
  ])
  return [
    ...responses.map((row) => ({ type: 'survey-response', ...row })),
    ...partials.map((row) => ({ type: 'survey-response-under-way', ...row })),
    ...register.map((row) => ({ type: 'survey-participation', ...row })),
  ]
}

/** The response goes with its person: out of the tally, its place in quotas given back, the register forgets. */
export async function removeResponsesOf(
  database: Database,
  tx: Transaction,
  participantId: string,
): Promise<void> {
  const responses = await tx.surveyResponse.findMany({ where: { participantId }, orderBy: { toolId: 'asc' } })
  for (const response of responses) {
    await lockCounting(tx, response.toolId)
    const answers = response.answers as unknown as Answers
    const version = await findVersion(database, response.versionId)
    const { count: waiting } = await tx.surveyIntake.deleteMany({ where: { responseId: response.id } })
    if (version && waiting === 0) {
      const counting = new Counting()
      counting.add({ ...response, answers }, version.definition, -1)
      await addToTally(tx, response.toolId, counting.lines())
    }
    await leavePlaces(tx, response.toolId, answers)
    await tx.surveyOpenAnswer.deleteMany({ where: { toolId: response.toolId, responseId: response.id } })
    await tx.surveyResponse.delete({ where: { id: response.id } })
  }
  await tx.surveyPartial.deleteMany({ where: { participantId } })
  await tx.surveyParticipation.deleteMany({ where: { participantId } })
}
