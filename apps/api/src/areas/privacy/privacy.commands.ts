import type { Actor } from '../../access/actor.ts'
import { audit } from '../../access/audit.ts'
import type { PersonalData } from '../../kit/tool/tool.ts'
import { refuse } from '../../platform/errors.ts'
import type { Ports } from '../../platform/ports.ts'

/** Every place that holds personal information, by name. */
export type PersonalDataSources = ReadonlyMap<string, PersonalData>

/** What the platform itself holds of a person, outside tools. */
export const accountPersonalData = ({ database }: Ports): PersonalData => ({
  export: async (participantId) => {
    const { prisma } = database
    const account = await prisma.participant.findUnique({
      where: { id: participantId },
      select: {
        email: true,
        publicName: true,
        language: true,
        level: true,
        createdAt: true,
        suspendedUntil: true,
      },
    })
    const [consents, memberships, notifications, participations, sessions] = await Promise.all([
      prisma.consent.findMany({ where: { participantId } }),
      prisma.membership.findMany({
        where: { participantId },
        select: { organization: { select: { name: true } }, role: true, createdAt: true },
      }),
      prisma.notification.findMany({
        where: { participantId },
        select: { kind: true, data: true, createdAt: true, readAt: true },
      }),
      prisma.participation.findMany({
        where: { participantId },
        select: { initiative: { select: { slug: true } }, firstAt: true },
      }),
      prisma.session.findMany({
        where: { participantId },
        select: { createdAt: true, lastSeenAt: true, endedAt: true },
      }),
    ])
    const letters = account?.email
      ? await prisma.mailMessage.findMany({
          where: { recipient: account.email },
          select: { subject: true, createdAt: true, sentAt: true },
        })
      : []
    return [
      { type: 'account', ...account },
      ...consents.map((row) => ({ type: 'consent', ...row })),
      ...memberships.map((row) => ({
        type: 'membership',
        organization: row.organization.name,
        role: row.role,
        since: row.createdAt,
      })),
      ...notifications.map((row) => ({ type: 'notification', ...row })),
      ...participations.map((row) => ({
        type: 'participation',
        initiative: row.initiative.slug,
        since: row.firstAt,
      })),
      ...sessions.map((row) => ({ type: 'session', ...row })),
      ...letters.map((row) => ({ type: 'letter', ...row })),
    ]
  },
  erase: async (tx, participantId) => {
    const account = await tx.participant.findUnique({ where: { id: participantId }, select: { email: true } })
    if (account?.email) {
      await tx.mailMessage.deleteMany({ where: { recipient: account.email } })
      await tx.emailCode.deleteMany({ where: { email: account.email } })
    }
    await tx.membership.deleteMany({ where: { participantId } })
    await tx.notification.deleteMany({ where: { participantId } })
    await tx.consent.deleteMany({ where: { participantId } })
    await tx.session.deleteMany({ where: { participantId } })
  },
})

export interface PersonalExport {
  exportedAt: string
  notice: string
  sources: Record<string, Record<string, unknown>[]>
}

/** Everything a person provided, as plain data (norm P-16). */
export async function exportPersonalData(
  ports: Ports,
  sources: PersonalDataSources,
  actor: Actor,
  now: Date,
): Promise<PersonalExport> {
  const participantId = actor.participantId ?? ''
  const parts: Record<string, Record<string, unknown>[]> = {}
  for (const [name, source] of sources) parts[name] = await source.export(participantId)
  await ports.database.transaction((tx) =>
    audit(tx, ports.ids, now, actor, {
      action: 'personal-data-export',
      subjectType: 'participant',
      subjectId: participantId,
    }),
  )
  return {
    exportedAt: now.toISOString(),
    notice: ports.messages(actor.language, 'privacy.export-notice'),
    sources: parts,
  }
}

/**
 * Erase who a person is (norm P-18). Supports stay counted under a row that names nobody; published texts stay in the
 * record without a name. The last manager of an organization hands over first.
 */
export async function erasePersonalData(
  ports: Ports,
  sources: PersonalDataSources,
  actor: Actor,
  confirmation: string,
  now: Date,
): Promise<void> {
  const participantId = actor.participantId ?? ''
  const { email } =
    (await ports.database.prisma.participant.findUnique({
      where: { id: participantId },
      select: { email: true },
    })) ?? {}
  if (!email || confirmation.trim().toLowerCase() !== email) throw refuse('erase-confirmation', 'email')
  await ports.database.transaction(async (tx) => {
    const managed = await tx.membership.findMany({
      where: { participantId, role: 'MANAGER' },
      select: { organizationId: true },
    })
    for (const { organizationId } of managed) {
      const others = await tx.membership.count({
        where: { organizationId, role: 'MANAGER', participantId: { not: participantId } },
      })
      if (others === 0) throw refuse('erase-last-manager')
    }
    for (const source of sources.values()) await source.erase(tx, participantId)
    await tx.participant.update({
      where: { id: participantId },
      data: {
        email: null,
        publicName: ports.messages('fr', 'contribution.erased-author'),
        erasedAt: now,
        suspendedUntil: null,
      },
    })
    await audit(
      tx,
      ports.ids,
      now,
      { ...actor, participantId: null },
      { action: 'personal-data-erasure', subjectType: 'participant', subjectId: participantId },
    )
  })
}
