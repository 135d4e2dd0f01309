import type { Ports } from '../../platform/ports.ts'
import type { Asker, AskLimits } from './ask-address.ts'

const feedLimits: AskLimits = { milliseconds: 20_000, bytes: 2_000_000, redirects: 4 }

/** Who asks, in words that a publisher can answer to (T15.3), and within which limits. */
export const askerOf = (
  { env, publicUrl }: Pick<Ports, 'env' | 'publicUrl'>,
  limits = feedLimits,
): Asker => ({
  userAgent: `Participe/1.0 (+${publicUrl}/medias-sociaux${env.SOCIAL_CONTACT ? `; ${env.SOCIAL_CONTACT}` : ''})`,
  limits,
  allowLoopback: env.SOCIAL_ALLOW_LOOPBACK,
})
