import type { Job } from '../../platform/jobs.ts'
import type { Ports } from '../../platform/ports.ts'
import { tell } from '../notices/tell.ts'

/** Tell the author and the supporters of an answer: once each, by small transactions, however often the job runs. */
export function tellAnswer(ports: Ports): Job {
  const { database } = ports
  return async (payload) => {
    const { answerId } = payload as { answerId: string }
    const answer = await database.prisma.officialAnswer.findUnique({
      where: { id: answerId },
      select: {
        id: true,
        state: true,
        text: true,
        at: true,
        contribution: { select: { id: true, title: true, authorId: true } },
      },
    })
    if (!answer) return
    const { contribution } = answer
    let after = '00000000-0000-0000-0000-000000000000'
    const inform = async (participantId: string, relation: 'author' | 'supporter') =>
      database.transaction((tx) =>
        tell(tx, ports, answer.at, {
          participantId,
          kind: 'answer',
          data: { contributionId: contribution.id, title: contribution.title, state: answer.state, relation },
          dedupKey: `answer:${answer.id}:${participantId}`,
          letter: (say, language) => ({
            subject: say('mail.answer.subject'),
            paragraphs: [
              say(`mail.answer.${relation}`, { title: contribution.title ?? '' }),
              say('mail.answer.state', { state: say(`answer-state.${answer.state}`) }),
              ...(answer.text ? [answer.text] : []),
            ],
            action: {
              label: say('mail.answer.action'),
              url: `${ports.publicUrl}${language === 'fr' ? '/idees' : '/en/ideas'}/${contribution.id}`,
            },
          }),
        }),
      )
    if (contribution.authorId) await inform(contribution.authorId, 'author')
    for (;;) {
      const supporters = await database.prisma.rating.findMany({
        where: { contributionId: contribution.id, value: { gt: 0 }, participantId: { gt: after } },
        orderBy: { participantId: 'asc' },
        take: 100,
        select: { participantId: true },
      })
      for (const { participantId } of supporters) await inform(participantId, 'supporter')
      const last = supporters.at(-1)
      if (!last || supporters.length < 100) return
      after = last.participantId
    }
  }
}
