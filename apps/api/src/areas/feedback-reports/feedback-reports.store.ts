import type { Prisma, Transaction } from '../../platform/database.ts'
import { dateOnly } from '../../platform/clock.ts'
import { isId, type Ids } from '../../platform/ids.ts'
import type { LocalizedText } from '../../platform/localized.ts'
import { initiativeStatus } from '../initiatives/index.ts'
import type { CommitmentState, GivenState } from './commitment.ts'
import type { ReportSubject } from './feedback-reports.access.ts'
import type { ReportContent } from './report-content.ts'
import type { GateCommitment, GateTheme } from './report-rules.ts'

const dayIn = (date: Date): string => date.toISOString().slice(0, 10)

interface StoredTheme extends GateTheme {
  id: string
  citations: string[]
}
interface StoredCommitment extends GateCommitment {
  id: string
  state: CommitmentState
}
export interface StoredReport {
  id: string
  revision: number
  publishedAt: Date | null
  asked: LocalizedText
  summary: LocalizedText
  themes: StoredTheme[]
  commitments: StoredCommitment[]
}

export interface LoadedReport {
  initiativeId: string
  subject: ReportSubject
  report: StoredReport | null
}

async function findStored(tx: Transaction, initiativeId: string): Promise<StoredReport | null> {
  const row = await tx.feedbackReport.findUnique({
    where: { initiativeId },
    include: {
      themes: {
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        include: { citations: { select: { contributionId: true }, orderBy: { contributionId: 'asc' } } },
      },
      commitments: { orderBy: [{ position: 'asc' }, { id: 'asc' }] },
    },
  })
  if (!row) return null
  const words = (value: Prisma.JsonValue) => value as unknown as LocalizedText
  return {
    id: row.id,
    revision: row.revision,
    publishedAt: row.publishedAt,
    asked: words(row.asked),
    summary: words(row.summary),
    themes: row.themes.map((theme) => ({
      id: theme.id,
      title: words(theme.title),
      heard: words(theme.heard),
      decision: theme.decision,
      why: words(theme.why),
      decidedBy: words(theme.decidedBy),
      next: words(theme.next),
      citations: theme.citations.map((citation) => citation.contributionId),
    })),
    commitments: row.commitments.map(({ id, text, owner, dueOn, state }) => ({
      id,
      text: words(text),
      owner,
      dueOn: dayIn(dueOn),
      state,
    })),
  }
}

/** An initiative with its report, locked: two people who save or publish take turns. */
export async function lockReport(
  tx: Transaction,
  initiativeId: string,
  now: Date,
): Promise<LoadedReport | null> {
  if (!isId(initiativeId)) return null
  await tx.$queryRaw`SELECT 1 FROM initiative WHERE id = ${initiativeId}::uuid FOR UPDATE`
  const initiative = await tx.initiative.findUnique({
    where: { id: initiativeId },
    select: {
      organizationId: true,
      publishedAt: true,
      cancelledAt: true,
      opensAt: true,
      closesAt: true,
      answeredAt: true,
      replyDueOn: true,
    },
  })
  if (!initiative) return null
  const { organizationId, replyDueOn, ...dates } = initiative
  const report = await findStored(tx, initiativeId)
  const status = initiativeStatus({ ...dates, replyDueOn: replyDueOn ? dayIn(replyDueOn) : null }, now)
  return {
    initiativeId,
    subject: { organizationId, status, published: Boolean(report?.publishedAt) },
    report,
  }
}

/** Those of these contributions that a report of the initiative may cite: published, and its own. */
export async function citable(
  tx: Transaction,
  initiativeId: string,
  ids: readonly string[],
): Promise<Set<string>> {
  const rows = await tx.contribution.findMany({
    where: { id: { in: [...ids] }, initiativeId, status: 'PUBLISHED' },
    select: { id: true },
  })
  return new Set(rows.map((row) => row.id))
}

async function writeThemes(
  tx: Transaction,
  ids: Ids,
  reportId: string,
  themes: ReportContent['themes'],
): Promise<void> {
  const kept = themes.flatMap((theme) => (theme.id ? [theme.id] : []))
  await tx.reportTheme.deleteMany({ where: { reportId, id: { notIn: kept } } })
  for (const [position, { id: known, citations, ...columns }] of themes.entries()) {
    const id = known ?? ids.next()
    if (known) await tx.reportTheme.update({ where: { id }, data: { ...columns, position } })
    else await tx.reportTheme.create({ data: { ...columns, id, reportId, position } })
    // A contribution that moderation hides is not shown to the editor; its citation waits for its return.
    await tx.reportCitation.deleteMany({
      where: { themeId: id, contributionId: { notIn: citations }, contribution: { status: 'PUBLISHED' } },
    })
    await tx.reportCitation.createMany({
      data: citations.map((contributionId) => ({ themeId: id, contributionId })),
      skipDuplicates: true,
    })
  }
}

async function writeCommitments(
  tx: Transaction,
  ids: Ids,
  now: Date,
  report: { id: string; published: boolean },
  commitments: ReportContent['commitments'],
): Promise<void> {
  const kept = commitments.flatMap((commitment) => (commitment.id ? [commitment.id] : []))
  await tx.commitment.deleteMany({ where: { reportId: report.id, id: { notIn: kept } } })
  for (const [position, { id: known, dueOn, ...columns }] of commitments.entries()) {
    const data = { ...columns, dueOn: dateOnly(dueOn), position }
    if (known) {
      await tx.commitment.update({ where: { id: known }, data })
      continue
    }
    const id = ids.next()
    await tx.commitment.create({ data: { ...data, id, reportId: report.id, updatedAt: now } })
    if (report.published) await addUpdate(tx, ids, now, { id, state: 'PLANNED', dueOn, note: '' })
  }
}

/** Write a report whole, new or known. */
export async function writeReport(
  tx: Transaction,
  ids: Ids,
  now: Date,
  { initiativeId, report }: LoadedReport,
  content: ReportContent,
): Promise<void> {
  const { asked, summary, themes, commitments } = content
  const id = report?.id ?? ids.next()
  if (report)
    await tx.feedbackReport.update({
      where: { id },
      data: { asked, summary, updatedAt: now, revision: { increment: 1 } },
    })
  else await tx.feedbackReport.create({ data: { id, initiativeId, asked, summary, updatedAt: now } })
  await writeThemes(tx, ids, id, themes)
  await writeCommitments(tx, ids, now, { id, published: Boolean(report?.publishedAt) }, commitments)
}

/** A line in the public history of a commitment. */
export async function addUpdate(
  tx: Transaction,
  ids: Ids,
  now: Date,
  update: { id: string; state: GivenState; dueOn: string; note: string },
): Promise<void> {
  const { id, state, dueOn, note } = update
  await tx.commitmentUpdate.create({
    data: { id: ids.next(), commitmentId: id, at: now, state, dueOn: dateOnly(dueOn), note },
  })
}

/** The initiative whose report holds a commitment. */
export async function initiativeOfCommitment(tx: Transaction, commitmentId: string): Promise<string | null> {
  if (!isId(commitmentId)) return null
  const row = await tx.commitment.findUnique({
    where: { id: commitmentId },
    select: { report: { select: { initiativeId: true } } },
  })
  return row?.report.initiativeId ?? null
}
