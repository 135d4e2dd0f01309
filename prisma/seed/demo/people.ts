import { authors } from '../content/authors.ts'
import { idAt, insertRows } from '../rows.ts'
import { staffAccounts } from './accounts.ts'
import { known, type Person, type World } from './world.ts'

const supporterCount = 420

/** Authors, invented supporters and staff. Nobody here exists. */
export async function loadPeople(world: World): Promise<void> {
  const { client, calendar, chance, people, supporters, organizations } = world
  const since = () => calendar.past(405 + Math.floor(chance.next() * 10), chance.next())

  const make = (publicName: string, email: string, language: 'fr' | 'en') => {
    const created = since()
    return { id: idAt(created), email, public_name: publicName, language, created_at: created }
  }
  const personOf = ({ id, public_name, language }: ReturnType<typeof make>): Person => ({
    id,
    publicName: public_name,
    language,
  })

  const authorRows = authors.map(({ key, publicName, language }) => {
    const row = make(publicName, `${key}@exemple.quebec`, language)
    people.set(key, personOf(row))
    return row
  })
  // Five digits: the authors of the content have four.
  const supporterRows = Array.from({ length: supporterCount }, (_, index) => {
    const number = 10_007 + index * 211
    return make(
      `Participant ${number}`,
      `participant-${number}@exemple.quebec`,
      index % 12 === 0 ? 'en' : 'fr',
    )
  })
  supporters.push(...supporterRows.map(personOf))
  const staffRows = staffAccounts.map((account) => {
    const row = make(account.publicName, account.email, 'fr')
    people.set(account.email, personOf(row))
    return row
  })
  await insertRows(client, 'participant', [...authorRows, ...supporterRows, ...staffRows])
  await insertRows(
    client,
    'membership',
    staffAccounts.map(({ organization, role, email }) => {
      const created = calendar.at(-402, 10)
      return {
        id: idAt(created),
        participant_id: known(people, email).id,
        organization_id: known(organizations, organization),
        role,
        created_at: created,
      }
    }),
  )
}
