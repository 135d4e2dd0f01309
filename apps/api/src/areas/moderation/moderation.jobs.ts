import { tell } from '../../kit/notices/tell.ts'
import type { Job, JobList } from '../../platform/jobs.ts'
import type { Ports } from '../../platform/ports.ts'

const reporters = `
SELECT DISTINCT f.reporter_id AS id FROM moderation_decision d JOIN review_item r ON r.id = d.review_item_id
JOIN flag f ON f.contribution_id = d.contribution_id AND f.at >= r.opened_at AND f.at <= r.decided_at
JOIN participant p ON p.id = f.reporter_id AND p.erased_at IS NULL
WHERE d.id = $1::uuid AND f.reporter_id > $2::uuid ORDER BY 1 LIMIT $3`
const batch = 50

/** Tell who reported a contribution what was decided: once each, by small transactions, naming nobody. */
const tellFlaggers = (ports: Ports): Job => {
  const { database } = ports
  return async (payload) => {
    const { decisionId } = payload as { decisionId: string }
    const decision = await database.prisma.moderationDecision.findUnique({
      where: { id: decisionId },
      select: { at: true, action: true, contributionId: true },
    })
    if (!decision) return
    const { title, subject, subjectId } = await database.prisma.contribution.findUniqueOrThrow({
      where: { id: decision.contributionId },
      select: { title: true, subjectId: true, subject: { select: { title: true } } },
    })
    const outcome = decision.action === 'HIDE' || decision.action === 'REMOVE' ? 'restricted' : 'kept'
    let after = '00000000-0000-0000-0000-000000000000'
    for (;;) {
      const rows = await database.sql<{ id: string }>(reporters, [decisionId, after, batch])
      for (const { id } of rows) {
        await database.transaction((tx) =>
          tell(tx, ports, decision.at, {
            participantId: id,
            kind: 'flag-outcome',
            data: {
              contributionId: decision.contributionId,
              subjectId,
              // A comment has none of its own: that of what it is about.
              title: title ?? subject?.title ?? null,
              outcome,
            },
            dedupKey: `decision:${decisionId}:flagger:${id}`,
            letter: (say, language) => ({
              subject: say('mail.flag-outcome.subject'),
              paragraphs: [say(`mail.flag-outcome.${outcome}`), say('mail.flag-outcome.rules')],
              action: {
                label: say('mail.flag-outcome.action'),
                url: `${ports.publicUrl}${language === 'fr' ? '/regles-de-conduite' : '/en/rules-of-conduct'}`,
              },
            }),
          }),
        )
      }
      const last = rows.at(-1)
      if (!last || rows.length < batch) return
      after = last.id
    }
  }
}

export const moderationJobs = (ports: Ports): JobList => ({ 'tell-flaggers': tellFlaggers(ports) })
