import * as z from 'zod'
import type { Actor } from '../../access/actor.ts'
import { audit } from '../../access/audit.ts'
import { type Decision, demand } from '../../access/decision.ts'
import { requireRole } from '../../access/rules.ts'
import type { ParticipationTool, ToolInstance } from '../../kit/tool/tool.ts'
import { dateOnly } from '../../platform/clock.ts'
import { isConflict, type Prisma, type Transaction } from '../../platform/database.ts'
import { notFound, refuse, Refusal } from '../../platform/errors.ts'
import { isId } from '../../platform/ids.ts'
import { localizedText, text } from '../../platform/localized.ts'
import type { Ports } from '../../platform/ports.ts'
import { foldText } from '../../platform/search-text.ts'
import { validate } from '../../platform/validation.ts'
import { initiativeStatus, type InitiativeStatus } from './initiative-status.ts'
import {
  mayCancel,
  mayClose,
  mayExplainDelay,
  mayFeature,
  mayPrepare,
  mayPublish,
} from './initiatives.access.ts'
import { type GateItem, publishGate } from './publish-gate.ts'
import {
  loadInitiative,
  type LoadedInitiative,
  localizedColumns,
  toGateSubject,
} from './initiatives.store.ts'

const list = z.array(z.string().max(60)).max(60)
const emailOrEmpty = text(254).refine((value) => value === '' || /^\S+@\S+\.\S+$/.test(value), {
  params: { code: 'email-invalid' },
})

const contentSchema = z
  .object({
    title: localizedText(120),
    summary: localizedText(300),
    description: localizedText(20_000),
    howItWorks: localizedText(10_000),
    reasons: localizedText(5_000),
    decisionMaker: localizedText(300),
    promise: localizedText(1_000),
    openToChange: localizedText(5_000),
    notOpenToChange: localizedText(5_000),
    affected: localizedText(2_000),
    plannedUse: localizedText(5_000),
    background: localizedText(20_000),
    otherWays: localizedText(5_000),
    shortNoticeReason: localizedText(2_000),
    influence: z.enum(['INFORM', 'CONSULT', 'INVOLVE', 'COLLABORATE']).nullable(),
    contactName: text(200),
    contactEmail: emailOrEmpty,
    contactPhone: text(60),
    modes: z.array(z.enum(['ONLINE', 'IN_PERSON', 'PAPER'])).max(3),
    opensAt: z.date().nullable(),
    closesAt: z.date().nullable(),
    replyDueOn: z.string().nullable(),
    themes: list,
    audiences: list,
    regions: list,
    partners: list,
  })
  .partial()
export type InitiativeContent = z.input<typeof contentSchema>
type Content = z.output<typeof contentSchema>

const slugOf = (title: string): string =>
  foldText(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 70) || 'demarche'

/** Columns of the table itself, from validated content. */
function columnsOf(content: Content): Prisma.InitiativeUncheckedUpdateInput {
  const { themes: _t, audiences: _a, regions: _r, partners: _p, replyDueOn, ...columns } = content
  return {
    ...(columns as Prisma.InitiativeUncheckedUpdateInput),
    ...(replyDueOn === undefined ? {} : { replyDueOn: replyDueOn === null ? null : dateOnly(replyDueOn) }),
  }
}

/** Replace the lists that were given; unknown keys are refused by name. */
async function writeLists(tx: Transaction, initiativeId: string, content: Content): Promise<void> {
  const { themes, audiences, regions, partners } = content
  const expect = (found: number, asked: readonly string[], path: string) => {
    if (found !== new Set(asked).size) throw refuse('unknown-choice', path)
  }
  if (themes) {
    const rows = await tx.theme.findMany({ where: { key: { in: themes } }, select: { id: true } })
    expect(rows.length, themes, 'themes')
    await tx.initiativeTheme.deleteMany({ where: { initiativeId } })
    await tx.initiativeTheme.createMany({ data: rows.map(({ id }) => ({ initiativeId, themeId: id })) })
  }
  if (audiences) {
    const rows = await tx.audience.findMany({ where: { key: { in: audiences } }, select: { id: true } })
    expect(rows.length, audiences, 'audiences')
    await tx.initiativeAudience.deleteMany({ where: { initiativeId } })
    await tx.initiativeAudience.createMany({ data: rows.map(({ id }) => ({ initiativeId, audienceId: id })) })
  }
  if (regions) {
    const rows = await tx.region.findMany({ where: { code: { in: regions } }, select: { code: true } })
    expect(rows.length, regions, 'regions')
    await tx.initiativeRegion.deleteMany({ where: { initiativeId } })
    await tx.initiativeRegion.createMany({
      data: rows.map(({ code }) => ({ initiativeId, regionCode: code })),
    })
  }
  if (partners) {
    const rows = await tx.organization.findMany({ where: { slug: { in: partners } }, select: { id: true } })
    expect(rows.length, partners, 'partners')
    await tx.initiativePartner.deleteMany({ where: { initiativeId } })
    await tx.initiativePartner.createMany({
      data: rows.map(({ id }) => ({ initiativeId, organizationId: id })),
    })
  }
}

async function note(
  tx: Transaction,
  ports: Ports,
  now: Date,
  actor: Actor,
  initiative: { id: string; organizationId: string },
  kind: string,
  detail: Record<string, unknown> = {},
): Promise<void> {
  await tx.initiativeChange.create({
    data: {
      id: ports.ids.next(),
      initiativeId: initiative.id,
      at: now,
      actorId: actor.participantId,
      kind,
      detail: detail as Prisma.InputJsonObject,
    },
  })
  await audit(tx, ports.ids, now, actor, {
    action: `initiative-${kind}`,
    subjectType: 'initiative',
    subjectId: initiative.id,
    organizationId: initiative.organizationId,
    detail,
  })
}

/** A new draft of an organization. The title is all it needs. */
export async function createInitiative(
  ports: Ports,
  actor: Actor,
  input: { organizationSlug: string; content: InitiativeContent },
  now: Date,
): Promise<{ id: string }> {
  const organization = await ports.database.prisma.organization.findUnique({
    where: { slug: input.organizationSlug },
  })
  if (!organization) throw notFound('organization')
  demand(requireRole(actor, organization.id, 'COMMUNICATOR'))
  const content = validate(contentSchema, input.content)
  if (!content.title?.fr) throw refuse('required', 'title')
  const id = ports.ids.next()
  const slug = slugOf(content.title.fr)
  const create = (ending: string) =>
    ports.database.transaction(async (tx) => {
      const empty = Object.fromEntries(localizedColumns.map((column) => [column, { fr: '' }]))
      await tx.initiative.create({
        data: {
          ...empty,
          ...columnsOf(content),
          id,
          slug: `${slug}${ending}`,
          organizationId: organization.id,
          createdAt: now,
          updatedAt: now,
        } as Prisma.InitiativeUncheckedCreateInput,
      })
      await tx.initiativeTally.create({ data: { initiativeId: id } })
      await writeLists(tx, id, content)
      await note(tx, ports, now, actor, { id, organizationId: organization.id }, 'drafted')
    })
  try {
    await create('')
  } catch (error) {
    if (!isConflict(error)) throw error
    await create(`-${ports.ids.code()}`)
  }
  return { id }
}

async function locked(tx: Transaction, id: string): Promise<LoadedInitiative> {
  if (!isId(id)) throw notFound()
  await tx.$queryRaw`SELECT 1 FROM initiative WHERE id = ${id}::uuid FOR UPDATE`
  const initiative = await loadInitiative(tx, id)
  if (!initiative) throw notFound()
  return initiative
}

const subjectOf = (initiative: LoadedInitiative, now: Date) => ({
  organizationId: initiative.organizationId,
  status: initiativeStatus(initiative.dates, now),
})

/** A draft that a stranger may not know of is not found; otherwise the refusal is said. */
function hideDraft(actor: Actor, initiative: LoadedInitiative): void {
  const mine = actor.memberships.some((m) => m.central || m.organizationId === initiative.organizationId)
  if (!mine && !initiative.dates.publishedAt) throw notFound()
}

const datesFixedOnceOpen = ['opensAt'] as const

/** Change what is given. On a published page the public sees what changed and when (norm R-19). */
export async function updateInitiative(
  ports: Ports,
  actor: Actor,
  input: { id: string; revision: number; content: InitiativeContent },
  now: Date,
): Promise<{ id: string }> {
  const content = validate(contentSchema, input.content)
  await ports.database.transaction(async (tx) => {
    const initiative = await locked(tx, input.id)
    hideDraft(actor, initiative)
    const subject = subjectOf(initiative, now)
    demand(mayPrepare(actor, subject))
    if (initiative.revision !== input.revision) throw refuse('changed-meanwhile')
    if (subject.status !== 'DRAFT' && subject.status !== 'COMING') {
      for (const field of datesFixedOnceOpen)
        if (content[field] !== undefined) throw refuse('fixed-once-open', field)
    }
    await tx.initiative.update({
      where: { id: initiative.id },
      data: { ...columnsOf(content), updatedAt: now, revision: { increment: 1 } },
    })
    await writeLists(tx, initiative.id, content)
    if (subject.status !== 'DRAFT') {
      // What is published stays publishable.
      const after = await loadInitiative(tx, initiative.id)
      const blocking = after
        ? publishGate(toGateSubject(after), now).filter(
            (item) => item.blocking && item.code === 'gate-required',
          )
        : []
      if (blocking.length > 0) throw new Refusal(blocking)
      const fields = Object.keys(content)
      const before = Object.fromEntries(
        fields.filter((field) => field in initiative.row).map((field) => [field, initiative.row[field]]),
      )
      await note(tx, ports, now, actor, initiative, 'changed', {
        fields,
        before: JSON.parse(JSON.stringify(before)) as object,
      })
    }
  })
  return { id: input.id }
}

/** What each of the initiative's tools asks for before it is published. */
async function toolGate(
  ports: Ports,
  guards: ToolGuards,
  initiativeId: string,
  now: Date,
): Promise<GateItem[]> {
  const rows = await ports.database.prisma.tool.findMany({
    where: { initiativeId },
    orderBy: { position: 'asc' },
    select: { id: true, toolKey: true },
  })
  const asked = await Promise.all(
    rows.map(async ({ id, toolKey }) => (await guards.get(toolKey)?.guard?.publish?.(id, now)) ?? []),
  )
  return asked.flat().map((item) => ({ ...item, blocking: true }))
}

/** What stands between the draft and its publication. */
export async function gateOf(ports: Ports, guards: ToolGuards, id: string, now: Date): Promise<GateItem[]> {
  const initiative = await loadInitiative(ports.database.prisma, id)
  if (!initiative) return []
  return [...publishGate(toGateSubject(initiative), now), ...(await toolGate(ports, guards, id, now))]
}

export async function publishInitiative(
  ports: Ports,
  guards: ToolGuards,
  actor: Actor,
  id: string,
  now: Date,
): Promise<{ id: string }> {
  await ports.database.transaction(async (tx) => {
    const initiative = await locked(tx, id)
    hideDraft(actor, initiative)
    demand(mayPublish(actor, subjectOf(initiative, now)))
    const gate = [...publishGate(toGateSubject(initiative), now), ...(await toolGate(ports, guards, id, now))]
    const blocking = gate.filter((item) => item.blocking)
    if (blocking.length > 0) throw new Refusal(blocking)
    await tx.initiative.update({
      where: { id },
      data: { publishedAt: now, updatedAt: now, revision: { increment: 1 } },
    })
    await note(tx, ports, now, actor, initiative, 'published')
  })
  return { id }
}

interface Turn {
  id: string
  may: (actor: Actor, subject: { organizationId: string; status: InitiativeStatus }) => Decision
  data: Prisma.InitiativeUpdateInput
  kind: string
  detail?: (initiative: LoadedInitiative) => Record<string, unknown>
}

/** A turn in the life of an initiative: a stranger's draft is not found, the rule decides, the page says when. */
async function take(ports: Ports, actor: Actor, turn: Turn, now: Date): Promise<{ id: string }> {
  await ports.database.transaction(async (tx) => {
    const initiative = await locked(tx, turn.id)
    hideDraft(actor, initiative)
    demand(turn.may(actor, subjectOf(initiative, now)))
    await tx.initiative.update({
      where: { id: turn.id },
      data: { ...turn.data, updatedAt: now, revision: { increment: 1 } },
    })
    await note(tx, ports, now, actor, initiative, turn.kind, turn.detail?.(initiative))
  })
  return { id: turn.id }
}

/** Close before the announced date, with effect now. */
export const closeInitiative = async (
  ports: Ports,
  actor: Actor,
  id: string,
  now: Date,
): Promise<{ id: string }> => {
  const detail = ({ dates }: LoadedInitiative) => ({ announced: dates.closesAt?.toISOString() ?? null })
  return take(ports, actor, { id, may: mayClose, data: { closesAt: now }, kind: 'closed', detail }, now)
}

interface ReasonInput {
  id: string
  reason: z.input<ReturnType<typeof localizedText>>
}

function readReason(input: ReasonInput) {
  const reason = validate(localizedText(2_000), input.reason, 'reason')
  if (!reason.fr) throw refuse('required', 'reason')
  return reason
}

export async function cancelInitiative(
  ports: Ports,
  actor: Actor,
  input: ReasonInput,
  now: Date,
): Promise<{ id: string }> {
  const data = { cancelledAt: now, cancelReason: readReason(input) }
  return take(ports, actor, { id: input.id, may: mayCancel, data, kind: 'cancelled' }, now)
}

/** Say why the reply is late, in public. The promised day itself never moves. */
export async function explainDelay(
  ports: Ports,
  actor: Actor,
  input: ReasonInput,
  now: Date,
): Promise<{ id: string }> {
  const data = { lateReason: readReason(input) }
  return take(ports, actor, { id: input.id, may: mayExplainDelay, data, kind: 'delay-explained' }, now)
}

export async function featureInitiative(
  ports: Ports,
  actor: Actor,
  input: { id: string; featured: boolean },
  now: Date,
): Promise<{ id: string }> {
  demand(mayFeature(actor))
  await ports.database.transaction(async (tx) => {
    const initiative = await locked(tx, input.id)
    await tx.initiative.update({ where: { id: input.id }, data: { featured: input.featured } })
    await audit(tx, ports.ids, now, actor, {
      action: 'feature',
      subjectType: 'initiative',
      subjectId: initiative.id,
      detail: { featured: input.featured },
    })
  })
  return { id: input.id }
}

export type ToolBasket = ReadonlyMap<string, ParticipationTool>
export type ToolGuards = ReadonlyMap<string, Pick<ToolInstance, 'guard'>>

export interface ToolInput {
  title: { fr: string; en?: string | null | undefined }
  settings: unknown
}

function readToolInput(basket: ToolBasket, toolKey: string, input: ToolInput) {
  const tool = basket.get(toolKey)
  if (!tool) throw refuse('unknown-choice', 'toolKey')
  const settings = validate(tool.settings, input.settings ?? {}, 'settings')
  const title = validate(localizedText(120), { fr: input.title.fr, en: input.title.en ?? undefined }, 'title')
  if (!title.fr) throw refuse('required', 'title')
  return { tool, title, settings }
}

/** Add a tool to a draft or coming initiative; settings that are absent take the tool's defaults. */
export async function addTool(
  ports: Ports,
  basket: ToolBasket,
  actor: Actor,
  input: ToolInput & { initiativeId: string; toolKey: string },
  now: Date,
): Promise<{ id: string; toolId: string }> {
  const toolId = ports.ids.next()
  await ports.database.transaction(async (tx) => {
    const initiative = await locked(tx, input.initiativeId)
    hideDraft(actor, initiative)
    demand(mayPrepare(actor, subjectOf(initiative, now)))
    const { tool, title, settings } = readToolInput(basket, input.toolKey, input)
    const position = await tx.tool.count({ where: { initiativeId: initiative.id } })
    await tx.tool.create({
      data: {
        id: toolId,
        initiativeId: initiative.id,
        toolKey: tool.key,
        title,
        settings: settings as Prisma.InputJsonObject,
        position,
        createdAt: now,
      },
    })
    await note(tx, ports, now, actor, initiative, 'tool-added', { toolKey: tool.key })
  })
  return { id: input.initiativeId, toolId }
}

async function lockedTool(tx: Transaction, toolId: string) {
  if (!isId(toolId)) throw notFound('toolId')
  const row = await tx.tool.findUnique({ where: { id: toolId } })
  if (!row) throw notFound('toolId')
  return { row, initiative: await locked(tx, row.initiativeId) }
}

export async function configureTool(
  ports: Ports,
  basket: ToolBasket,
  guards: ToolGuards,
  actor: Actor,
  input: ToolInput & { toolId: string },
  now: Date,
): Promise<{ id: string; toolId: string }> {
  return ports.database.transaction(async (tx) => {
    const { row, initiative } = await lockedTool(tx, input.toolId)
    hideDraft(actor, initiative)
    demand(mayPrepare(actor, subjectOf(initiative, now)))
    const { title, settings } = readToolInput(basket, row.toolKey, input)
    const refused = (await guards.get(row.toolKey)?.guard?.configure?.(row.id, settings, now)) ?? []
    if (refused.length > 0) throw new Refusal(refused)
    await tx.tool.update({
      where: { id: row.id },
      data: { title, settings: settings as Prisma.InputJsonObject },
    })
    await note(tx, ports, now, actor, initiative, 'tool-changed', { toolKey: row.toolKey })
    return { id: initiative.id, toolId: row.id }
  })
}

/** Remove a tool that nobody used yet. */
export async function removeTool(
  ports: Ports,
  guards: ToolGuards,
  actor: Actor,
  toolId: string,
  now: Date,
): Promise<{ id: string }> {
  return ports.database.transaction(async (tx) => {
    const { row, initiative } = await lockedTool(tx, toolId)
    hideDraft(actor, initiative)
    demand(mayPrepare(actor, subjectOf(initiative, now)))
    const contributed = (await tx.contribution.count({ where: { toolId: row.id } })) > 0
    if (contributed || (await guards.get(row.toolKey)?.guard?.inUse?.(row.id))) throw refuse('tool-in-use')
    await tx.tool.delete({ where: { id: row.id } })
    await note(tx, ports, now, actor, initiative, 'tool-removed', { toolKey: row.toolKey })
    return { id: initiative.id }
  })
}
