// Prints the SQL that an empty, migrated database needs before its first sign-in: themes, regions, audiences, the
// central body and its first manager. Node 24, from the root of the repository:
//   pnpm exec node docs/examples/first-setup.mjs "Bureau de la participation" bureau direction@exemple.quebec | psql "$DATABASE_URL"
import { audiences } from '../../prisma/seed/content/audiences.ts'
import { regions } from '../../prisma/seed/content/regions.ts'
import { themes } from '../../prisma/seed/content/themes.ts'

const [name, slug, email] = process.argv.slice(2)
if (!email?.includes('@'))
  throw new Error('Give the name of the central body, its slug, and the address of its first manager.')
const text = (value) => `'${value.replaceAll("'", "''")}'`
const listed = (table, items) =>
  items.map(
    ({ key, name: { fr, en } }, position) =>
      `INSERT INTO ${table} (id, key, name_fr, name_en, position) VALUES (gen_random_uuid(), ${text(key)}, ${text(fr)}, ${text(en)}, ${position});`,
  )

console.log(
  [
    'BEGIN;',
    ...listed('theme', themes),
    ...listed('audience', audiences),
    ...regions.map(
      ({ code, name: region }) => `INSERT INTO region (code, name) VALUES (${text(code)}, ${text(region)});`,
    ),
    `WITH body AS (INSERT INTO organization (id, slug, name, kind, is_central_body) VALUES (gen_random_uuid(), ${text(slug)}, ${text(name)}, 'AGENCY', true) RETURNING id),
  person AS (INSERT INTO participant (id, email, public_name) VALUES (gen_random_uuid(), ${text(email.toLowerCase())}, ${text(name)}) RETURNING id)
INSERT INTO membership (id, participant_id, organization_id, role) SELECT gen_random_uuid(), person.id, body.id, 'MANAGER' FROM person, body;`,
    'COMMIT;',
  ].join('\n'),
)
