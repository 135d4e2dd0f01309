import type pg from 'pg'
import { audiences } from '../content/audiences.ts'
import { regions } from '../content/regions.ts'
import { themes } from '../content/themes.ts'
import { loadMunicipalities } from '../municipalities.ts'
import { largeSlug, type LargeSize } from './size.ts'
import { number, sentence, word } from './functions.ts'

async function fillReferences(client: pg.ClientBase): Promise<void> {
  const { rowCount: known } = await client.query('SELECT 1 FROM municipality LIMIT 1')
  await client.query(
    `INSERT INTO region (code, name) SELECT r ->> 'code', r ->> 'name' FROM jsonb_array_elements($1::jsonb) r ON CONFLICT DO NOTHING`,
    [JSON.stringify(regions)],
  )
  if (!known) await loadMunicipalities(client)
  for (const [table, list] of [
    ['theme', themes],
    ['audience', audiences],
  ] as const) {
    await client.query(
      `INSERT INTO ${table} (id, key, name_fr, name_en, position)
       SELECT pg_temp.id_at(now()), k ->> 'key', k #>> '{name,fr}', k #>> '{name,en}', position - 1
       FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS listed(k, position) ON CONFLICT (key) DO NOTHING`,
      [JSON.stringify(list)],
    )
  }
}

const organizations = `
INSERT INTO organization (id, slug, name, acronym, gloss, kind, website, mission, contact_email, created_at)
SELECT pg_temp.id_at($2::timestamptz - interval '500 days'), 'organisme-fictif-' || n,
  ${word('bodyKinds', 'n', 1)} || ' fictif ' || ${word('bodyFields', 'n', 2)} || ', ' || ${word('places', 'n', 3)} || ' ' || n,
  'OF' || n, 'Fictional body ' || n, (ARRAY['MINISTRY','SECRETARIAT','AGENCY','STATE_ENTERPRISE'])[1 + n % 4]::organization_kind,
  'https://organisme-' || n || '.exemple.quebec', 'Organisme inventé pour les essais de charge.',
  'organisme-' || n || '@exemple.quebec', $2::timestamptz - interval '500 days'
FROM generate_series(1, $1::int) n`

const localized = (text: string): string => `jsonb_build_object('fr', ${text})`
const paragraph = (salt: number): string =>
  `${sentence('problems', 'n', salt)} || ' ' || ${sentence('proposals', 'n', salt + 1)} || ' ' || ${sentence('benefits', 'n', salt + 2)}`
const text = (salt: number, paragraphs: number): string =>
  localized(
    Array.from({ length: paragraphs }, (_, index) => paragraph(salt + 10 * index)).join(` || E'\\n\\n' || `),
  )

/** Of twenty initiatives: one draft, two coming, seven open, three awaiting, one late, five answered, one cancelled. */
const kind = `CASE WHEN n = 1 THEN 'OPEN' ELSE (ARRAY['DRAFT','COMING','COMING','OPEN','OPEN','OPEN','OPEN','OPEN','OPEN','OPEN',
  'AWAITING_REPLY','AWAITING_REPLY','AWAITING_REPLY','LATE','ANSWERED','ANSWERED','ANSWERED','ANSWERED','ANSWERED','CANCELLED'])[1 + n % 20] END`

const opensInDays = `CASE kind WHEN 'DRAFT' THEN 40 + n % 30 WHEN 'COMING' THEN 5 + n % 50 WHEN 'AWAITING_REPLY' THEN -70 - n % 25
  WHEN 'LATE' THEN -200 - n % 40 WHEN 'ANSWERED' THEN -300 - n % 400 WHEN 'CANCELLED' THEN -50 - n % 10 ELSE -45 END`

const initiatives = `
INSERT INTO initiative (id, slug, organization_id, title, summary, description, how_it_works, reasons, decision_maker, influence,
  promise, open_to_change, not_open_to_change, affected, planned_use, background, other_ways, contact_name, contact_email, modes,
  opens_at, closes_at, reply_due_on, short_notice_reason, late_reason, cancel_reason, published_at, cancelled_at, answered_at,
  created_at, updated_at)
SELECT pg_temp.id_at(created), CASE WHEN n = 1 THEN $3 ELSE 'demarche-fictive-' || n END,
  (SELECT id FROM organization WHERE slug = 'organisme-fictif-' || (1 + n % $2::int)),
  ${localized(`${word('openings', 'n', 1)} || ' ' || ${word('subjects', 'n', 2)} || ' à ' || ${word('places', 'n', 3)}`)},
  ${localized(sentence('proposals', 'n', 4))}, ${text(10, 4)}, ${text(60, 2)}, ${text(90, 1)}, ${localized(`'La direction de l’organisme'`)},
  (ARRAY['INFORM','CONSULT','INVOLVE','COLLABORATE'])[1 + n % 4]::influence_level,
  ${text(110, 1)}, ${text(120, 1)}, ${text(130, 1)}, ${text(140, 1)}, ${text(150, 1)}, ${text(160, 2)},
  ${localized(`'Par la poste ou par téléphone.'`)}, 'Équipe de consultation', 'consultation@exemple.quebec',
  ARRAY['ONLINE','PAPER']::participation_mode[], opens, closes, (closes + interval '84 days')::date,
  '{"fr":""}', ${localized(`CASE WHEN kind = 'LATE' THEN 'L’analyse demande plus de temps.' ELSE '' END`)},
  ${localized(`CASE WHEN kind = 'CANCELLED' THEN 'Le projet est abandonné.' ELSE '' END`)},
  CASE WHEN kind <> 'DRAFT' THEN published END, CASE WHEN kind = 'CANCELLED' THEN opens + interval '5 days' END,
  CASE WHEN kind = 'ANSWERED' THEN closes + interval '60 days' END, created, published
FROM (SELECT n, kind, opens, opens + (CASE WHEN kind = 'OPEN' THEN 46 + n % 60 ELSE 45 END) * interval '1 day' AS closes,
    least(opens, $4::timestamptz) - interval '21 days' AS published, least(opens, $4::timestamptz) - interval '40 days' AS created
  FROM (SELECT n, kind, $4::timestamptz + (${opensInDays}) * interval '1 day' AS opens
    FROM (SELECT n, ${kind} AS kind FROM generate_series(1, $1::int) n) kinds) opened) dated`

const lists = [
  `INSERT INTO initiative_theme (initiative_id, theme_id)
   SELECT DISTINCT i.id, t.id FROM initiative i CROSS JOIN LATERAL generate_series(1, 2) k
   JOIN theme t ON t.position = ${number('uuid_hash_extended(i.id, k)', 1, 12)} WHERE i.slug = $1 OR i.slug LIKE 'demarche-fictive-%'`,
  `INSERT INTO initiative_audience (initiative_id, audience_id)
   SELECT i.id, a.id FROM initiative i JOIN audience a ON a.position = ${number('uuid_hash_extended(i.id, 3)', 1, 12)}
   WHERE i.slug = $1 OR i.slug LIKE 'demarche-fictive-%'`,
  `INSERT INTO initiative_region (initiative_id, region_code)
   SELECT i.id, r.code FROM initiative i JOIN region r ON r.code::int = ${number('uuid_hash_extended(i.id, 4)', 1, 17, 1)}
   WHERE i.slug LIKE 'demarche-fictive-%' AND uuid_hash(i.id) & 1 = 0`,
  `INSERT INTO initiative_change (id, initiative_id, at, kind, detail)
   SELECT pg_temp.id_at(published_at), id, published_at, 'published', '{}' FROM initiative
   WHERE published_at IS NOT NULL AND (slug = $1 OR slug LIKE 'demarche-fictive-%')`,
  `INSERT INTO tool (id, initiative_id, tool_key, title, settings, position, created_at)
   SELECT pg_temp.id_at(created_at), id, 'idea-collection', '{"fr":"Vos idées","en":"Your ideas"}', jsonb_build_object(
     'question', jsonb_build_object('fr', 'Que proposez-vous?'), 'intro', '{"fr":""}'::jsonb,
     'rating', '{"mode":"SUPPORT","limit":null,"minimum":0}'::jsonb, 'comments', true, 'review', 'NONE', 'titleMaximum', 200,
     'bodyMaximum', 1100, 'askEffect', true, 'askPlace', true), 0, created_at
   FROM initiative WHERE slug = $1 OR slug LIKE 'demarche-fictive-%'`,
]

/** Bodies and initiatives over all themes and statuses; the first one is open and holds the collection. */
export async function fillCatalogue(client: pg.ClientBase, size: LargeSize, now: Date): Promise<void> {
  await fillReferences(client)
  await client.query(organizations, [size.organizations, now])
  await client.query(initiatives, [size.initiatives, size.organizations, largeSlug, now])
  for (const statement of lists) {
    await client.query(statement, statement.includes('$1') ? [largeSlug] : [])
  }
}
