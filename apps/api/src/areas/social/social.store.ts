import type { Ids } from '../../platform/ids.ts'
import type { Prisma, Transaction } from '../../platform/database.ts'
import { copyOf } from './cluster.ts'
import { withDid } from './networks.ts'
import { type Reaction, reactTo } from './outcome.ts'
import { changesBetween, type Publication } from './publication.ts'
import type { Visit } from './visit.ts'

const accountColumns = {
  id: true,
  organizationId: true,
  network: true,
  name: true,
  url: true,
  feedUrl: true,
  did: true,
  language: true,
  themeId: true,
  status: true,
  etag: true,
  lastModified: true,
  intervalMinutes: true,
  errorStreak: true,
} as const

/** An account as a visit needs it; null when there is none. */
export const loadAccount = (db: Pick<Transaction, 'socialAccount'>, id: string) =>
  db.socialAccount.findUnique({ where: { id }, select: accountColumns })
export type StoredAccount = NonNullable<Awaited<ReturnType<typeof loadAccount>>>

/** The same, held until the transaction ends: two visits of one account take turns. */
export async function lockAccount(tx: Transaction, id: string): Promise<StoredAccount | null> {
  await tx.$queryRaw`SELECT 1 FROM social_account WHERE id = ${id}::uuid FOR UPDATE`
  return loadAccount(tx, id)
}

const days = 86_400_000
/** Copies are looked for among recent publications; older ones came with a first visit. */
const recent = 30 * days
const around = 3 * days

interface Neighbour {
  id: string
  canonicalUrl: string
  title: string
  excerpt: string
  publishedAt: Date
  clusterId: string | null
}

/** Group what several accounts published: the new ones join the publication that they repeat. */
async function joinClusters(
  tx: Transaction,
  account: StoredAccount,
  fresh: (Publication & { id: string })[],
  now: Date,
) {
  const recently = fresh.filter(({ publishedAt }) => now.getTime() - publishedAt.getTime() < recent)
  const times = recently.map(({ publishedAt }) => publishedAt.getTime())
  if (times.length === 0) return
  const neighbours: Neighbour[] = await tx.socialItem.findMany({
    where: {
      accountId: { not: account.id },
      publishedAt: { gte: new Date(Math.min(...times) - around), lte: new Date(Math.max(...times) + around) },
    },
    select: { id: true, canonicalUrl: true, title: true, excerpt: true, publishedAt: true, clusterId: true },
    orderBy: { publishedAt: 'desc' },
    take: 2000,
  })
  for (const item of recently) {
    const first = copyOf(item, neighbours)
    if (!first) continue
    const clusterId = first.clusterId ?? first.id
    first.clusterId = clusterId
    await tx.socialItem.updateMany({ where: { id: { in: [first.id, item.id] } }, data: { clusterId } })
  }
}

const columnsOf = ({
  url,
  canonicalUrl,
  title,
  excerpt,
  author,
  language,
  imageUrl,
  imageAlt,
}: Publication) => ({
  url,
  canonicalUrl,
  title,
  excerpt,
  author,
  language,
  imageUrl,
  imageAlt,
})

async function addNew(
  tx: Transaction,
  ids: Ids,
  account: StoredAccount,
  publications: readonly Publication[],
  now: Date,
): Promise<void> {
  const fresh = publications.map((publication) => ({ ...publication, id: ids.next() }))
  await tx.socialItem.createMany({
    data: fresh.map((one) => ({
      ...columnsOf(one),
      id: one.id,
      key: one.key,
      publishedAt: one.publishedAt,
      accountId: account.id,
      organizationId: account.organizationId,
      themeId: account.themeId,
      createdAt: now,
      updatedAt: now,
    })),
  })
  await joinClusters(tx, account, fresh, now)
}

/** What a publisher changed is changed here too, and its earlier words are kept (T15.5). */
async function rewrite(
  tx: Transaction,
  ids: Ids,
  known: { id: string; key: string } & Publication,
  publication: Publication,
  now: Date,
): Promise<void> {
  const before = changesBetween(known, publication)
  if (Object.keys(before).length === 0) return
  await tx.socialItemVersion.create({ data: { id: ids.next(), itemId: known.id, at: now, before } })
  await tx.socialItem.update({ where: { id: known.id }, data: { ...columnsOf(publication), updatedAt: now } })
}

/** Delete publications, and answer the pictures that were theirs. */
async function remove(tx: Transaction, where: Prisma.SocialItemWhereInput): Promise<string[]> {
  const gone = await tx.socialItem.findMany({ where, select: { id: true, imageUrl: true } })
  await tx.socialItem.deleteMany({ where: { id: { in: gone.map(({ id }) => id) } } })
  return gone.flatMap(({ imageUrl }) => imageUrl ?? [])
}

/** Publications that their publisher took down go here too, with their history (T15.8, T15.17). */
async function removeMissing(
  tx: Transaction,
  accountId: string,
  { outcome, publications, complete }: Visit,
): Promise<string[]> {
  // An account that asks not to be listed is not, from now on and for what came before.
  if (outcome.kind === 'failed' && outcome.problem === 'not-public') return remove(tx, { accountId })
  if (outcome.kind !== 'news' || complete === 'unknown') return []
  if (complete === 'window' && publications.length === 0) return []
  const oldest = Math.min(...publications.map(({ publishedAt }) => publishedAt.getTime()))
  return remove(tx, {
    accountId,
    key: { notIn: publications.map(({ key }) => key) },
    ...(complete === 'window' ? { publishedAt: { gte: new Date(oldest) } } : {}),
  })
}

async function storePublications(tx: Transaction, ids: Ids, account: StoredAccount, visit: Visit, now: Date) {
  const { publications } = visit
  const known = await tx.socialItem.findMany({
    where: { accountId: account.id, key: { in: publications.map(({ key }) => key) } },
  })
  const byKey = new Map(known.map((item) => [item.key, item]))
  const fresh = publications.filter(({ key }) => !byKey.has(key))
  if (fresh.length > 0) await addNew(tx, ids, account, fresh, now)
  for (const publication of publications) {
    const before = byKey.get(publication.key)
    if (before) await rewrite(tx, ids, before, publication, now)
  }
  return fresh.length
}

function columnsAfter(account: StoredAccount, visit: Visit, reaction: Reaction, newItems: number, now: Date) {
  const feedUrl = reaction.feedUrl ?? account.feedUrl
  const did = account.did ?? visit.did
  return {
    intervalMinutes: reaction.intervalMinutes,
    errorStreak: reaction.errorStreak,
    nextFetchAt: reaction.nextFetchAt,
    lastProblem: reaction.lastProblem,
    lastProblemDetail: reaction.lastProblemDetail,
    etag: visit.etag?.slice(0, 500) ?? null,
    lastModified: visit.lastModified?.slice(0, 100) ?? null,
    did,
    feedUrl: feedUrl && did && account.network === 'BLUESKY' ? withDid(feedUrl, did) : feedUrl,
    ...(reaction.status ? { status: reaction.status } : {}),
    ...(reaction.fresh ? { lastFetchedAt: now } : {}),
    ...(newItems > 0 ? { lastNewItemAt: now } : {}),
  }
}

/** Keep what a visit found, and what follows for the next one, together. Answers the pictures that nobody may see now. */
export async function storeVisit(
  tx: Transaction,
  ids: Ids,
  account: StoredAccount,
  visit: Visit,
  now: Date,
  chance: number,
): Promise<string[]> {
  const newItems = await storePublications(tx, ids, account, visit, now)
  const outcome = visit.outcome.kind === 'news' ? { ...visit.outcome, newItems } : visit.outcome
  const reaction = reactTo(account, outcome, now, chance)
  await tx.socialAccount.update({
    where: { id: account.id },
    data: columnsAfter(account, visit, reaction, newItems, now),
  })
  return removeMissing(tx, account.id, visit)
}
