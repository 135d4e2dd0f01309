import { createHash } from 'node:crypto'
import type { Actor } from '../../access/actor.ts'
import { audit } from '../../access/audit.ts'
import { demand } from '../../access/decision.ts'
import { isConflict } from '../../platform/database.ts'
import type { Transaction } from '../../platform/database.ts'
import { notFound, refuse } from '../../platform/errors.ts'
import { isId } from '../../platform/ids.ts'
import { cleanText, lengthOf } from '../../platform/localized.ts'
import type { Ports } from '../../platform/ports.ts'
import { validate } from '../../platform/validation.ts'
import { mayKeepListings } from './external-listings.access.ts'
import { changeListing, checkReferences, insertListing } from './external-listings.store.ts'
import type { InboundContent, InboundOutcome } from './inbound-item.ts'
import { isOfHost, type ListingContent, listingContent } from './listing-content.ts'
import type { Jurisdiction } from './rules.ts'

/** Add something held elsewhere, or correct it: its facts are verified as of now. */
export async function saveExternalListing(
  ports: Ports,
  actor: Actor,
  input: { id?: string | undefined; revision?: number | undefined; content: unknown },
  now: Date,
): Promise<{ id: string }> {
  demand(mayKeepListings(actor))
  if (input.id !== undefined && !isId(input.id)) throw notFound('id')
  const content = validate(listingContent, input.content, 'content')
  return ports.database.transaction(async (tx) => {
    await checkReferences(tx, content)
    const id = input.id ?? (await insertListing(tx, ports.ids, content, now))
    if (input.id) await changeListing(tx, id, input.revision ?? 0, content, now)
    await audit(tx, ports.ids, now, actor, {
      action: input.id ? 'external-listing:correct' : 'external-listing:add',
      subjectType: 'external-listing',
      subjectId: id,
    })
    return { id }
  })
}

/** Take a listing out of the catalogue, with the reason; its row stays as a trace. */
export async function removeExternalListing(
  ports: Ports,
  actor: Actor,
  input: { id: string; reason: string },
  now: Date,
): Promise<void> {
  demand(mayKeepListings(actor))
  const reason = cleanText(input.reason)
  if (!isId(input.id)) throw notFound('id')
  if (reason === '') throw refuse('required', 'reason')
  if (lengthOf(reason) > 500) throw refuse('too-long', 'reason', { max: 500 })
  await ports.database.transaction(async (tx) => {
    const { count } = await tx.externalListing.updateMany({
      where: { id: input.id, removedAt: null },
      data: { removedAt: now, removedReason: reason, updatedAt: now },
    })
    if (count === 0) throw notFound('id')
    await audit(tx, ports.ids, now, actor, {
      action: 'external-listing:remove',
      subjectType: 'external-listing',
      subjectId: input.id,
      detail: { reason },
    })
  })
}

export interface SourceInput {
  id?: string | undefined
  name: string
  jurisdiction: Jurisdiction
  host: string
  trusted: boolean
  ended?: boolean | undefined
}

const hashOf = (token: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha256').update(token).digest())

/** Put a source on the allow-list, or change what it may do. A new one gets a token, told once. */
export async function saveFeedSource(
  ports: Ports,
  actor: Actor,
  input: SourceInput,
  now: Date,
): Promise<{ id: string; token: string | null }> {
  demand(mayKeepListings(actor))
  const name = cleanText(input.name)
  const host = input.host.trim().toLowerCase()
  if (input.id !== undefined && !isId(input.id)) throw notFound('id')
  if (name === '') throw refuse('required', 'name')
  if (lengthOf(name) > 200) throw refuse('too-long', 'name', { max: 200 })
  if (!isOfHost(`https://${host}/`, host)) throw refuse('listing-address', 'host')
  const facts = { name, host, jurisdiction: input.jurisdiction, trusted: input.trusted }
  return ports.database.transaction(async (tx) => {
    const id = input.id ?? ports.ids.next()
    const token = input.id ? null : ports.ids.token()
    if (token)
      await tx.feedSource.create({ data: { id, ...facts, tokenHash: hashOf(token), createdAt: now } })
    else {
      const { count } = await tx.feedSource.updateMany({
        where: { id },
        data: { ...facts, endedAt: input.ended ? now : null },
      })
      if (count === 0) throw notFound('id')
    }
    await audit(tx, ports.ids, now, actor, {
      action: 'feed-source:save',
      subjectType: 'feed-source',
      subjectId: id,
      detail: { trusted: input.trusted, ended: input.ended ?? false },
    })
    return { id, token }
  })
}

interface Source {
  id: string
  name: string
  host: string
  jurisdiction: Jurisdiction
  trusted: boolean
}

/** The facts of a delivered item as a listing; what only the catalogue knows stays as it was. */
const contentOf = (item: InboundContent, source: Source): ListingContent => ({
  jurisdiction: source.jurisdiction,
  kind: item.kind,
  title: item.title,
  summary: item.summary,
  holder: source.name,
  officialUrl: item.url,
  sponsor: item.sponsor,
  opensAt: item.opensAt ? new Date(item.opensAt) : null,
  closesAt: item.closesAt ? new Date(item.closesAt) : null,
  stated: item.status,
  count: item.count ?? null,
  countedAt: item.countedAt ? new Date(item.countedAt) : null,
  thresholds: [],
  reply: { fr: '', en: undefined },
  repliedOn: null,
  themes: item.themes,
  regions: item.regions,
  municipality: null,
})

async function publish(
  tx: Transaction,
  ports: Ports,
  source: Source,
  item: InboundContent,
  now: Date,
): Promise<string> {
  const content = contentOf(item, source)
  await checkReferences(tx, content)
  const known = await tx.externalListing.findUnique({
    where: { sourceId_externalId: { sourceId: source.id, externalId: item.id } },
  })
  if (!known) return insertListing(tx, ports.ids, content, now, { sourceId: source.id, externalId: item.id })
  // Removed by the central body: a delivery does not bring it back.
  if (known.removedAt) throw refuse('not-found', 'id')
  const kept = {
    thresholds: known.thresholds as ListingContent['thresholds'],
    reply: known.reply as ListingContent['reply'],
    repliedOn: known.repliedOn?.toISOString().slice(0, 10) ?? null,
    municipality: known.municipalityCode,
  }
  await changeListing(tx, known.id, null, { ...content, ...kept }, now)
  return known.id
}

/** The source that a token names; null for a token of nobody, or of a source that ended. */
export const sourceOfToken = (ports: Ports, token: string): Promise<Source | null> =>
  ports.database.prisma.feedSource.findFirst({ where: { tokenHash: hashOf(token), endedAt: null } })

/** Keep each item of a delivery, each in its own transaction: one that is refused holds back no other. */
export async function receiveDelivery(
  ports: Ports,
  source: Source,
  items: readonly InboundContent[],
  now: Date,
): Promise<InboundOutcome[]> {
  const outcomes: InboundOutcome[] = []
  for (const item of items) outcomes.push(await receiveItem(ports, source, item, now))
  await ports.database.prisma.feedSource.update({ where: { id: source.id }, data: { lastReceivedAt: now } })
  return outcomes
}

/** Keep one delivered item: shown at once from a trusted source, else read by the central body first. */
async function receiveItem(
  ports: Ports,
  source: Source,
  item: InboundContent,
  now: Date,
): Promise<InboundOutcome> {
  if (!isOfHost(item.url, source.host)) return { id: item.id, outcome: 'refused', faults: ['url'] }
  try {
    return await ports.database.transaction(async (tx) => {
      await checkReferences(tx, contentOf(item, source))
      await tx.inboundItem.updateMany({
        where: { sourceId: source.id, externalId: item.id, state: 'PENDING' },
        data: { state: 'REPLACED', decidedAt: now },
      })
      const listingId = source.trusted ? await publish(tx, ports, source, item, now) : null
      await tx.inboundItem.create({
        data: {
          id: ports.ids.next(),
          sourceId: source.id,
          externalId: item.id,
          content: item,
          receivedAt: now,
          ...(listingId ? { state: 'ACCEPTED', decidedAt: now, listingId } : {}),
        },
      })
      return { id: item.id, outcome: listingId ? 'published' : 'awaiting-moderation' }
    })
  } catch (error) {
    // Two deliveries of the same item crossed: the other one holds it.
    if (isConflict(error)) return { id: item.id, outcome: 'awaiting-moderation' }
    const problems = (error as { problems?: { path: string }[] }).problems
    if (!problems) throw error
    return { id: item.id, outcome: 'refused', faults: problems.map(({ path }) => path) }
  }
}

export interface InboundDecision {
  id: string
  accept: boolean
  reason?: string | undefined
  title?: InboundContent['title'] | undefined
  summary?: InboundContent['summary'] | undefined
  themes?: string[] | undefined
}

/** Accept a delivered item, corrected or not, or refuse it with a reason. */
export async function decideInboundItem(
  ports: Ports,
  actor: Actor,
  input: InboundDecision,
  now: Date,
): Promise<{ id: string }> {
  demand(mayKeepListings(actor))
  if (!isId(input.id)) throw notFound('id')
  const reason = cleanText(input.reason ?? '')
  if (!input.accept && reason === '') throw refuse('required', 'reason')
  if (lengthOf(reason) > 500) throw refuse('too-long', 'reason', { max: 500 })
  await ports.database.transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM inbound_item WHERE id = ${input.id}::uuid FOR UPDATE`
    const item = await tx.inboundItem.findUnique({ where: { id: input.id }, include: { source: true } })
    if (!item) throw notFound('id')
    if (item.state !== 'PENDING') throw refuse('already-decided')
    const given = item.content as unknown as InboundContent
    const corrected = {
      ...given,
      ...(input.title && { title: input.title }),
      ...(input.summary && { summary: input.summary }),
      ...(input.themes && { themes: input.themes }),
    }
    if (input.accept) validate(listingContent, contentOf(corrected, item.source))
    const listingId = input.accept ? await publish(tx, ports, item.source, corrected, now) : null
    await tx.inboundItem.update({
      where: { id: item.id },
      data: {
        state: input.accept ? 'ACCEPTED' : 'REFUSED',
        decidedAt: now,
        decidedBy: actor.participantId,
        reason,
        listingId,
      },
    })
    await audit(tx, ports.ids, now, actor, {
      action: input.accept ? 'inbound-item:accept' : 'inbound-item:refuse',
      subjectType: 'inbound-item',
      subjectId: item.id,
      detail: input.accept ? { listingId } : { reason },
    })
  })
  return { id: input.id }
}
