import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { refuse } from './errors.ts'

/**
 * Token buckets by account and action (norm S-61). Addresses are a loose ceiling only: libraries, schools and
 * northern communities share them.
 */
export const limits = {
  'request-code': { points: 6, seconds: 3600 },
  /** A loose ceiling: a library or a school may ask for many. */
  'request-code-address': { points: 600, seconds: 3600 },
  'confirm-code': { points: 20, seconds: 3600 },
  submit: { points: 30, seconds: 3600 },
  comment: { points: 60, seconds: 3600 },
  flag: { points: 40, seconds: 3600 },
  rate: { points: 600, seconds: 60 },
  /** Responses to questionnaires; a library's address may give many. */
  survey: { points: 600, seconds: 3600 },
  receipt: { points: 60, seconds: 3600 },
  search: { points: 300, seconds: 60 },
  /** Deliveries of one source. */
  inbound: { points: 60, seconds: 3600 },
  /** Everything that changes something, by address. */
  address: { points: 20_000, seconds: 60 },
} as const

export type LimitedAction = keyof typeof limits

export interface RateLimits {
  /** Take one token; refuses with the number of seconds to wait. */
  spend: (action: LimitedAction, who: string) => Promise<void>
}

export function createRateLimits(factor = 1, addressCeiling: number = limits.address.points): RateLimits {
  const limiters = new Map(
    Object.entries(limits).map(([action, { points, seconds }]) => [
      action,
      new RateLimiterMemory({
        keyPrefix: action,
        points: (action === 'address' ? addressCeiling : points) * factor,
        duration: seconds,
      }),
    ]),
  )
  return {
    spend: async (action, who) => {
      try {
        await limiters.get(action)?.consume(who)
      } catch (error) {
        if (error instanceof RateLimiterRes) {
          throw refuse('too-often', '', { seconds: Math.max(1, Math.ceil(error.msBeforeNext / 1000)) })
        }
        throw error
      }
    },
  }
}
