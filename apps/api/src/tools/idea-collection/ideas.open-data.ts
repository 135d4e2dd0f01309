import type { DatasetSource } from '../../kit/tool/tool.ts'
import type { Ports } from '../../platform/ports.ts'

const page = `
SELECT c.id, c.created_at::date::text AS "date", c.title, c.body, nullif(c.details ->> 'effect', '') AS effect,
  nullif(c.details ->> 'place', '') AS region, c.language, c.channel, tally.supports, tally.opposes, tally.comments,
  tally.impressions, c.outcome AS answer,
  (SELECT a.text FROM official_answer a WHERE a.contribution_id = c.id ORDER BY a.at DESC, a.id DESC LIMIT 1) AS "answerText"
FROM contribution c JOIN contribution_tally tally ON tally.contribution_id = c.id
WHERE c.tool_id = $1 AND c.status = 'PUBLISHED' AND c.subject_id IS NULL AND ($2::uuid IS NULL OR c.id > $2::uuid)
ORDER BY c.id LIMIT 1000`

type Row = Record<string, string | number | null>

/** Published ideas as open data: what was said and what became of it, never who. */
export const ideasDataset = ({ database }: Ports): DatasetSource => ({
  key: 'ideas',
  title: { fr: 'Idées publiées', en: 'Published ideas' },
  columns: [
    {
      name: 'id',
      type: 'uuid',
      description: { fr: 'Identifiant stable de l’idée', en: 'Stable identifier of the idea' },
    },
    {
      name: 'date',
      type: 'string',
      description: { fr: 'Jour du dépôt (AAAA-MM-JJ)', en: 'Day it was given (YYYY-MM-DD)' },
    },
    { name: 'title', type: 'string', description: { fr: 'Titre, tel qu’écrit', en: 'Title, as written' } },
    { name: 'body', type: 'string', description: { fr: 'Texte, tel qu’écrit', en: 'Text, as written' } },
    {
      name: 'effect',
      type: 'string',
      description: { fr: 'Effet attendu, selon la personne', en: 'Expected effect, according to its author' },
    },
    {
      name: 'region',
      type: 'string',
      description: {
        fr: 'Code de la région administrative concernée',
        en: 'Code of the administrative region concerned',
      },
    },
    { name: 'language', type: 'string', description: { fr: 'Langue du texte', en: 'Language of the text' } },
    {
      name: 'channel',
      type: 'string',
      description: {
        fr: 'Canal\u00a0: WEB, PAPER, PHONE, IN_PERSON ou API',
        en: 'Channel: WEB, PAPER, PHONE, IN_PERSON or API',
      },
    },
    {
      name: 'supports',
      type: 'integer',
      description: { fr: 'Personnes qui appuient l’idée', en: 'People who support it' },
    },
    {
      name: 'opposes',
      type: 'integer',
      description: {
        fr: 'Personnes qui s’y opposent, si l’outil le permet',
        en: 'People who oppose it, where the tool allows it',
      },
    },
    {
      name: 'comments',
      type: 'integer',
      description: { fr: 'Commentaires publiés', en: 'Published comments' },
    },
    {
      name: 'impressions',
      type: 'integer',
      description: { fr: 'Nombre d’affichages dans une liste', en: 'Times it was shown in a list' },
    },
    {
      name: 'answer',
      type: 'string',
      description: { fr: 'État de la réponse officielle', en: 'State of the official answer' },
    },
    {
      name: 'answerText',
      type: 'string',
      description: {
        fr: 'Texte de la dernière réponse officielle',
        en: 'Text of the latest official answer',
      },
    },
  ],
  async *rows(toolId) {
    let after: string | null = null
    for (;;) {
      const rows: Row[] = await database.sql<Row>(page, [toolId, after])
      yield* rows
      const last = rows.at(-1)
      if (!last || rows.length < 1000) return
      after = String(last['id'])
    }
  },
})
