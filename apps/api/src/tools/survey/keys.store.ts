import { createHash, createHmac, randomBytes } from 'node:crypto'
import type { Ports } from '../../platform/ports.ts'

const name = 'survey-secret'

/** The secret from which tokens, receipts and device marks are derived: made once, the same in every process. */
export function surveySecret({ database }: Pick<Ports, 'database'>): () => Promise<string> {
  let known: Promise<string> | null = null
  const load = async () => {
    const [row] = await database.sql<{ value: string }>(
      `INSERT INTO platform_setting (key, value) VALUES ($1, to_jsonb($2::text))
       ON CONFLICT (key) DO UPDATE SET key = excluded.key RETURNING value #>> '{}' AS value`,
      [name, randomBytes(32).toString('hex')],
    )
    return row?.value ?? ''
  }
  return () => {
    known ??= load().catch((error: unknown) => {
      known = null
      throw error
    })
    return known
  }
}

export const hashOf = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha256').update(text).digest())

const derived = (secret: string, purpose: string, text: string): Buffer =>
  createHmac('sha256', `${secret}:${purpose}`).update(text).digest()

/** The token of an invitation: 120 bits, written again in a reminder without being kept. */
export const tokenOf = (secret: string, invitationId: string): string =>
  derived(secret, 'token', invitationId).toString('base64url').slice(0, 20)

const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The receipt of a submission key: the same response sent again gets the same one, and nobody needs to keep it. */
export function receiptOf(secret: string, submissionKey: string): string {
  const bytes = derived(secret, 'receipt', submissionKey)
  const text = Array.from(
    { length: 12 },
    (_, index) => alphabet[(bytes.readUInt16BE(index * 2) ?? 0) % alphabet.length],
  )
  return [text.slice(0, 4), text.slice(4, 8), text.slice(8)].map((part) => part.join('')).join('-')
}

/** A device by one survey: the same key tells nothing across two of them. */
export const deviceMark = (secret: string, surveyId: string, deviceKey: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(derived(secret, `device:${surveyId}`, deviceKey))
