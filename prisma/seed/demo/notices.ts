import { idAt, insertRows, type Row } from '../rows.ts'
import type { World } from './world.ts'

/** Of each event, who is told what; kinds, data and keys are those of the application. */
const events = [
  // Receipts: ideas.commands.ts.
  `SELECT c.author_id AS participant_id, 'receipt' AS kind, 'receipt:' || c.id AS dedup_key, c.created_at,
     jsonb_build_object('contributionId', c.id, 'title', c.title, 'receiptNumber', c.receipt_number, 'replyDueOn', i.reply_due_on) AS data
   FROM contribution c JOIN initiative i ON i.id = c.initiative_id WHERE c.kind = 'idea' AND c.author_id IS NOT NULL`,
  // Official answers, to authors and supporters: answers.jobs.ts.
  `SELECT told.id AS participant_id, 'answer' AS kind, 'answer:' || a.id || ':' || told.id AS dedup_key, a.at AS created_at,
     jsonb_build_object('contributionId', c.id, 'title', c.title, 'state', a.state, 'relation', told.relation) AS data
   FROM official_answer a JOIN contribution c ON c.id = a.contribution_id
   CROSS JOIN LATERAL (
     SELECT c.author_id AS id, 'author' AS relation WHERE c.author_id IS NOT NULL
     UNION ALL SELECT r.participant_id, 'supporter' FROM rating r WHERE r.contribution_id = c.id AND r.value > 0 AND r.at < a.at) told`,
  // Reports, to everyone who took part, with the themes that cite them: feedback-reports.jobs.ts.
  `SELECT p.participant_id, 'report' AS kind, 'report:' || f.id || ':' || p.participant_id AS dedup_key, f.published_at AS created_at,
     jsonb_build_object('reportId', f.id, 'initiativeId', i.id, 'initiativeSlug', i.slug, 'title', i.title, 'themes', coalesce((
       SELECT jsonb_agg(jsonb_build_object('id', t.id, 'title', t.title, 'decision', t.decision) ORDER BY t.position) FROM report_theme t
       WHERE t.report_id = f.id AND EXISTS (SELECT 1 FROM report_citation rc JOIN contribution c ON c.id = rc.contribution_id
         WHERE rc.theme_id = t.id AND c.author_id = p.participant_id)), '[]')) AS data
   FROM feedback_report f JOIN initiative i ON i.id = f.initiative_id JOIN participation p ON p.initiative_id = i.id`,
]

const day = 86_400_000

/** Everyone is told once of what became of what they gave; what is older than two weeks was read. */
export async function loadNotices({ client, calendar: { now } }: World): Promise<void> {
  for (const event of events) {
    const { rows } = await client.query<Row & { created_at: Date }>(event)
    const notices = rows.map((row) => {
      const read = new Date(row.created_at.getTime() + day)
      return {
        ...row,
        id: idAt(row.created_at),
        read_at: now.getTime() - read.getTime() > 13 * day ? read : null,
      }
    })
    await insertRows(client, 'notification', notices)
  }
}
