import type { PersonalData } from '../../kit/tool/tool.ts'
import type { Ports } from '../../platform/ports.ts'

/** A person's ideas, comments and supports in idea collections. */
export const ideasPersonalData = ({ database, messages }: Ports): PersonalData => ({
  export: async (participantId) => {
    const given = await database.prisma.contribution.findMany({
      where: { authorId: participantId, tool: { toolKey: 'idea-collection' } },
      orderBy: { createdAt: 'asc' },
      select: {
        id: true,
        kind: true,
        title: true,
        body: true,
        details: true,
        language: true,
        channel: true,
        createdAt: true,
        receiptNumber: true,
        status: true,
      },
    })
    const ratings = await database.prisma.rating.findMany({
      where: { participantId, contribution: { tool: { toolKey: 'idea-collection' } } },
      select: { contributionId: true, value: true, at: true },
    })
    return [
      ...given.map((row) => ({ type: 'contribution', ...row })),
      ...ratings.map((row) => ({ type: 'rating', ...row })),
    ]
  },
  erase: async (tx, participantId) => {
    // Texts stay in the record of the initiative without identity (norm P-18); counts stay, names go.
    await tx.contribution.updateMany({
      where: { authorId: participantId, tool: { toolKey: 'idea-collection' } },
      data: { authorId: null, authorName: messages('fr', 'contribution.erased-author') },
    })
    await tx.contributionEvent.updateMany({ where: { actorId: participantId }, data: { actorId: null } })
  },
})
