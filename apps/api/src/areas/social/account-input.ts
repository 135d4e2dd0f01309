import * as z from 'zod'
import { refuse } from '../../platform/errors.ts'
import { text } from '../../platform/localized.ts'
import { belongsTo, feedOf, handleIn, isReadable, networks } from './networks.ts'
import { addressFault } from './safe-address.ts'

const proofs = ['LINKED_FROM_WEBSITE', 'OWN_DOMAIN', 'VERIFIED_LINK', 'DECLARED_BY_STAFF'] as const

/** What staff say of an account. */
export const accountInput = z.object({
  network: z.enum(networks),
  name: text(120, 1),
  url: text(500, 1),
  feedUrl: text(500)
    .nullish()
    .transform((value) => value || null),
  language: z.string().regex(/^[a-z]{2,3}$/),
  theme: z
    .string()
    .nullish()
    .transform((value) => value || null),
  responsible: text(120).default(''),
  verifiedHow: z.enum(proofs).nullish().default(null),
})
export type AccountInput = z.output<typeof accountInput>

export interface CheckedAccount extends Omit<AccountInput, 'theme'> {
  handle: string | null
}

function checkAddress(address: string, path: string, allowLoopback: boolean): void {
  const fault = addressFault(address, allowLoopback)
  if (fault)
    throw refuse(fault === 'not-an-address' ? 'social-not-an-address' : 'social-unsafe-address', path)
}

/** The account as it is kept: page and feed checked against its network, the feed found from the page where it can be. */
export function checkAccount(
  { theme: _, ...input }: AccountInput,
  did: string | null,
  allowLoopback: boolean,
): CheckedAccount {
  checkAddress(input.url, 'url', allowLoopback)
  if (!belongsTo(input.network, input.url)) throw refuse('social-other-network', 'url')
  if (input.feedUrl && !isReadable(input.network)) throw refuse('social-link-only', 'feedUrl')
  const feedUrl = input.feedUrl ?? feedOf(input.network, input.url, did)
  if (feedUrl) checkAddress(feedUrl, 'feedUrl', allowLoopback)
  // A website without a feed has nothing to be followed: its page already links to it.
  if (!feedUrl && input.network === 'WEBSITE_FEED') throw refuse('required', 'feedUrl')
  return { ...input, feedUrl, handle: handleIn(input.network, input.url) }
}
