import * as z from 'zod'
import { localizedText, text } from '../../platform/localized.ts'
import { statedStatuses } from './external-status.ts'

export const jurisdictions = ['NATIONAL_ASSEMBLY', 'QUEBEC_BODY', 'CANADA', 'MUNICIPALITY'] as const
export const kinds = ['PETITION', 'CALL_FOR_BRIEFS', 'INQUIRY', 'MUNICIPAL_CONSULTATION'] as const

/** Official addresses are secure, of a public host, without a password in them. */
export function isOfficialAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, username, port } = new URL(address)
  return protocol === 'https:' && username === '' && port === '' && /^[a-z0-9.-]+\.[a-z]{2,}$/.test(hostname)
}

/** The address is of that host or below it. */
export const isOfHost = (address: string, host: string): boolean => {
  if (!isOfficialAddress(address)) return false
  const { hostname } = new URL(address)
  return hostname === host || hostname.endsWith(`.${host}`)
}

const address = z
  .string()
  .trim()
  .max(500)
  .refine(isOfficialAddress, { params: { code: 'listing-address' } })

const required = { params: { code: 'required' } }

/** The facts of a listing, whoever brings them. */
export const listingContent = z
  .object({
    jurisdiction: z.enum(jurisdictions),
    kind: z.enum(kinds),
    title: localizedText(200).refine(({ fr }) => fr !== '', required),
    summary: localizedText(1000),
    holder: text(200, 1),
    officialUrl: address,
    sponsor: text(200).default(''),
    opensAt: z.date().nullish(),
    closesAt: z.date().nullish(),
    stated: z.enum(statedStatuses),
    count: z.number().int().min(0).max(2_000_000_000).nullish(),
    countedAt: z.date().nullish(),
    thresholds: z
      .array(z.object({ count: z.number().int().min(1), effect: localizedText(200) }))
      .max(10)
      .default([]),
    reply: localizedText(5000).default({ fr: '', en: undefined }),
    repliedOn: z.string().nullish(),
    themes: z.array(z.string()).max(12),
    regions: z.array(z.string()).max(17),
    municipality: z.string().nullish(),
  })
  .refine(({ opensAt, closesAt }) => !opensAt || !closesAt || opensAt < closesAt, {
    path: ['closesAt'],
    params: { code: 'listing-dates' },
  })

export type ListingContent = z.output<typeof listingContent>

/** A readable address, unique by the end of its identifier. */
export const slugOf = (title: string, id: string): string =>
  `${title
    .replace(/[’']/g, '-')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/gi, 'oe')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '')}-${id.slice(-6)}`
