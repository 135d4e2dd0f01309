import { type Actor, isCentral, worksFor } from '../../access/actor.ts'
import { audit } from '../../access/audit.ts'
import { demand } from '../../access/decision.ts'
import { dateOnly, dayOf } from '../../platform/clock.ts'
import type { Prisma, Transaction } from '../../platform/database.ts'
import { notFound, type ProblemData, problem, Refusal, refuse } from '../../platform/errors.ts'
import { enqueue } from '../../platform/jobs.ts'
import { cleanText, lengthOf } from '../../platform/localized.ts'
import type { Ports } from '../../platform/ports.ts'
import { validate } from '../../platform/validation.ts'
import {
  checkChange,
  type CommitmentFault,
  type CommitmentState,
  givenState,
  noteMaximum,
  noteMinimum,
} from './commitment.ts'
import { mayPublishReport, maySave, mayUpdateCommitment } from './feedback-reports.access.ts'
import {
  addUpdate,
  citable,
  initiativeOfCommitment,
  type LoadedReport,
  lockReport,
  type StoredReport,
  writeReport,
} from './feedback-reports.store.ts'
import { changedParts, lacks, type ReportContent, reportSchema, strangers } from './report-content.ts'
import { reportGate } from './report-rules.ts'

export type SaveReport = { initiativeId: string; revision: number } & Record<
  'asked' | 'summary' | 'themes' | 'commitments',
  unknown
>

async function load(
  tx: Transaction,
  actor: Actor,
  initiativeId: string | null,
  now: Date,
): Promise<LoadedReport> {
  const loaded = initiativeId ? await lockReport(tx, initiativeId, now) : null
  if (!loaded) throw notFound()
  const { organizationId, status } = loaded.subject
  // A draft that a stranger may not know of is not found.
  if (status === 'DRAFT' && !worksFor(actor, organizationId) && !isCentral(actor)) throw notFound()
  return loaded
}

async function note(
  tx: Transaction,
  ports: Ports,
  now: Date,
  actor: Actor,
  { initiativeId, subject }: LoadedReport,
  kind: string,
  detail: object = {},
): Promise<void> {
  await tx.initiativeChange.create({
    data: {
      id: ports.ids.next(),
      initiativeId,
      at: now,
      actorId: actor.participantId,
      kind,
      detail: JSON.parse(JSON.stringify(detail)) as Prisma.InputJsonObject,
    },
  })
  await trail(tx, ports, now, actor, { initiativeId, subject }, kind)
}

const trail = (
  tx: Transaction,
  ports: Ports,
  now: Date,
  actor: Actor,
  { initiativeId, subject }: Pick<LoadedReport, 'initiativeId' | 'subject'>,
  action: string,
  detail: Record<string, unknown> = {},
) =>
  audit(tx, ports.ids, now, actor, {
    action,
    subjectType: 'initiative',
    subjectId: initiativeId,
    organizationId: subject.organizationId,
    detail,
  })

const each = (indexes: readonly number[], code: string, list: string, field: string): ProblemData[] =>
  indexes.map((index) => problem(code, `${list}.${index}.${field}`))

/** Identifiers must be this report's own; citations, published contributions of this initiative. */
async function checkReferences(
  tx: Transaction,
  { initiativeId, report }: LoadedReport,
  { themes, commitments }: ReportContent,
): Promise<void> {
  const allowed = await citable(
    tx,
    initiativeId,
    themes.flatMap((theme) => theme.citations),
  )
  const foreign = themes.flatMap((theme, index) =>
    theme.citations.every((id) => allowed.has(id)) ? [] : [index],
  )
  const problems = [
    ...each(strangers(themes, report?.themes ?? []), 'not-found', 'themes', 'id'),
    ...each(foreign, 'citation-unknown', 'themes', 'citations'),
    ...each(strangers(commitments, report?.commitments ?? []), 'not-found', 'commitments', 'id'),
  ]
  if (problems.length > 0) throw new Refusal(problems)
}

/** A published report stays complete; letters lead to its themes, and a promised day moves only with a public note. */
function checkCorrection(report: StoredReport, content: ReportContent): void {
  const days = new Map(report.commitments.map(({ id, dueOn }) => [id, dueOn]))
  const moved = content.commitments.flatMap(({ id, dueOn }, index) =>
    id && days.get(id) !== dueOn ? [index] : [],
  )
  const problems = [
    ...(lacks(content.themes, report.themes) ? [problem('report-theme-kept', 'themes')] : []),
    ...(lacks(content.commitments, report.commitments)
      ? [problem('report-commitment-kept', 'commitments')]
      : []),
    ...each(moved, 'report-commitment-date', 'commitments', 'dueOn'),
    ...reportGate(content).filter((item) => item.blocking),
  ]
  if (problems.length > 0) throw new Refusal(problems)
}

const withoutState = ({ commitments, ...report }: StoredReport) => ({
  ...report,
  commitments: commitments.map(({ state: _, ...rest }) => rest),
})

/** Save a report, draft or published. Two people never overwrite each other unseen. */
export async function saveReport(
  ports: Ports,
  actor: Actor,
  { initiativeId, revision, ...input }: SaveReport,
  now: Date,
): Promise<{ initiativeId: string }> {
  const content = validate(reportSchema, input)
  await ports.database.transaction(async (tx) => {
    const loaded = await load(tx, actor, initiativeId, now)
    const { report } = loaded
    demand(maySave(actor, loaded.subject))
    if ((report?.revision ?? 0) !== revision) throw refuse('changed-meanwhile')
    await checkReferences(tx, loaded, content)
    if (!report?.publishedAt) {
      await writeReport(tx, ports.ids, now, loaded, content)
      await trail(tx, ports, now, actor, loaded, 'report-saved')
      return
    }
    checkCorrection(report, content)
    const before = withoutState(report)
    await writeReport(tx, ports.ids, now, loaded, content)
    const after = await load(tx, actor, initiativeId, now)
    const fields = after.report ? changedParts(before, withoutState(after.report)) : []
    if (fields.length === 0) return
    const earlier = Object.fromEntries(fields.map((field) => [field, before[field]]))
    await note(tx, ports, now, actor, loaded, 'report-corrected', { fields, before: earlier })
  })
  return { initiativeId }
}

/** Publish the report of a closed initiative: the promise is kept, and everyone who took part is told. */
export async function publishReport(
  ports: Ports,
  actor: Actor,
  initiativeId: string,
  now: Date,
): Promise<{ initiativeId: string }> {
  await ports.database.transaction(async (tx) => {
    const loaded = await load(tx, actor, initiativeId, now)
    demand(mayPublishReport(actor, loaded.subject))
    const { report } = loaded
    if (!report) throw refuse('report-missing')
    const blocking = reportGate(report).filter((item) => item.blocking)
    if (blocking.length > 0) throw new Refusal(blocking)
    await tx.feedbackReport.update({
      where: { id: report.id },
      data: { publishedAt: now, updatedAt: now, revision: { increment: 1 } },
    })
    // The history of a promise starts with the day first promised.
    for (const { id, state, dueOn } of report.commitments) {
      await addUpdate(tx, ports.ids, now, { id, state: givenState(state), dueOn, note: '' })
    }
    await tx.initiative.update({
      where: { id: initiativeId },
      data: { answeredAt: now, updatedAt: now, revision: { increment: 1 } },
    })
    await note(tx, ports, now, actor, loaded, 'report-published')
    await enqueue(tx, 'tell-report', { reportId: report.id }, `tell-report:${report.id}`)
  })
  return { initiativeId }
}

export interface CommitmentNews {
  commitmentId: string
  state: CommitmentState
  dueOn?: string | null
  note?: string | null
}

const faultPaths: Record<CommitmentFault, string> = {
  'commitment-state': 'state',
  'commitment-date-past': 'dueOn',
  'commitment-date-over': 'dueOn',
  'commitment-note': 'note',
  'commitment-unchanged': 'note',
}

/** Say in public where a commitment stands; its history keeps every step. */
export async function updateCommitment(
  ports: Ports,
  actor: Actor,
  input: CommitmentNews,
  now: Date,
): Promise<{ initiativeId: string }> {
  const said = cleanText(input.note ?? '')
  if (lengthOf(said) > noteMaximum) throw refuse('too-long', 'note', { max: noteMaximum })
  return ports.database.transaction(async (tx) => {
    const loaded = await load(tx, actor, await initiativeOfCommitment(tx, input.commitmentId), now)
    demand(mayUpdateCommitment(actor, loaded.subject))
    const { report, initiativeId } = loaded
    const current = report?.commitments.find(({ id }) => id === input.commitmentId)
    if (!report || !current) throw notFound('commitmentId')
    const { state } = input
    if (state === 'LATE') throw refuse('commitment-state', 'state')
    const dueOn = input.dueOn ?? current.dueOn
    const fault = checkChange(current, { state, dueOn, note: said }, dayOf(now))
    if (fault) throw refuse(fault, faultPaths[fault], { min: noteMinimum })
    await tx.commitment.update({
      where: { id: current.id },
      data: { state, dueOn: dateOnly(dueOn), updatedAt: now },
    })
    await addUpdate(tx, ports.ids, now, { id: current.id, state, dueOn, note: said })
    // An editor who opened the report before sees that a day moved.
    if (dueOn !== current.dueOn)
      await tx.feedbackReport.update({ where: { id: report.id }, data: { revision: { increment: 1 } } })
    await trail(tx, ports, now, actor, loaded, 'commitment-updated', {
      commitmentId: current.id,
      from: current.state,
      to: state,
      dueOn,
    })
    return { initiativeId }
  })
}
