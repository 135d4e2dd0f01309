import { audiences } from '../content/audiences.ts'
import { organizations } from '../content/organizations.ts'
import { regions } from '../content/regions.ts'
import { themes } from '../content/themes.ts'
import { loadMunicipalities } from '../municipalities.ts'
import { idAt, insertRows } from '../rows.ts'
import type { World } from './world.ts'

export interface References {
  themes: Map<string, string>
  audiences: Map<string, string>
}

/** Bodies, themes, regions, audiences. */
export async function loadReferences({ client, calendar, organizations: known }: World): Promise<References> {
  const created = calendar.at(-420, 9)
  await insertRows(
    client,
    'organization',
    organizations.map((organization) => {
      const id = idAt(created)
      known.set(organization.key, id)
      return {
        id,
        slug: organization.key,
        name: organization.name,
        acronym: organization.acronym ?? null,
        gloss: organization.gloss,
        kind: organization.kind,
        website: organization.website,
        mission: organization.mission,
        contact_email: organization.contactEmail,
        is_central_body: organization.central ?? false,
        created_at: created,
      }
    }),
  )
  await insertRows(
    client,
    'region',
    regions.map(({ code, name }) => ({ code, name })),
  )
  await loadMunicipalities(client)
  const list = async (table: string, items: readonly { key: string; name: { fr: string; en: string } }[]) => {
    const rows = items.map(({ key, name }, position) => ({
      id: idAt(created),
      key,
      name_fr: name.fr,
      name_en: name.en,
      position,
    }))
    await insertRows(client, table, rows)
    return new Map(rows.map(({ key, id }) => [key, id]))
  }
  return { themes: await list('theme', themes), audiences: await list('audience', audiences) }
}
