import { tell } from '../../kit/notices/tell.ts'
import type { Job, JobList } from '../../platform/jobs.ts'
import { type Language, type LocalizedText, textIn } from '../../platform/localized.ts'
import type { Ports } from '../../platform/ports.ts'
import type { ReportDecision } from './report-rules.ts'

const batch = 50
const start = '00000000-0000-0000-0000-000000000000'

interface CitedTheme {
  id: string
  title: LocalizedText
  decision: ReportDecision
}

/** People to tell, after one of them, each with the themes that cite them. */
const cited = `
SELECT c.author_id AS id, json_agg(DISTINCT jsonb_build_object('position', t.position, 'id', t.id, 'title', t.title, 'decision', t.decision)) AS themes
FROM report_theme t JOIN report_citation rc ON rc.theme_id = t.id
JOIN contribution c ON c.id = rc.contribution_id AND c.status = 'PUBLISHED'
JOIN participant p ON p.id = c.author_id AND p.erased_at IS NULL
WHERE t.report_id = $1::uuid AND c.author_id > $2::uuid GROUP BY c.author_id ORDER BY c.author_id LIMIT $3`

/** All who took part and were not told yet: a job that starts again goes on where it stopped. */
const others = `
SELECT pa.participant_id AS id, '[]'::json AS themes
FROM feedback_report fr JOIN participation pa ON pa.initiative_id = fr.initiative_id
JOIN participant p ON p.id = pa.participant_id AND p.erased_at IS NULL
WHERE fr.id = $1::uuid AND pa.participant_id > $2::uuid
  AND NOT EXISTS (SELECT 1 FROM notification n WHERE n.dedup_key = 'report:' || fr.id || ':' || pa.participant_id)
ORDER BY pa.participant_id LIMIT $3`

interface Recipient {
  id: string
  themes: (CitedTheme & { position: number })[]
}

interface PublishedReport {
  id: string
  publishedAt: Date
  summary: unknown
  initiative: { id: string; slug: string; title: unknown }
}

type Say = (key: string, values?: Record<string, unknown>) => string

/** The part of the report that is about the person, or its top. */
const addressOf = (
  publicUrl: string,
  language: Language,
  slug: string,
  theme: CitedTheme | undefined,
): string => {
  const page = language === 'fr' ? `/initiatives/${slug}/rapport` : `/en/initiatives/${slug}/report`
  return `${publicUrl}${page}${theme ? `#${theme.id}` : ''}`
}

function letterOf(
  say: Say,
  language: Language,
  publicUrl: string,
  report: PublishedReport,
  themes: readonly CitedTheme[],
) {
  const { initiative } = report
  const kind = themes.length > 0 ? 'cited' : 'general'
  return {
    subject: say(`mail.report.subject.${kind}`),
    paragraphs: [
      say(`mail.report.${kind}`, { initiative: textIn(initiative.title, language), count: themes.length }),
      textIn(report.summary, language),
    ],
    facts: themes.map((theme) => ({
      label: textIn(theme.title, language),
      value: say(`report-decision.${theme.decision}`),
    })),
    action: {
      label: say('mail.report.action'),
      url: addressOf(publicUrl, language, initiative.slug, themes[0]),
    },
  }
}

/**
 * Tell of a report that is out (norm N-12): first each author it cites, with the themes and decisions that cite them,
 * then everyone else who took part. One small transaction for each person and one key for both notices, so that a job
 * killed half-way and run again tells nobody twice.
 */
const tellReport = (ports: Ports): Job => {
  const { database } = ports

  async function inform(report: PublishedReport, { id, themes }: Recipient): Promise<void> {
    const { initiative } = report
    const ordered = [...themes].sort((a, b) => a.position - b.position)
    await database.transaction((tx) =>
      tell(tx, ports, report.publishedAt, {
        participantId: id,
        kind: 'report',
        data: {
          reportId: report.id,
          initiativeId: initiative.id,
          initiativeSlug: initiative.slug,
          title: initiative.title,
          themes: ordered.map((theme) => ({ id: theme.id, title: theme.title, decision: theme.decision })),
        },
        dedupKey: `report:${report.id}:${id}`,
        letter: (say, language) => letterOf(say, language, ports.publicUrl, report, ordered),
      }),
    )
  }

  async function informAll(report: PublishedReport, statement: string): Promise<void> {
    for (let after = start; ;) {
      const recipients = await database.sql<Recipient & Record<string, unknown>>(statement, [
        report.id,
        after,
        batch,
      ])
      for (const recipient of recipients) await inform(report, recipient)
      const last = recipients.at(-1)
      if (!last || recipients.length < batch) return
      after = last.id
    }
  }

  return async (payload) => {
    const { reportId } = payload as { reportId: string }
    const row = await database.prisma.feedbackReport.findUnique({
      where: { id: reportId },
      select: {
        id: true,
        publishedAt: true,
        summary: true,
        initiative: { select: { id: true, slug: true, title: true } },
      },
    })
    if (!row?.publishedAt) return
    const report = { ...row, publishedAt: row.publishedAt }
    await informAll(report, cited)
    await informAll(report, others)
  }
}

export const reportJobs = (ports: Ports): JobList => ({ 'tell-report': tellReport(ports) })
