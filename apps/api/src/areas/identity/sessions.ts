import { createHash } from 'node:crypto'
import type { Actor, StaffRole } from '../../access/actor.ts'
import { createBatcher } from '../../platform/batch.ts'
import type { Bus } from '../../platform/bus.ts'
import type { Database } from '../../platform/database.ts'
import type { Language } from '../../platform/localized.ts'

/** Sessions end after 30 days without a visit, 24 hours for staff, and after 90 days at the latest (norm S-46). */
export const sessionRules = { idleDays: 30, staffIdleHours: 24, absoluteDays: 90 } as const

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()

interface SessionRow {
  token_hash: Buffer
  session_id: string
  last_seen_at: Date
  participant: {
    id: string
    level: 'EMAIL' | 'VERIFIED'
    publicName: string
    language: Language
    suspendedUntil: string | null
    memberships: { organizationId: string; role: StaffRole; central: boolean }[]
  } | null
}

/** All sessions of a batch in one statement: under load a session costs a share of a query, not a query. */
const load = `
SELECT s.token_hash, s.id AS session_id, s.last_seen_at,
  CASE WHEN p.id IS NULL THEN NULL ELSE json_build_object(
    'id', p.id, 'level', p.level, 'publicName', p.public_name, 'language', p.language,
    'suspendedUntil', p.suspended_until,
    'memberships', coalesce((
      SELECT json_agg(json_build_object('organizationId', m.organization_id, 'role', m.role, 'central', o.is_central_body))
      FROM membership m JOIN organization o ON o.id = m.organization_id WHERE m.participant_id = p.id), '[]'::json)
  ) END AS participant
FROM session s LEFT JOIN participant p ON p.id = s.participant_id AND p.erased_at IS NULL
WHERE s.token_hash = ANY($1::bytea[]) AND s.ended_at IS NULL AND s.expires_at > now()
  AND (s.participant_id IS NULL OR p.id IS NOT NULL)
  AND (s.last_seen_at > now() - interval '24 hours'
    OR NOT EXISTS (SELECT 1 FROM membership m WHERE m.participant_id = s.participant_id))`

const touch = `UPDATE session SET last_seen_at = now() WHERE id = $1 AND last_seen_at < now() - interval '5 minutes'`

export interface Sessions {
  /** The actor behind a token; null when the session is unknown, ended or expired. */
  find: (token: string) => Promise<Actor | null>
  /** Forget what is remembered of a session: it changed or ended, here or in another process. */
  forget: (sessionId: string) => void
}

interface Remembered {
  actor: Actor
  until: number
}

function toActor(row: SessionRow): Actor {
  const { participant } = row
  return {
    participantId: participant?.id ?? null,
    sessionId: row.session_id,
    level: participant?.level ?? 'GUEST',
    publicName: participant?.publicName ?? '',
    language: participant?.language ?? 'fr',
    suspendedUntil: participant?.suspendedUntil ? new Date(participant.suspendedUntil) : null,
    memberships: participant?.memberships ?? [],
  }
}

/** Sessions are remembered for two seconds, and forgotten at once in every process when they change. */
export function createSessions(database: Database, bus: Bus, rememberFor = 2_000): Sessions {
  const remembered = new Map<string, Remembered>()
  const batcher = createBatcher<string, Actor | null>(async (keys) => {
    const rows = await database.sql<SessionRow>(load, [keys.map((key) => Buffer.from(key, 'base64'))])
    const found = new Map(rows.map((row) => [row.token_hash.toString('base64'), row]))
    const stale = rows.filter((row) => Date.now() - row.last_seen_at.getTime() > 300_000)
    for (const row of stale) void database.sql(touch, [row.session_id]).catch(() => undefined)
    return keys.map((key) => {
      const row = found.get(key)
      return row ? toActor(row) : null
    })
  })

  const forget = (sessionId: string) => {
    for (const [key, { actor }] of remembered) if (actor.sessionId === sessionId) remembered.delete(key)
  }
  bus.subscribe('session', forget)

  return {
    find: async (token) => {
      const key = hashToken(token).toString('base64')
      const known = remembered.get(key)
      if (known && known.until > Date.now()) return known.actor
      const actor = await batcher.run(key)
      if (remembered.size > 20_000) remembered.clear()
      if (actor) remembered.set(key, { actor, until: Date.now() + rememberFor })
      else remembered.delete(key)
      return actor
    },
    forget: (sessionId) => {
      forget(sessionId)
      bus.publish('session', sessionId)
    },
  }
}
