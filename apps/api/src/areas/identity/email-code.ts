/** Rules of a code sent by e-mail (norm S-45): six digits, ten minutes, one use, five tries, bound to its session. */
export const codeRules = { minutes: 10, attempts: 5 } as const

export interface PendingCode {
  attempts: number
  expiresAt: Date
  usedAt: Date | null
}

export type CodeCheck = 'accepted' | 'code-expired' | 'code-attempts' | 'code-wrong'

/** What a try at a code leads to. */
export function checkCode(pending: PendingCode | null, matches: boolean, now: Date): CodeCheck {
  if (!pending || pending.usedAt || now >= pending.expiresAt) return 'code-expired'
  if (pending.attempts >= codeRules.attempts) return 'code-attempts'
  return matches ? 'accepted' : 'code-wrong'
}

const pattern =
  /^[^\s@"(),:;<>[\\\]]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/

/** The address as it is kept: trimmed, lower case; null when it can't be one. */
export function normalizeEmail(text: string): string | null {
  const email = text.normalize('NFC').trim().toLowerCase()
  return email.length <= 254 && pattern.test(email) && !email.includes('..') ? email : null
}
