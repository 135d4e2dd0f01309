import type { Prisma, Transaction } from '../../platform/database.ts'
import { notFound, refuse } from '../../platform/errors.ts'
import type { Ids } from '../../platform/ids.ts'
import { dateOnly } from '../../platform/clock.ts'
import { type ListingContent, slugOf } from './listing-content.ts'

/** Themes, regions and municipality must be ones that the catalogue knows. */
export async function checkReferences(
  tx: Transaction,
  { themes, regions, municipality }: ListingContent,
): Promise<void> {
  if ((await tx.theme.count({ where: { key: { in: themes } } })) < new Set(themes).size)
    throw refuse('unknown-choice', 'themes')
  if ((await tx.region.count({ where: { code: { in: regions } } })) < new Set(regions).size)
    throw refuse('unknown-choice', 'regions')
  if (municipality && (await tx.municipality.count({ where: { code: municipality } })) === 0)
    throw refuse('unknown-choice', 'municipality')
}

const columnsOf = (content: ListingContent, now: Date) => ({
  jurisdiction: content.jurisdiction,
  kind: content.kind,
  title: content.title as Prisma.InputJsonObject,
  summary: content.summary as Prisma.InputJsonObject,
  holder: content.holder,
  officialUrl: content.officialUrl,
  sponsor: content.sponsor,
  opensAt: content.opensAt ?? null,
  closesAt: content.closesAt ?? null,
  status: content.stated,
  count: content.count ?? null,
  countedAt: content.count == null ? null : (content.countedAt ?? now),
  thresholds: content.thresholds as Prisma.InputJsonArray,
  reply: content.reply as Prisma.InputJsonObject,
  repliedOn: content.repliedOn ? dateOnly(content.repliedOn) : null,
  themes: [...new Set(content.themes)],
  regions: [...new Set(content.regions)],
  municipalityCode: content.municipality ?? null,
  checkedAt: now,
  updatedAt: now,
})

export interface Origin {
  sourceId: string
  externalId: string
}

export async function insertListing(
  tx: Transaction,
  ids: Ids,
  content: ListingContent,
  now: Date,
  origin?: Origin,
): Promise<string> {
  const id = ids.next()
  await tx.externalListing.create({
    data: { id, slug: slugOf(content.title.fr, id), ...columnsOf(content, now), createdAt: now, ...origin },
  })
  return id
}

/** Change a listing that still is at that revision; its address stays. */
export async function changeListing(
  tx: Transaction,
  id: string,
  revision: number | null,
  content: ListingContent,
  now: Date,
): Promise<void> {
  const { count } = await tx.externalListing.updateMany({
    where: { id, removedAt: null, ...(revision === null ? {} : { revision }) },
    data: { ...columnsOf(content, now), revision: { increment: 1 } },
  })
  if (count > 0) return
  const there = await tx.externalListing.count({ where: { id, removedAt: null } })
  throw there > 0 ? refuse('changed-meanwhile') : notFound('id')
}
