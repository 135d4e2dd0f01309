// One statement per question, the answer built by PostgreSQL. Personal ones have the hash of the session's token as $1.

const viewer = `(SELECT participant_id FROM session WHERE token_hash = $1 AND ended_at IS NULL AND expires_at > now())`

/** Languages are an argument of the application; the yardstick speaks French. */
const fr = (column: string): string => `${column} ->> 'fr'`

const listOfThemes = `(SELECT json_agg(json_build_object('key', t.key, 'name', t.name_fr) ORDER BY t.position)
  FROM initiative_theme it JOIN theme t ON t.id = it.theme_id WHERE it.initiative_id = i.id)`

const card = `'id', i.id, 'slug', i.slug, 'title', ${fr('i.title')}, 'summary', ${fr('i.summary')}, 'status', initiative_status(i, now()),
  'opensAt', i.opens_at, 'closesAt', i.closes_at, 'replyDueOn', i.reply_due_on, 'contributionCount', tally.contributions,
  'commentCount', tally.comments, 'participantCount', tally.participants,
  'organization', (SELECT json_build_object('slug', o.slug, 'name', o.name, 'acronym', o.acronym) FROM organization o WHERE o.id = i.organization_id),
  'themes', ${listOfThemes}`

const catalogue = `
WITH chosen AS MATERIALIZED (
  SELECT i.id, i.closes_at, row_number() OVER (ORDER BY i.closes_at, i.id) AS n
  FROM theme t JOIN initiative_theme it ON it.theme_id = t.id JOIN initiative i ON i.id = it.initiative_id
  WHERE t.key = $1 AND i.published_at IS NOT NULL AND i.cancelled_at IS NULL AND i.opens_at <= now() AND i.closes_at > now()
  ORDER BY i.closes_at, i.id LIMIT 21)
SELECT json_build_object('data', json_build_object('initiatives', json_build_object(
  'edges', json_agg(json_build_object('node', json_build_object(${card})) ORDER BY chosen.n) FILTER (WHERE chosen.n <= 20),
  'pageInfo', json_build_object('hasNextPage', count(*) > 20))))::text AS text
FROM chosen JOIN initiative i ON i.id = chosen.id JOIN initiative_tally tally ON tally.initiative_id = i.id`

/** What is open, of a theme and in a region, with these words in it or in a contribution to it. */
const searched = `e.published_at IS NOT NULL AND (e.search @@ to_tsquery('participe_fr', $3) OR $4 <% e.names OR e.id = ANY(ARRAY(
  SELECT DISTINCT t.initiative_id FROM contribution c JOIN tool t ON t.id = c.tool_id
  WHERE c.subject_id IS NULL AND c.status = 'PUBLISHED' AND c.search @@ to_tsquery('participe_fr', $3))))`
const isOpen = `(e.cancelled_at IS NULL AND (e.opens_at <= now() OR e.opens_at IS NULL AND e.stated IS NOT NULL)
  AND (e.closes_at > now() OR e.closes_at IS NULL AND e.stated IS NOT NULL) AND coalesce(e.stated, 'ACTIVE') = 'ACTIVE')`

const search = `
WITH entry AS MATERIALIZED (
  SELECT * FROM (
    SELECT e.id, e.kind, e.facets, e.opens_at, e.closes_at, e.cancelled_at, entry_status(e, now()) AS status,
      CASE WHEN e.facets && $1::text[] THEN 0 ELSE 1 END + CASE WHEN e.facets && $2::text[] THEN 0 ELSE 2 END
        + CASE WHEN ${isOpen} THEN 0 ELSE 4 END AS miss
    FROM catalogue_entry e WHERE ${searched}) e WHERE miss & (miss - 1) = 0),
chosen AS MATERIALIZED (
  SELECT id, kind, row_number() OVER (ORDER BY closes_at, id) AS n FROM entry WHERE miss = 0 ORDER BY closes_at, id LIMIT 21),
counts AS (
  SELECT v AS value, count(*) AS count FROM entry, unnest(facets) v
  WHERE miss = 0 OR starts_with(v, CASE miss WHEN 1 THEN 'theme:' WHEN 2 THEN 'region:' END) GROUP BY v
  UNION ALL SELECT 'status:' || status, count(*) FROM entry WHERE miss IN (0, 4) GROUP BY status)
SELECT json_build_object('data', json_build_object(
  'catalogue', json_build_object('edges', (SELECT json_agg(json_build_object('node', json_build_object('id', i.id, 'kind', chosen.kind,
      'initiative', json_build_object(${card}))) ORDER BY chosen.n) FILTER (WHERE chosen.n <= 20)
    FROM chosen JOIN initiative i ON i.id = chosen.id JOIN initiative_tally tally ON tally.initiative_id = i.id),
    'pageInfo', json_build_object('hasNextPage', (SELECT count(*) > 20 FROM chosen))),
  'initiativeFacets', json_build_object('totalCount', (SELECT count(*) FROM entry WHERE miss = 0),
    'facets', (SELECT json_agg(json_build_object('value', value, 'count', count)) FROM counts))))::text AS text`

const few = (
  condition: string,
  order: string,
  limit: number,
): string => `json_build_object('edges', coalesce((
  SELECT json_agg(json_build_object('node', json_build_object(${card})))
  FROM (SELECT * FROM initiative i WHERE i.published_at IS NOT NULL AND i.cancelled_at IS NULL AND ${condition} ORDER BY ${order} LIMIT ${limit}) i
  JOIN initiative_tally tally ON tally.initiative_id = i.id), '[]'))`

const home = `
SELECT json_build_object('data', json_build_object(
  'featured', ${few('i.featured AND i.closes_at > now()', 'i.closes_at, i.id', 3)},
  'closing', ${few('i.opens_at <= now() AND i.closes_at > now()', 'i.closes_at, i.id', 6)},
  'answered', ${few('i.answered_at IS NOT NULL AND i.closes_at <= now()', 'i.answered_at DESC, i.id DESC', 3)},
  'themes', (SELECT json_agg(json_build_object('key', t.key, 'name', t.name_fr) ORDER BY t.position) FROM theme t)))::text AS text`

const ideas = (after: string): string => `
WITH chosen AS MATERIALIZED (
  SELECT r.contribution_id AS id, row_number() OVER (ORDER BY r.supports DESC, r.contribution_id DESC) AS n
  FROM contribution_rank r JOIN contribution c ON c.id = r.contribution_id AND c.status = 'PUBLISHED'
  WHERE r.tool_id = $2::uuid ${after} ORDER BY r.supports DESC, r.contribution_id DESC LIMIT $3::int + 1)
SELECT json_build_object('data', json_build_object('ideaCollection', json_build_object('id', $2::uuid, 'ideas', json_build_object(
  'edges', json_agg(json_build_object('node', json_build_object('id', c.id, 'title', c.title, 'body', c.body, 'authorName', c.author_name,
    'createdAt', c.created_at, 'place', nullif(c.details ->> 'place', ''), 'outcome', c.outcome, 'supports', tally.supports,
    'comments', tally.comments, 'myRating', coalesce(mine.value, 0))) ORDER BY chosen.n) FILTER (WHERE chosen.n <= $3::int),
  'pageInfo', json_build_object('hasNextPage', count(*) > $3::int)))))::text AS text
FROM chosen JOIN contribution c ON c.id = chosen.id JOIN contribution_tally tally ON tally.contribution_id = c.id
LEFT JOIN rating mine ON mine.contribution_id = c.id AND mine.participant_id = ${viewer}`

const texts = [
  'description',
  'how_it_works',
  'reasons',
  'decision_maker',
  'promise',
  'open_to_change',
  'not_open_to_change',
  'affected',
  'planned_use',
  'background',
  'other_ways',
]
const camel = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

const comment = (
  row: string,
  more: string,
): string => `json_build_object('id', ${row}.id, 'body', ${row}.body, 'authorName', ${row}.author_name,
  'createdAt', ${row}.created_at ${more})`

const sheet = `
SELECT json_build_object('data', json_build_object('initiative', (
  SELECT json_build_object(${card}, ${texts.map((text) => `'${camel(text)}', ${fr(`i.${text}`)}`).join(', ')},
    'contactName', i.contact_name, 'contactEmail', i.contact_email, 'modes', i.modes, 'influence', i.influence,
    'partners', coalesce((SELECT json_agg(json_build_object('slug', o.slug, 'name', o.name)) FROM initiative_partner p
      JOIN organization o ON o.id = p.organization_id WHERE p.initiative_id = i.id), '[]'),
    'audiences', coalesce((SELECT json_agg(json_build_object('key', a.key, 'name', a.name_fr) ORDER BY a.position) FROM initiative_audience x
      JOIN audience a ON a.id = x.audience_id WHERE x.initiative_id = i.id), '[]'),
    'regions', coalesce((SELECT json_agg(json_build_object('code', r.code, 'name', r.name) ORDER BY r.code) FROM initiative_region x
      JOIN region r ON r.code = x.region_code WHERE x.initiative_id = i.id), '[]'),
    'tools', coalesce((SELECT json_agg(json_build_object('id', t.id, 'toolKey', t.tool_key, 'title', ${fr('t.title')}) ORDER BY t.position)
      FROM tool t WHERE t.initiative_id = i.id), '[]'))
  FROM initiative i JOIN initiative_tally tally ON tally.initiative_id = i.id WHERE i.slug = $1 AND i.published_at IS NOT NULL),
  'comments', json_build_object('edges', coalesce((
    SELECT json_agg(json_build_object('node', ${comment(
      'c',
      `, 'replies', coalesce((
      SELECT json_agg(${comment('a', '')} ORDER BY a.id) FROM contribution a WHERE a.parent_id = c.id AND a.status = 'PUBLISHED'), '[]')`,
    )}) ORDER BY c.id)
    FROM (SELECT * FROM contribution c WHERE c.subject_id = $2::uuid AND c.parent_id IS NULL AND c.status = 'PUBLISHED'
      ORDER BY c.id LIMIT 20) c), '[]'))))::text AS text`

/** The single-statement support: one person once, the count in the same statement. */
const support = `
WITH added AS (
  INSERT INTO rating (contribution_id, participant_id, value, at)
  SELECT $2::uuid, participant_id, 1, now() FROM ${viewer} v WHERE participant_id IS NOT NULL
  ON CONFLICT DO NOTHING RETURNING 1
), counted AS (
  UPDATE contribution_tally SET supports = supports + 1 WHERE contribution_id = $2::uuid AND EXISTS (SELECT 1 FROM added)
  RETURNING supports)
SELECT json_build_object('data', json_build_object('rateContribution', json_build_object('contributionId', $2::uuid, 'value', 1,
  'supports', (SELECT supports FROM counted), 'problems', '[]'::json)))::text AS text`

export const statements = {
  catalogue: { text: catalogue, personal: false },
  search: { text: search, personal: false },
  home: { text: home, personal: false },
  ideas: { text: ideas(''), personal: true },
  'ideas-after': { text: ideas('AND (r.supports, r.contribution_id) < ($4::int, $5::uuid)'), personal: true },
  sheet: { text: sheet, personal: false },
  support: { text: support, personal: true },
} as const
