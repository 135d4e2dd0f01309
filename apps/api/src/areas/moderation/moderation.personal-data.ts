import type { PersonalData } from '../../kit/tool/tool.ts'
import type { Ports } from '../../platform/ports.ts'

/**
 * A person's reports and appeals. It is erased before contributions lose their author: an appeal is found by it.
 */
export const moderationPersonalData = ({ database }: Ports): PersonalData => ({
  export: async (participantId) => {
    const flags = await database.prisma.flag.findMany({
      where: { reporterId: participantId },
      orderBy: { at: 'asc' },
      select: { contributionId: true, reason: true, explanation: true, at: true },
    })
    const appeals = await database.prisma.moderationDecision.findMany({
      where: { appealedAt: { not: null }, item: { contribution: { authorId: participantId } } },
      orderBy: { appealedAt: 'asc' },
      select: { contributionId: true, appealText: true, appealedAt: true },
    })
    return [
      ...flags.map((row) => ({ type: 'flag', ...row })),
      ...appeals.map(({ contributionId, appealText, appealedAt }) => ({
        type: 'appeal',
        contributionId,
        text: appealText,
        at: appealedAt,
      })),
    ]
  },
  erase: async (tx, participantId) => {
    // That a text was reported, and why, stays counted; who said so and in which words goes (norm P-18).
    await tx.flag.updateMany({
      where: { reporterId: participantId },
      data: { reporterId: null, explanation: '' },
    })
    await tx.moderationDecision.updateMany({
      where: { appealedAt: { not: null }, item: { contribution: { authorId: participantId } } },
      data: { appealText: null },
    })
  },
})
