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

const both = (fr: string, en: string | undefined) => (en ? { fr, en } : { fr })

function composeThemes(
  world: World,
  rows: ReportRows,
  report: FeedbackReportSeed,
  { reportId, at }: Place,
): void {
  for (const [position, theme] of report.themes.entries()) {
    const themeId = idAt(at)
    const english = report.english?.themes[position]
    rows.themes.push({
      id: themeId,
      report_id: reportId,
      position,
      title: both(theme.title, english?.title),
      heard: both(theme.heard, english?.heard),
      decision: theme.decision,
      why: both(theme.why, english?.why),
      decided_by: both(theme.decidedBy, english?.decidedBy),
      next: both(theme.next, english?.next),
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
      text: both(commitment.text, report.english?.commitments[position]),
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
      asked: both(report.asked, report.english?.asked),
      summary: both(report.summary, report.english?.summary),
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
