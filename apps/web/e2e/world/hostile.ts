/** A portal whose every text is an attack: what the pages must show as mere text (exam S5). */
import { existsSync, readFileSync } from 'node:fs'
import pg from 'pg'

/** One of each way to make a page run what it shows. */
const attacks = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '"><script>alert(1)</script>',
  "'-alert(1)-'",
  '</title><script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<!--<script>alert(1)//-->',
  '</textarea><img src=x onerror=alert(1)>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<a href="javascript:alert(1)">lien</a>',
  '[lien](javascript:alert(1))',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '<math><mtext><img src=x onerror=alert(1)></mtext></math>',
  '<details open ontoggle=alert(1)>',
  '<input autofocus onfocus=alert(1)>',
  '<video><source onerror=alert(1)></video>',
  '<body onload=alert(1)>',
  '<style>@import "javascript:alert(1)"</style>',
  '<link rel=stylesheet href="data:text/css,*{display:none}">',
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  '<base href="https://ailleurs.example/">',
  '<form action="javascript:alert(1)"><button>ok</button></form>',
  '<object data="javascript:alert(1)"></object>',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '\u2028alert(1)\u2029',
  '<template><script>alert(1)</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '{"@type":"Event"}</script><script>alert(1)</script>',
]

/** Our own attacks, and a collection from elsewhere when a folder holds one: a JSON list of { payload }. */
export function payloads(): string[] {
  const corpus = process.env['PARTICIPE_ATTACKS']
  if (!corpus) return attacks
  if (!existsSync(corpus)) throw new Error(`no such file: ${corpus}`)
  const more = JSON.parse(readFileSync(corpus, 'utf8')) as { payload: string }[]
  return [...attacks, ...more.map(({ payload }) => payload)]
}

/** Columns that keep words which people wrote; codes, keys and addresses of pages stay. */
const written =
  /^(title|body|text|author_name|public_name|name|acronym|gloss|mission|website|url|owner|note|explanation|appeal_text|excerpt|contact_\w+)$/
const kept = new Set(['theme', 'region', 'audience', 'mail_message', '_prisma_migrations'])

/** Puts an attack in every text of the database that a page may show, each row another one; answers how many columns. */
export async function poison(databaseUrl: string, texts: string[]): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    // Triggers guard what is append-only: this is a stand-in for texts that were hostile from the first.
    await client.query("SET session_replication_role = 'replica'")
    const { rows } = await client.query<{ table: string; column: string; type: string }>(
      `SELECT c.table_name AS "table", c.column_name AS "column", c.data_type AS type FROM information_schema.columns c
       JOIN information_schema.tables t USING (table_schema, table_name)
       WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.is_generated = 'NEVER' AND c.data_type IN ('text', 'jsonb')`,
    )
    let columns = 0
    for (const { table, column, type } of rows) {
      if (kept.has(table) || (type === 'text' && !written.test(column))) continue
      const pick = `($1::text[])[1 + mod(abs(hashtextextended(ctid::text || '${column}', 0)), ${texts.length})]`
      const change =
        type === 'text'
          ? `UPDATE "${table}" SET "${column}" = ${pick} WHERE "${column}" <> ''`
          : `UPDATE "${table}" SET "${column}" = jsonb_build_object('fr', ${pick}, 'en', ${pick}) WHERE "${column}" ->> 'fr' <> ''`
      const { rowCount } = await client.query(change, [texts])
      if (rowCount) columns++
    }
    return columns
  } finally {
    await client.end()
  }
}
