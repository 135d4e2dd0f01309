import type { Clock } from '../../platform/clock.ts'
import type { Transaction } from '../../platform/database.ts'
import { enqueue, type Job, type JobList } from '../../platform/jobs.ts'
import type { Ports } from '../../platform/ports.ts'
import { askerOf } from './asker.ts'
import { imageKey } from './image.ts'
import { loadAccount, lockAccount, storeVisit } from './social.store.ts'
import { visitFeed } from './visit.ts'

const visitJob = 'visit-social-account'
/** Visits that one look asks for; the rest wait for the next, five minutes later. */
const mostAtOnce = 200
/** How long a visit that was asked for is given before it is asked for again. */
const lease = 45 * 60_000
/** Texts are kept two years, as the privacy page says. */
const keptMonths = 24

/** Ask for a visit of an account. Visits of one host go one after the other: a publisher never sees two at once. */
export const askForVisit = (tx: Transaction, account: { id: string; feedUrl: string }): Promise<void> =>
  enqueue(
    tx,
    visitJob,
    { accountId: account.id },
    `social:${account.id}`,
    `social:${URL.parse(account.feedUrl)?.host ?? ''}`,
  )

/** Every account whose time has come; two processes that look together share them. */
const visitDue =
  (ports: Ports, now: Clock): Job =>
  async () => {
    if (ports.env.SOCIAL_FETCH === 'off') return
    const at = now()
    await ports.database.transaction(async (tx) => {
      const due = await tx.$queryRaw<{ id: string; feedUrl: string }[]>`
      UPDATE social_account SET next_fetch_at = ${new Date(at.getTime() + lease)}
      WHERE id IN (SELECT id FROM social_account
        WHERE status = 'ACTIVE' AND feed_url IS NOT NULL AND next_fetch_at <= ${at}
        ORDER BY next_fetch_at LIMIT ${mostAtOnce} FOR UPDATE SKIP LOCKED)
      RETURNING id, feed_url AS "feedUrl"`
      for (const account of due) await askForVisit(tx, account)
    })
  }

/** Ask the publisher outside any transaction, then keep what it answered, unless staff changed the account meanwhile. */
const visitAccount =
  (ports: Ports, now: Clock, chance: () => number): Job =>
  async (payload) => {
    if (ports.env.SOCIAL_FETCH === 'off') return
    const { accountId } = payload as { accountId: string }
    const account = await loadAccount(ports.database.prisma, accountId)
    if (!account?.feedUrl || account.status !== 'ACTIVE') return
    const { feedUrl } = account
    const at = now()
    const visit = await visitFeed(askerOf(ports), { ...account, feedUrl }, at)
    if (visit.outcome.kind === 'failed')
      ports.logger.info({ accountId, problem: visit.outcome.problem }, 'public feed not read')
    const pictures = await ports.database.transaction(async (tx) => {
      const current = await lockAccount(tx, accountId)
      if (current?.feedUrl !== feedUrl || current.status !== 'ACTIVE') return []
      return storeVisit(tx, ports.ids, current, visit, at, chance())
    })
    await dropPictures(ports, pictures)
  }

/** Our copies go with the last publication that showed them. */
async function dropPictures({ database, files }: Ports, urls: readonly string[]): Promise<void> {
  if (urls.length === 0) return
  const unused = await database.sql<{ url: string }>(
    `SELECT DISTINCT url FROM unnest($1::text[]) url WHERE NOT EXISTS (SELECT 1 FROM social_item i WHERE i.image_url = url)`,
    [urls],
  )
  for (const { url } of unused) await files.remove(imageKey(url))
}

const forgetOld =
  (ports: Ports, now: Clock): Job =>
  async () => {
    const old = await ports.database.sql<{ url: string | null }>(
      `DELETE FROM social_item WHERE published_at < $1::timestamptz - make_interval(months => $2) RETURNING image_url AS url`,
      [now(), keptMonths],
    )
    await dropPictures(
      ports,
      old.flatMap(({ url }) => url ?? []),
    )
  }

export const socialJobs = (ports: Ports, now: Clock, chance: () => number = Math.random): JobList => ({
  'visit-due-social-accounts': visitDue(ports, now),
  [visitJob]: visitAccount(ports, now, chance),
  'forget-old-social-items': forgetOld(ports, now),
})

/** When each runs; nothing goes out where visits are off. */
export const socialSchedule = ({ env }: Pick<Ports, 'env'>): string[] => [
  ...(env.SOCIAL_FETCH === 'on' ? ['*/5 * * * * visit-due-social-accounts'] : []),
  '40 8 * * * forget-old-social-items',
]
