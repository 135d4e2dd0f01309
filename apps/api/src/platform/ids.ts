import { randomBytes } from 'node:crypto'
import { v7 } from 'uuid'

/** Identifiers as an argument, so that tests can foresee them. */
export interface Ids {
  /** UUIDv7: unique, ordered by time. */
  next: () => string
  /** Unguessable token, 256 bits, URL safe. */
  token: () => string
  /** Receipt number: eight characters without look-alikes, in two groups. */
  receipt: () => string
  /** Six digits. */
  code: () => string
}

const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

function pick(length: number, characters: string): string {
  const limit = 256 - (256 % characters.length)
  let text = ''
  while (text.length < length) {
    for (const byte of randomBytes(length * 2)) {
      // Rejection keeps every character equally likely.
      if (byte < limit && text.length < length) text += characters[byte % characters.length] ?? ''
    }
  }
  return text
}

export const systemIds: Ids = {
  next: v7,
  token: () => randomBytes(32).toString('base64url'),
  receipt: () => {
    const text = pick(8, alphabet)
    return `${text.slice(0, 4)}-${text.slice(4)}`
  },
  code: () => pick(6, '0123456789'),
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
export const isId = (text: string): boolean => uuid.test(text)
