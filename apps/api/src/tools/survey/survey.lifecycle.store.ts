import { recordParticipation } from '../../kit/contributions/index.ts'
import type { Database } from '../../platform/database.ts'
import { settleIntake } from './intake.store.ts'
import { loadSurvey } from './survey.store.ts'

/** At opening test answers are wiped, and what respondents are promised is fixed. */
export async function openSurvey(database: Database, toolId: string, now: Date): Promise<void> {
  const tool = await loadSurvey(database, toolId, now)
  if (!tool) return
  await database.transaction(async (tx) => {
    await tx.surveyTestResponse.deleteMany({ where: { toolId } })
    await tx.surveyForm.updateMany({
      where: { toolId, openedAt: null },
      data: { openedAt: now, anonymity: tool.settings.anonymity, audience: tool.settings.audience },
    })
  })
}

/**
 * At closing everything left is counted, and the register of an anonymous survey loses its order: its rows are
 * written anew in random order by one transaction, and people are noted as participants of the initiative, to be told
 * of its report, at the moment of closing and no other.
 */
export async function closeSurvey(database: Database, toolId: string, now: Date): Promise<void> {
  const tool = await loadSurvey(database, toolId, now)
  if (!tool) return
  while ((await settleIntake(database, toolId, true)) > 0);
  await database.transaction(async (tx) => {
    if (tool.settings.anonymity === 'ANONYMOUS') {
      const people = await tx.$queryRaw<{ id: string; known: boolean }[]>`
        SELECT r.participant_id AS id, EXISTS (SELECT 1 FROM participant p WHERE p.id = r.participant_id) AS known
        FROM survey_participation r WHERE tool_id = ${toolId}::uuid ORDER BY random()`
      await tx.$executeRaw`DELETE FROM survey_participation WHERE tool_id = ${toolId}::uuid`
      await tx.surveyParticipation.createMany({
        data: people.map(({ id }) => ({ toolId, participantId: id })),
      })
      for (const { id, known } of people)
        if (known) await recordParticipation(tx, tool.initiativeId, id, tool.closesAt ?? now)
    }
    await tx.surveyPartial.deleteMany({ where: { toolId } })
    await tx.surveyForm.updateMany({ where: { toolId }, data: { closedAt: now } })
  })
}

/** Responses under way that nobody came back to are destroyed, as announced. */
export async function removeExpired(database: Database, now: Date): Promise<number> {
  const { count } = await database.prisma.surveyPartial.deleteMany({ where: { expiresAt: { lte: now } } })
  return count
}
