import { timingSafeEqual } from 'node:crypto'
import { createHash } from 'node:crypto'
import type { Actor } from '../../access/actor.ts'
import { audit } from '../../access/audit.ts'
import { addDays } from '../../platform/clock.ts'
import type { Transaction } from '../../platform/database.ts'
import { refuse } from '../../platform/errors.ts'
import { cleanText, type Language, lengthOf } from '../../platform/localized.ts'
import { queueMail } from '../../platform/mail.ts'
import type { Ports } from '../../platform/ports.ts'
import { checkCode, codeRules, normalizeEmail } from './email-code.ts'
import { hashToken, sessionRules, type Sessions } from './sessions.ts'

const hashCode = (sessionId: string, code: string): Buffer =>
  createHash('sha256').update(`${sessionId}:${code}`).digest()

export interface NewSession {
  sessionId: string
  /** Given to the person once; only its hash is kept. */
  token: string
}

async function createSession(
  tx: Transaction,
  ports: Ports,
  now: Date,
  participantId: string | null,
): Promise<NewSession> {
  const token = ports.ids.token()
  const sessionId = ports.ids.next()
  await tx.session.create({
    data: {
      id: sessionId,
      tokenHash: new Uint8Array(hashToken(token)),
      participantId,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: addDays(now, participantId ? sessionRules.absoluteDays : sessionRules.idleDays),
    },
  })
  return { sessionId, token }
}

/** The caller's session, or a new guest's session. */
export async function ensureSession(
  ports: Ports,
  actor: Actor,
  now: Date,
): Promise<{ sessionId: string; token: string | null }> {
  if (actor.sessionId) return { sessionId: actor.sessionId, token: null }
  return ports.database.transaction((tx) => createSession(tx, ports, now, null))
}

/** Send a code to an address. The answer never says whether the address is known (norm S-47). */
export async function requestEmailCode(
  ports: Ports,
  sessionId: string,
  address: string,
  language: Language,
  now: Date,
): Promise<void> {
  const email = normalizeEmail(address)
  if (!email) throw refuse('email-invalid', 'email')
  await ports.rateLimits.spend('request-code', email)
  await ports.rateLimits.spend('request-code', sessionId)
  const code = ports.ids.code()
  const id = ports.ids.next()
  await ports.database.transaction(async (tx) => {
    // A new code ends the earlier ones of this session.
    await tx.emailCode.updateMany({ where: { sessionId, usedAt: null }, data: { usedAt: now } })
    await tx.emailCode.create({
      data: {
        id,
        email,
        sessionId,
        codeHash: new Uint8Array(hashCode(sessionId, code)),
        createdAt: now,
        expiresAt: new Date(now.getTime() + codeRules.minutes * 60_000),
      },
    })
    const say = (key: string, values: Record<string, unknown> = {}) =>
      ports.messages(language, `mail.code.${key}`, values)
    await queueMail(tx, ports.ids, now, {
      recipient: email,
      language,
      dedupKey: `code:${id}`,
      content: {
        subject: say('subject'),
        greeting: say('greeting'),
        paragraphs: [say('body', { minutes: codeRules.minutes })],
        code,
        footer: say('footer'),
      },
    })
  })
}

/** Take the newest code of the session that matches, once. Failed tries count. */
async function takeCode(
  ports: Ports,
  sessionId: string,
  email: string,
  code: string,
  now: Date,
): Promise<void> {
  const verdict = await ports.database.transaction(async (tx) => {
    // The row lock makes two uses of one code take turns: the second finds it used.
    const [row] = await tx.$queryRaw<
      {
        id: string
        code_hash: Uint8Array
        attempts: number
        expires_at: Date
        used_at: Date | null
        email: string
      }[]
    >`
      SELECT id, code_hash, attempts, expires_at, used_at, email FROM email_code
      WHERE session_id = ${sessionId}::uuid AND email = ${email} ORDER BY created_at DESC, id DESC LIMIT 1 FOR UPDATE`
    const matches = row ? timingSafeEqual(Buffer.from(row.code_hash), hashCode(sessionId, code)) : false
    const result = checkCode(
      row ? { attempts: row.attempts, expiresAt: row.expires_at, usedAt: row.used_at } : null,
      matches,
      now,
    )
    if (row && result === 'accepted')
      await tx.emailCode.update({ where: { id: row.id }, data: { usedAt: now } })
    if (row && result === 'code-wrong')
      await tx.emailCode.update({ where: { id: row.id }, data: { attempts: { increment: 1 } } })
    return result
  })
  if (verdict !== 'accepted') throw refuse(verdict, 'code')
}

async function findOrCreateParticipant(
  tx: Transaction,
  ports: Ports,
  email: string,
  language: Language,
  now: Date,
) {
  const known = await tx.participant.findUnique({ where: { email } })
  if (known) return known
  const id = ports.ids.next()
  return tx.participant.create({
    // Not the person's name: the highest level of confidentiality without any action (norm P-09).
    data: { id, email, language, publicName: `Participant ${ports.ids.code().slice(0, 5)}`, createdAt: now },
  })
}

/** Prove an address with its code: a new session, as that person. What the guest drafted comes along. */
export async function confirmEmailCode(
  ports: Ports,
  sessions: Sessions,
  actor: Actor,
  input: { email: string; code: string; language: Language },
  now: Date,
): Promise<NewSession> {
  const email = normalizeEmail(input.email)
  if (!email) throw refuse('email-invalid', 'email')
  const { sessionId } = actor
  if (!sessionId) throw refuse('code-expired', 'code')
  await ports.rateLimits.spend('confirm-code', email)
  await takeCode(ports, sessionId, email, input.code.replace(/\s/g, ''), now)
  const session = await ports.database.transaction(async (tx) => {
    const participant = await findOrCreateParticipant(tx, ports, email, input.language, now)
    const created = await createSession(tx, ports, now, participant.id)
    await tx.draft.updateMany({ where: { sessionId }, data: { sessionId: created.sessionId } })
    await tx.session.update({ where: { id: sessionId }, data: { endedAt: now } })
    await audit(
      tx,
      ports.ids,
      now,
      { ...actor, participantId: participant.id },
      { action: 'sign-in', subjectType: 'session', subjectId: created.sessionId },
    )
    return created
  })
  sessions.forget(sessionId)
  return session
}

export async function signOut(ports: Ports, sessions: Sessions, actor: Actor, now: Date): Promise<void> {
  if (!actor.sessionId) return
  const id = actor.sessionId
  await ports.database.transaction(async (tx) => {
    await tx.draft.deleteMany({ where: { sessionId: id } })
    await tx.session.update({ where: { id }, data: { endedAt: now } })
    await audit(tx, ports.ids, now, actor, { action: 'sign-out', subjectType: 'session', subjectId: id })
  })
  sessions.forget(id)
}

/** Change the name shown with contributions, or the language of service. */
export async function updateProfile(
  ports: Ports,
  sessions: Sessions,
  actor: Actor,
  input: { publicName?: string | null; language?: Language | null },
): Promise<void> {
  const publicName = input.publicName == null ? undefined : cleanText(input.publicName)
  if (publicName !== undefined && publicName.length === 0) throw refuse('required', 'publicName')
  if (publicName !== undefined && lengthOf(publicName) > 60)
    throw refuse('too-long', 'publicName', { max: 60 })
  if (!actor.participantId) throw refuse('sign-in-first')
  await ports.database.prisma.participant.update({
    where: { id: actor.participantId },
    data: { ...(publicName ? { publicName } : {}), ...(input.language ? { language: input.language } : {}) },
  })
  if (actor.sessionId) sessions.forget(actor.sessionId)
}
