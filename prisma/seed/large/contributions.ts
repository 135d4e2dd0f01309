import type pg from 'pg'
import { largeSlug, type LargeSize } from './size.ts'
import { sentence, word } from './functions.ts'

type Step = <Result>(name: string, work: () => Promise<Result>) => Promise<Result>

/** The largest prime not above: any stride walks through all of a prime number of people without meeting one twice. */
export function primeUpTo(limit: number): number {
  const isPrime = (candidate: number) => {
    for (let divisor = 2; divisor * divisor <= candidate; divisor++)
      if (candidate % divisor === 0) return false
    return candidate > 1
  }
  let candidate = limit
  while (candidate > 2 && !isPrime(candidate)) candidate--
  return candidate
}

const participants = `
INSERT INTO participant (id, email, public_name, language, created_at)
SELECT pg_temp.id_at(at), 'personne-' || n || '@exemple.quebec', 'Participant ' || (100000 + n), CASE WHEN n % 12 = 0 THEN 'en' ELSE 'fr' END, at
FROM (SELECT n, $2::timestamptz - interval '400 days' + n * interval '60 seconds' AS at FROM generate_series(1, $1::int) n) people`

/** People by number, to be found by an index while the rest is written. */
const numbered = [
  `CREATE TEMP TABLE person ON COMMIT DROP AS SELECT substring(email FROM '^personne-(\\d+)@')::int AS number, id, public_name
   FROM participant WHERE email LIKE 'personne-%'`,
  `CREATE UNIQUE INDEX ON person (number)`,
  `ANALYZE person`,
]

/**
 * Ideas by number with their share of attention: a Zipf-Mandelbrot law gives few ideas many supports and most ideas a
 * few. Rounding the running sum keeps the total exact. Ranks are spread over the time in which ideas came.
 */
const plan = `
CREATE TEMP TABLE plan ON COMMIT DROP AS
WITH ranked AS (
  SELECT k, 1 / (k + 10.0::float8) AS support, power(k + 50.0::float8, -0.6) AS talk FROM generate_series(1, $1::int) k
), running AS (
  SELECT k, sum(support) OVER (ORDER BY k) / sum(support) OVER () * $2::float8 AS s, sum(talk) OVER (ORDER BY k) / sum(talk) OVER () * $3::float8 AS c
  FROM ranked
), counted AS (
  SELECT k, round(s)::int - coalesce(lag(round(s)::int) OVER (ORDER BY k), 0) AS supports,
    round(c)::int - coalesce(lag(round(c)::int) OVER (ORDER BY k), 0) AS comments FROM running
)
SELECT row_number() OVER (ORDER BY at)::int AS n, pg_temp.id_at(at) AS id, at, supports, comments,
  1 + ((hashint8extended(k, 13) & 1073741823) % $4::int)::int AS author,
  1 + ((hashint8extended(k, 14) & 1073741823) % ($4::int - 1))::int AS stride
FROM (SELECT *, $5::timestamptz - interval '40 days' + ((hashint8extended(k, 11) & 1073741823) / 1073741824.0) * interval '39 days' AS at
  FROM counted) dated`

const body = `${sentence('problems', 'n', 21)} || ' ' || ${sentence('proposals', 'n', 22)} ||
  CASE WHEN n % 3 = 0 THEN ' ' || ${sentence('proposals', 'n', 23)} ELSE '' END ||
  CASE WHEN n % 2 = 0 THEN E'\\n\\n' || ${sentence('problems', 'n', 24)} ELSE '' END || ' ' || ${sentence('benefits', 'n', 25)}`

const envelope = `tool_id, initiative_id, organization_id, kind, author_id, author_name, language, consent_version, details, status,
  receipt_number, created_at, published_at`

const place = `(SELECT t.id AS tool_id, i.id AS initiative_id, i.organization_id FROM initiative i JOIN tool t ON t.initiative_id = i.id
  WHERE i.slug = $1) place`

const ideas = `
INSERT INTO contribution (id, title, body, ${envelope})
SELECT plan.id, ${word('verbs', 'n', 31)} || ' ' || ${word('objects', 'n', 32)} || ' ' || ${word('purposes', 'n', 33)}
    || CASE WHEN n % 3 = 0 THEN '' ELSE ' à ' || ${word('places', 'n', 1)} END,
  ${body},
  place.tool_id, place.initiative_id, place.organization_id, 'idea', person.id, person.public_name, 'fr', '2026-11',
  jsonb_build_object('effect', ${word('effects', 'n', 34)},
    'place', CASE WHEN n % 4 = 0 THEN '' ELSE lpad((1 + n % 17)::text, 2, '0') END),
  'PUBLISHED', pg_temp.receipt(n), plan.at, plan.at
FROM plan JOIN person ON person.number = plan.author CROSS JOIN ${place} ORDER BY plan.id`

/** Every third comment of an idea answers the one before. */
const talk = [
  `CREATE TEMP TABLE talk ON COMMIT DROP AS
   SELECT row_number() OVER ()::bigint AS m, n, j, pg_temp.id_at(said) AS id, said AS at, author
   FROM (SELECT plan.n, j, 1 + (plan.author - 1 + j::bigint * plan.stride) % $1::int AS author,
       plan.at + ($2::timestamptz - plan.at) * (j::float8 / (plan.comments + 1)) AS said
     FROM plan CROSS JOIN LATERAL generate_series(1, plan.comments) j) spoken`,
  `ANALYZE talk`,
]

const comments = `
INSERT INTO contribution (id, body, subject_id, parent_id, ${envelope})
SELECT c.id, ${sentence('remarks', 'c.m', 41)} || CASE WHEN c.m % 3 = 0 THEN ' ' || ${sentence('proposals', 'c.m', 42)} ELSE '' END,
  plan.id, p.id, place.tool_id, place.initiative_id, place.organization_id, 'comment', person.id, person.public_name, 'fr', '2026-11',
  '{}', 'PUBLISHED', pg_temp.receipt($2::bigint + c.m), c.at, c.at
FROM talk c JOIN plan ON plan.n = c.n JOIN person ON person.number = c.author CROSS JOIN ${place}
LEFT JOIN talk p ON p.n = c.n AND p.j = c.j - 1 AND c.j % 3 = 0
ORDER BY c.id`

const events = `
INSERT INTO contribution_event (id, contribution_id, type, at, actor_id, actor_role)
SELECT pg_temp.id_at(created_at), id, 'submitted', created_at, author_id, 'PARTICIPANT' FROM contribution c
WHERE c.initiative_id = (SELECT id FROM initiative WHERE slug = $1)`

const ratings = `
INSERT INTO rating (contribution_id, participant_id, value, at)
SELECT plan.id, person.id, 1, plan.at + ($2::timestamptz - plan.at) * power(j::float8 / (plan.supports + 1), 2)
FROM plan CROSS JOIN LATERAL generate_series(1, plan.supports) j
JOIN person ON person.number = 1 + (plan.author - 1 + j::bigint * plan.stride) % $1::int`

/** People, ideas, comments and supports of the large collection, each by one statement. */
export async function fillContributions(
  client: pg.ClientBase,
  size: LargeSize,
  now: Date,
  step: Step,
): Promise<void> {
  const crowd = primeUpTo(size.participants)
  const run = async (statements: readonly string[]) => {
    for (const statement of statements) await client.query(statement)
  }
  await step('participants', async () => {
    await client.query(participants, [size.participants, now])
    await run(numbered)
  })
  await step('plan', async () => {
    await client.query(plan, [size.ideas, size.supports, size.comments, crowd, now])
    await run(['CREATE UNIQUE INDEX ON plan (n)', 'ANALYZE plan'])
  })
  await step('ideas', () => client.query(ideas, [largeSlug]))
  await step('comments', async () => {
    await client.query(talk[0] ?? '', [crowd, now])
    await run(talk.slice(1))
    await client.query(comments, [largeSlug, size.ideas])
  })
  await step('events', () => client.query(events, [largeSlug]))
  await step('supports', () => client.query(ratings, [crowd, now]))
}
