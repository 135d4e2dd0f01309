import type { Database } from '../../platform/database.ts'

const columns = `id, slug, name, acronym, kind, website, mission, contact_email AS "contactEmail",
  is_central_body AS "isCentralBody", gloss`

export interface OrganizationRow {
  id: string
  slug: string
  name: string
}

/** Bodies that exist today, in French order (norm D-32). */
export const organizationsList = (database: Database): Promise<OrganizationRow[]> =>
  database.sql<OrganizationRow>(`SELECT ${columns} FROM organization
    WHERE valid_to IS NULL OR valid_to >= current_date ORDER BY name COLLATE fr_ca, id LIMIT 1000`)

export async function findOrganization(database: Database, slug: string): Promise<OrganizationRow | null> {
  const [row] = await database.sql<OrganizationRow>(`SELECT ${columns} FROM organization WHERE slug = $1`, [
    slug,
  ])
  return row ?? null
}

interface Named {
  id: string
  key: string
  name: { fr: string; en: string }
}

const named = (table: 'theme' | 'audience') =>
  `SELECT id, key, json_build_object('fr', name_fr, 'en', name_en) AS name FROM ${table} ORDER BY position`

export const themesList = (database: Database): Promise<Named[]> => database.sql<Named>(named('theme'))
export const audiencesList = (database: Database): Promise<Named[]> => database.sql<Named>(named('audience'))
export const regionsList = (database: Database): Promise<{ code: string; name: string }[]> =>
  database.sql<{ code: string; name: string }>('SELECT code, name FROM region ORDER BY code')
