import { organizations } from '../content/organizations.ts'
import { networkAccounts, themeOfBody } from '../content/social/accounts.ts'
import { publications, type PublicationSeed } from '../content/social/publications.ts'
import { idAt, insertRows, type Row } from '../rows.ts'
import type { References } from './references.ts'
import { known, type World } from './world.ts'

/** Nothing goes out of a demonstration: what is shown was made up, and says so. */
const pauseReason = 'Démonstration\u00a0: les publications sont inventées, aucun site n’est consulté.'

function websiteRow({ calendar, organizations: ids }: World, themes: ReadonlyMap<string, string>) {
  const created = calendar.at(-60, 9)
  return ({ key, name, acronym, website, central }: (typeof organizations)[number]): Row => ({
    id: idAt(created),
    organization_id: known(ids, key),
    network: 'WEBSITE_FEED',
    name: acronym ? `Nouvelles – ${acronym}` : name,
    page_url: website,
    // An address of ours: the real feeds of these bodies are for their staff to enter.
    feed_url: `https://participe.exemple.quebec/fils-inventes/${key}.xml`,
    handle: null,
    language: key === 'srqea' ? 'en' : 'fr',
    theme_id: known(themes, known(new Map(Object.entries(themeOfBody)), key)),
    responsible: 'Direction des communications',
    verified_how: central ? 'DECLARED_BY_STAFF' : 'OWN_DOMAIN',
    verified_at: created,
    status: 'PAUSED',
    pause_reason: pauseReason,
    last_fetched_at: calendar.at(-1, 8),
    last_new_item_at: calendar.at(-1, 8),
    error_streak: 0,
    interval_minutes: 60,
    revision: 0,
    created_at: created,
  })
}

function networkRows({ calendar, organizations: ids }: World, themes: ReadonlyMap<string, string>): Row[] {
  const created = calendar.at(-50, 9)
  return networkAccounts.map(({ organization, network, name, url }) => ({
    id: idAt(created),
    organization_id: known(ids, organization),
    network,
    name,
    page_url: url,
    feed_url: null,
    handle: new URL(url).pathname.split('/').at(-1) ?? null,
    language: 'fr',
    theme_id: known(themes, known(new Map(Object.entries(themeOfBody)), organization)),
    responsible: '',
    verified_how: null,
    verified_at: null,
    status: 'ACTIVE',
    pause_reason: null,
    last_fetched_at: null,
    last_new_item_at: null,
    error_streak: 0,
    interval_minutes: 60,
    revision: 0,
    created_at: created,
  }))
}

/** A publication leads to the site of its body, at a place of its own: it has no original. */
function itemRow(
  world: World,
  publication: PublicationSeed,
  account: Row,
  ids: Map<string, string>,
  index: number,
): Row {
  const { calendar, chance } = world
  const {
    organization,
    key,
    copyOf,
    daysAgo,
    language = 'fr',
    title,
    excerpt,
    pinned = 0,
    hidden,
  } = publication
  const at = calendar.past(daysAgo, chance.next())
  const id = idAt(at)
  if (key) ids.set(key, id)
  const url = `${String(account['page_url'])}#demonstration-${index + 1}`
  return {
    id,
    account_id: account['id'],
    organization_id: account['organization_id'],
    key: `demonstration-${index + 1}`,
    url,
    canonical_url: url.replace(/^https:\/\/(www\.)?/, ''),
    title,
    excerpt,
    author: organizations.find((body) => body.key === organization)?.name ?? '',
    language,
    published_at: at,
    image_url: null,
    image_alt: '',
    cluster_id: copyOf ? known(ids, copyOf) : null,
    theme_id: account['theme_id'],
    theme_corrected: false,
    pinned,
    hidden_at: hidden ? at : null,
    hidden_reason: hidden ?? null,
    invented: true,
    created_at: at,
    updated_at: at,
  }
}

/** The directory of accounts, and a stream of publications that nobody published. */
export async function loadSocial(world: World, { themes }: References): Promise<void> {
  const websites = organizations.map(websiteRow(world, themes))
  const accounts = new Map(organizations.map(({ key }, index) => [key, websites[index] as Row]))
  await insertRows(world.client, 'social_account', [...websites, ...networkRows(world, themes)])
  const ids = new Map<string, string>()
  const items = publications.map((publication, index) =>
    itemRow(world, publication, known(accounts, publication.organization), ids, index),
  )
  const clusters = new Set(items.map((item) => item['cluster_id']))
  await insertRows(
    world.client,
    'social_item',
    items.map((item) => (clusters.has(item['id']) ? { ...item, cluster_id: item['id'] } : item)),
  )
}
