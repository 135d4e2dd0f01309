import { type Answered, askAddress, type Asker, Unanswered } from './ask-address.ts'
import { decode } from './decode.ts'
import type { Network } from './networks.ts'
import { type Outcome, outcomeOfStatus } from './outcome.ts'
import { type Publication, publicationOf } from './publication.ts'
import { readBluesky } from './read-bluesky.ts'
import { type ReadFeed, readFeed, UnreadableFeed } from './read-feed.ts'
import { readMastodon } from './read-mastodon.ts'
import { readRetryAfter, restOf } from './schedule.ts'

/** What a visit needs to know of an account. */
export interface Visited {
  network: Network
  name: string
  url: string
  feedUrl: string
  did: string | null
  language: string
  etag: string | null
  lastModified: string | null
}

/** What a visit found; `outcome.newItems` is counted once the publications are stored. */
export interface Visit {
  outcome: Outcome
  publications: Publication[]
  complete: ReadFeed['complete']
  etag: string | null
  lastModified: string | null
  did: string | null
}

const accept =
  'application/atom+xml, application/rss+xml, application/feed+json, application/json;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.1'
/** What is surely no feed, whatever its first bytes. */
const wrongType = /^(image|audio|video|font|multipart)\/|^application\/(pdf|zip|octet-stream|javascript)/i

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UnreadableFeed('unreadable', 'damaged JSON')
  }
}

/** Each network answers in its own form; a website may give any feed. */
function readDocument(account: Visited, text: string): ReadFeed {
  const json = /^\s*[[{]/.test(text)
  if (account.network === 'BLUESKY') return readBluesky(readJson(text), account.did)
  if (account.network === 'MASTODON' && json) return readMastodon(readJson(text))
  return readFeed(text)
}

function readAnswer(
  account: Visited,
  answer: Answered,
  now: Date,
): Omit<Visit, 'outcome'> & { flaw: boolean; ttl: number | undefined } {
  const type = answer.header('content-type')
  if (wrongType.test(type ?? '')) throw new Unanswered('wrong-type', type ?? '')
  const { text, doubtful } = decode(answer.body, type)
  // A page of a website is no feed, however it is served: an expired address often answers with the home page.
  if (/^\s*(<!doctype html|<html)/i.test(text)) throw new Unanswered('wrong-type', type ?? 'text/html')
  const read = readDocument(account, text)
  const origin = { base: answer.url, language: account.language, accountUrl: account.url, name: account.name }
  const kept = read.items.flatMap((item) => publicationOf(item, origin, now) ?? [])
  return {
    // The same key twice in one document: the first is the newest.
    publications: [...new Map(kept.reverse().map((one) => [one.key, one])).values()].reverse(),
    complete: read.complete,
    etag: answer.header('etag'),
    lastModified: answer.header('last-modified'),
    did: read.did,
    flaw: doubtful || read.flawed,
    ttl: read.ttl,
  }
}

const nothing = (outcome: Outcome, account: Visited): Visit => ({
  outcome,
  publications: [],
  complete: 'unknown',
  etag: account.etag,
  lastModified: account.lastModified,
  did: account.did,
})

/** Ask a feed and read it. It never throws for what a publisher does: every fault is an outcome. */
export async function visitFeed(asker: Asker, account: Visited, now: Date): Promise<Visit> {
  try {
    const { feedUrl: url, etag, lastModified } = account
    const answer = await askAddress(asker, { url, accept, etag, lastModified })
    const { movedTo } = answer
    const rest = restOf(answer.header('cache-control'), undefined)
    if (answer.status === 304) return nothing({ kind: 'unchanged', rest, movedTo }, account)
    const early = outcomeOfStatus(answer.status, readRetryAfter(answer.header('retry-after'), now))
    if (early) return nothing(early, account)
    const { flaw, ttl, ...found } = readAnswer(account, answer, now)
    const outcome: Outcome = {
      kind: 'news',
      newItems: 0,
      rest: Math.max(rest, restOf(null, ttl)),
      movedTo,
      flaw: flaw ? 'unreadable' : null,
    }
    return { outcome, ...found }
  } catch (error) {
    if (error instanceof Unanswered || error instanceof UnreadableFeed)
      return nothing({ kind: 'failed', problem: error.problem, detail: error.message }, account)
    throw error
  }
}
