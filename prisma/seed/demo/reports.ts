import { initiatives } from '../content/initiatives/index.ts'
import type { FeedbackReportSeed } from '../content/types.ts'
import { idAt, insertRows, type Row } from '../rows.ts'
import { known, type World } from './world.ts'

interface ReportRows {
  reports: Row[]
  themes: Row[]
  citations: Row[]
  commitments: Row[]
  updates: Row[]
}

interface Place {
  reportId: string
  at: Date
}

function composeThemes(
  world: World,
  rows: ReportRows,
  report: FeedbackReportSeed,
  { reportId, at }: Place,
): void {
  for (const [position, theme] of report.themes.entries()) {
    const themeId = idAt(at)
    rows.themes.push({
      id: themeId,
      report_id: reportId,
      position,
      title: { fr: theme.title },
      heard: { fr: theme.heard },
      decision: theme.decision,
      why: { fr: theme.why },
      decided_by: { fr: theme.decidedBy },
      next: { fr: theme.next },
    })
    for (const key of theme.ideas) {
      rows.citations.push({ theme_id: themeId, contribution_id: known(world.ideas, key).id })
    }
  }
}

/** Commitments start as planned on the day of the report; their state today is a second line of their history. */
function composeCommitments(
  world: World,
  rows: ReportRows,
  report: FeedbackReportSeed,
  { reportId, at }: Place,
): void {
  const { calendar } = world
  for (const [position, commitment] of report.commitments.entries()) {
    const id = idAt(at)
    const due = calendar.day(commitment.dueInDays)
    const moved = commitment.state === 'PLANNED' && !commitment.note ? null : commitment.state
    // Done on the due day; otherwise said recently.
    const daysAgo = moved === 'DONE' ? Math.max(1, -commitment.dueInDays) : 12
    const updatedAt = moved ? calendar.past(Math.min(daysAgo, report.publishedDaysAgo - 1), 0.3, at) : at
    rows.commitments.push({
      id,
      report_id: reportId,
      position,
      text: { fr: commitment.text },
      owner: commitment.owner,
      due_on: due,
      state: commitment.state,
      updated_at: updatedAt,
    })
    const update = (when: Date, state: string, note: string) => {
      rows.updates.push({ id: idAt(when), commitment_id: id, at: when, state, due_on: due, note })
    }
    update(at, 'PLANNED', '')
    if (moved) update(updatedAt, moved, commitment.note ?? '')
  }
}

/** Feedback reports with their themes, citations and commitments. */
export async function loadReports(world: World): Promise<void> {
  const rows: ReportRows = {
    reports: [],
    themes: [],
    citations: [],

    commitments: [],
    updates: [],
  }
  for (const { key, report } of initiatives) {
    if (!report) continue
    const { id: initiativeId } = known(world.initiatives, key)
    // The moment at which the initiative became answered.
    const at = world.calendar.past(report.publishedDaysAgo, 0.1)
    const place = { reportId: idAt(at), at }
    rows.reports.push({
      id: place.reportId,
      initiative_id: initiativeId,
      asked: { fr: report.asked },
      summary: { fr: report.summary },
      published_at: at,
      updated_at: at,
    })
    composeThemes(world, rows, report, place)
    composeCommitments(world, rows, report, place)
  }
  await insertRows(world.client, 'feedback_report', rows.reports)
  await insertRows(world.client, 'report_theme', rows.themes)
  await insertRows(world.client, 'report_citation', rows.citations)
  await insertRows(world.client, 'commitment', rows.commitments)
  await insertRows(world.client, 'commitment_update', rows.updates)
}
