import type { ReviewCause, StoredContribution } from '../../kit/contributions/index.ts'
import { tell } from '../../kit/notices/tell.ts'
import { dateOnly } from '../../platform/clock.ts'
import type { Transaction } from '../../platform/database.ts'
import { type Language, textIn } from '../../platform/localized.ts'
import type { Ports } from '../../platform/ports.ts'
import { appealDeadline } from './appeal.ts'
import type { ReviewAction, Verdict } from './verdict.ts'

interface TakenDecision {
  id: string
  action: ReviewAction
  rule: string | null
  explanation: string
  at: Date
}

export interface Ruling {
  contribution: StoredContribution
  decision: TakenDecision
  verdict: Verdict
  cause: ReviewCause
}

type Say = (key: string, values?: Record<string, unknown>) => string
interface Subject {
  title: string | null
  body: string
  initiativeTitle: unknown
}

/** Noon in Québec, so that the day is the same wherever the letter is written. */
const noonOf = (day: string): Date => new Date(dateOnly(day).getTime() + 17 * 3_600_000)

/** The reasons, and how the decision came about: norm S-65, and P-12, no machine decided. */
function reasons(say: Say, { decision, cause }: Ruling): string[] {
  return [
    ...(decision.rule ? [say('mail.decision.rule', { rule: say(`conduct.${decision.rule}.title`) })] : []),
    ...(decision.explanation ? [say('mail.decision.reasons', { explanation: decision.explanation })] : []),
    say(`mail.decision.origin.${cause}`),
  ]
}

/** The way to contest, where there is one: free, within six months, decided by someone else (tools.md T19.11). */
function redress(say: Say, { decision, verdict, cause }: Ruling): string[] {
  if (verdict !== 'hidden' && verdict !== 'removed' && verdict !== 'upheld') return []
  if (cause === 'appeal') return [say('mail.decision.final')]
  return [say('mail.decision.appeal', { day: noonOf(appealDeadline(decision.at)) })]
}

const letterOf = (say: Say, language: Language, publicUrl: string, ruling: Ruling, subject: Subject) => ({
  subject: say(`mail.decision.subject.${ruling.verdict}`),
  paragraphs: [
    say(`mail.decision.${ruling.verdict}`, { initiative: textIn(subject.initiativeTitle, language) }),
    ...reasons(say, ruling),
    say('mail.decision.text', { text: [subject.title, subject.body].filter(Boolean).join('\n') }),
    ...redress(say, ruling),
  ],
  action: {
    label: say('mail.decision.action'),
    url: `${publicUrl}${language === 'fr' ? '/ma-page' : '/en/my-page'}`,
  },
})

/** Tell the author what was decided about their text and why, with their text. A text left as it was needs no letter. */
export async function tellAuthor(tx: Transaction, ports: Ports, now: Date, ruling: Ruling): Promise<void> {
  const { contribution, decision, verdict, cause } = ruling
  if (!contribution.authorId || verdict === 'kept') return
  const { initiativeTitle, ...text } = await subjectOf(tx, contribution.id)
  const appealable = cause !== 'appeal' && (verdict === 'hidden' || verdict === 'removed')
  await tell(tx, ports, now, {
    participantId: contribution.authorId,
    kind: 'decision',
    data: {
      contributionId: contribution.id,
      decisionId: decision.id,
      title: text.title,
      body: text.body,
      verdict,
      action: decision.action,
      rule: decision.rule,
      explanation: decision.explanation,
      appealBy: appealable ? appealDeadline(decision.at) : null,
    },
    dedupKey: `decision:${decision.id}:author`,
    letter: (say, language) => letterOf(say, language, ports.publicUrl, ruling, { ...text, initiativeTitle }),
  })
}

async function subjectOf(tx: Transaction, contributionId: string): Promise<Subject> {
  const { title, body, tool } = await tx.contribution.findUniqueOrThrow({
    where: { id: contributionId },
    select: { title: true, body: true, tool: { select: { initiative: { select: { title: true } } } } },
  })
  return { title, body, initiativeTitle: tool.initiative.title }
}
