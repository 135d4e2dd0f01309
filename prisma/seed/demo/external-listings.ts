import { createHash, randomBytes } from 'node:crypto'
import { externalListings, inbound } from '../content/external-listings.ts'
import type { ExternalListingSeed } from '../content/types.ts'
import { idAt, insertRows, type Row } from '../rows.ts'
import type { World } from './world.ts'

const midnight = (day: string): string => `${day}T00:00:00-04:00`

const readable = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')

function datesOf({ fixed, days }: ExternalListingSeed, { calendar }: World) {
  if (fixed)
    return { opens_at: midnight(fixed.opens), closes_at: midnight(fixed.closes), checked_at: fixed.checked }
  return {
    opens_at: days ? calendar.at(days.opens, 9) : null,
    closes_at: days?.closes === undefined ? null : calendar.at(days.closes, 23, 59),
    checked_at: calendar.past(days?.checked ?? 0, 0.2),
  }
}

function rowOf(seed: ExternalListingSeed, world: World): Row {
  const dates = datesOf(seed, world)
  const created = world.calendar.past(25, 0.3)
  return {
    id: idAt(created),
    slug: readable(seed.title.fr),
    jurisdiction: seed.jurisdiction,
    kind: seed.kind,
    title: seed.title,
    summary: seed.summary,
    holder: seed.holder,
    official_url: seed.officialUrl,
    sponsor: seed.sponsor ?? '',
    ...dates,
    status: seed.stated ?? 'ACTIVE',
    count: seed.count ?? null,
    counted_at: seed.count === undefined ? null : dates.checked_at,
    thresholds: seed.thresholds ?? [],
    reply: seed.reply ?? { fr: '' },
    replied_on: seed.repliedDaysAgo === undefined ? null : world.calendar.day(-seed.repliedDaysAgo),
    themes: seed.themes,
    regions: seed.regions,
    municipality_code: seed.municipality ?? null,
    invented: seed.invented ?? false,
    created_at: created,
    updated_at: created,
    revision: 1,
  }
}

/** What other institutions ask, and one source whose deliveries wait to be read. */
export async function loadExternalListings(world: World): Promise<void> {
  const { client, calendar } = world
  await insertRows(
    client,
    'external_listing',
    externalListings.map((seed) => rowOf(seed, world)),
  )
  const created = calendar.past(30, 0.5)
  const id = idAt(created)
  await insertRows(client, 'feed_source', [
    {
      id,
      ...inbound.source,
      feed_url: '',
      // Nobody knows this token: the demonstration receives nothing by itself.
      token_hash: `\\x${createHash('sha256').update(randomBytes(32)).digest('hex')}`,
      trusted: false,
      created_at: created,
      last_received_at: calendar.past(1, 0.1),
    },
  ])
  const received = calendar.past(1, 0.1)
  await insertRows(
    client,
    'inbound_item',
    inbound.items.map(({ opensInDays, closesInDays, title, summary, ...item }) => ({
      id: idAt(received),
      source_id: id,
      external_id: item.id,
      received_at: received,
      state: 'PENDING',
      reason: '',
      content: {
        ...item,
        kind: 'MUNICIPAL_CONSULTATION',
        title: { fr: title },
        summary: { fr: summary },
        sponsor: '',
        opensAt: calendar.at(opensInDays, 9),
        closesAt: calendar.at(closesInDays, 23, 59),
        status: 'ACTIVE',
        count: null,
        countedAt: null,
      },
    })),
  )
}
