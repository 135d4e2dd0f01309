import type { Actor } from '../../access/actor.ts'
import { audit } from '../../access/audit.ts'
import { demand } from '../../access/decision.ts'
import { isConflict, type Transaction } from '../../platform/database.ts'
import { notFound, refuse } from '../../platform/errors.ts'
import { isId } from '../../platform/ids.ts'
import { text } from '../../platform/localized.ts'
import type { Ports } from '../../platform/ports.ts'
import { validate } from '../../platform/validation.ts'
import { accountInput, type CheckedAccount, checkAccount } from './account-input.ts'
import { mayHide, mayPause, mayPin, mayResume, mayTend, mayUnhide, type PinScope } from './social.access.ts'
import { askForVisit } from './social.jobs.ts'

/** Who acts, on what floor, when. */
interface Act {
  ports: Ports
  actor: Actor
  now: Date
}

async function themeIdOf(tx: Transaction, key: string | null): Promise<string | null> {
  if (key === null) return null
  const theme = await tx.theme.findUnique({ where: { key }, select: { id: true } })
  if (!theme) throw refuse('invalid', 'theme')
  return theme.id
}

/** Ask at once for what was just added, changed or resumed; where visits are off, the account waits. */
async function visitSoon({ ports, now }: Act, tx: Transaction, id: string, feedUrl: string | null) {
  await tx.socialAccount.update({ where: { id }, data: { nextFetchAt: feedUrl === null ? null : now } })
  if (feedUrl !== null && ports.env.SOCIAL_FETCH === 'on') await askForVisit(tx, { id, feedUrl })
}

const trail = (
  { ports, actor, now }: Act,
  tx: Transaction,
  action: string,
  subject: { type: 'social-account' | 'social-item'; id: string; organizationId: string },
  detail: Record<string, unknown> = {},
) =>
  audit(tx, ports.ids, now, actor, {
    action,
    subjectType: subject.type,
    subjectId: subject.id,
    organizationId: subject.organizationId,
    detail,
  })

const columnsOf = ({
  network,
  name,
  url,
  feedUrl,
  handle,
  language,
  responsible,
  verifiedHow,
}: CheckedAccount) => ({
  network,
  name,
  url,
  feedUrl,
  handle,
  language,
  responsible,
  verifiedHow,
})

const onlyOnce = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  try {
    return await work()
  } catch (error) {
    if (isConflict(error)) throw refuse('social-already-listed', 'url')
    throw error
  }
}

/** List an account of a body. Its feed, if it has one, is visited at once. */
export async function addAccount(act: Act, organization: string, given: unknown): Promise<{ id: string }> {
  const { ports, actor, now } = act
  const id = ports.ids.next()
  await onlyOnce(() =>
    ports.database.transaction(async (tx) => {
      const body = await tx.organization.findUnique({ where: { slug: organization }, select: { id: true } })
      if (!body) throw notFound('organization')
      demand(mayTend(actor, { organizationId: body.id }))
      const input = validate(accountInput, given)
      const account = checkAccount(input, null, ports.env.SOCIAL_ALLOW_LOOPBACK)
      await tx.socialAccount.create({
        data: {
          ...columnsOf(account),
          id,
          organizationId: body.id,
          themeId: await themeIdOf(tx, input.theme),
          verifiedAt: account.verifiedHow ? now : null,
          createdAt: now,
        },
      })
      await visitSoon(act, tx, id, account.feedUrl)
      await trail(
        act,
        tx,
        'add-social-account',
        { type: 'social-account', id, organizationId: body.id },
        { url: account.url },
      )
    }),
  )
  return { id }
}

async function accountFor(tx: Transaction, id: string) {
  if (!isId(id)) throw notFound('id')
  await tx.$queryRaw`SELECT 1 FROM social_account WHERE id = ${id}::uuid FOR UPDATE`
  const account = await tx.socialAccount.findUnique({ where: { id } })
  if (!account) throw notFound('id')
  return account
}

/** Nothing that was learned of the old feed holds for a new one. */
const forgetFeed = {
  etag: null,
  lastModified: null,
  errorStreak: 0,
  lastProblem: null,
  lastProblemDetail: null,
}

/** Correct an account. Its publications take its new theme, save those whose theme was corrected by hand. */
export async function updateAccount(
  act: Act,
  id: string,
  revision: number,
  given: unknown,
): Promise<{ id: string }> {
  const { ports, actor, now } = act
  await onlyOnce(() =>
    ports.database.transaction(async (tx) => {
      const before = await accountFor(tx, id)
      demand(mayTend(actor, before))
      const input = validate(accountInput, given)
      if (before.revision !== revision) throw refuse('changed-meanwhile')
      const account = checkAccount(input, before.did, ports.env.SOCIAL_ALLOW_LOOPBACK)
      const themeId = await themeIdOf(tx, input.theme)
      const moved = account.feedUrl !== before.feedUrl
      await tx.socialAccount.update({
        where: { id },
        data: {
          ...columnsOf(account),
          themeId,
          revision: { increment: 1 },
          ...(account.verifiedHow === before.verifiedHow
            ? {}
            : { verifiedAt: account.verifiedHow ? now : null }),
          ...(moved ? forgetFeed : {}),
        },
      })
      if (themeId !== before.themeId)
        await tx.socialItem.updateMany({ where: { accountId: id, themeCorrected: false }, data: { themeId } })
      if (moved && before.status === 'ACTIVE') await visitSoon(act, tx, id, account.feedUrl)
      await trail(
        act,
        tx,
        'update-social-account',
        { type: 'social-account', id, organizationId: before.organizationId },
        {
          url: account.url,
          feedUrl: account.feedUrl,
          before: { url: before.url, feedUrl: before.feedUrl },
        },
      )
    }),
  )
  return { id }
}

const pauseReason = text(200, 1)

/** Stop visiting an account, with a reason that everyone may read. */
export async function pauseAccount(act: Act, id: string, reason: string): Promise<{ id: string }> {
  await act.ports.database.transaction(async (tx) => {
    const account = await accountFor(tx, id)
    demand(mayPause(act.actor, account))
    const data = { status: 'PAUSED', pauseReason: validate(pauseReason, reason, 'reason') } as const
    await tx.socialAccount.update({ where: { id }, data: { ...data, revision: { increment: 1 } } })
    await trail(act, tx, 'pause-social-account', { ...account, type: 'social-account' })
  })
  return { id }
}

/** Visit an account again, from the beginning of its patience. */
export async function resumeAccount(act: Act, id: string): Promise<{ id: string }> {
  await act.ports.database.transaction(async (tx) => {
    const account = await accountFor(tx, id)
    demand(mayResume(act.actor, account))
    const data = {
      status: 'ACTIVE',
      pauseReason: null,
      errorStreak: 0,
      lastProblem: null,
      lastProblemDetail: null,
    } as const
    await tx.socialAccount.update({ where: { id }, data: { ...data, revision: { increment: 1 } } })
    await visitSoon(act, tx, id, account.feedUrl)
    await trail(act, tx, 'resume-social-account', { ...account, type: 'social-account' })
  })
  return { id }
}

async function itemFor(tx: Transaction, id: string) {
  if (!isId(id)) throw notFound('id')
  await tx.$queryRaw`SELECT 1 FROM social_item WHERE id = ${id}::uuid FOR UPDATE`
  const item = await tx.socialItem.findUnique({ where: { id } })
  if (!item) throw notFound('id')
  return item
}

const hideReason = text(500, 1)

/** Take a publication out of every stream, with a reason for colleagues. It stays at its publisher. */
export async function hideItem(act: Act, id: string, reason: string): Promise<{ id: string }> {
  const { ports, actor, now } = act
  await ports.database.transaction(async (tx) => {
    const item = await itemFor(tx, id)
    demand(mayHide(actor, item))
    const hiddenReason = validate(hideReason, reason, 'reason')
    await tx.socialItem.update({
      where: { id },
      data: { hiddenAt: now, hiddenReason, hiddenById: actor.participantId, pinned: 0 },
    })
    await trail(act, tx, 'hide-social-item', { ...item, type: 'social-item' }, { reason: hiddenReason })
  })
  return { id }
}

export async function unhideItem(act: Act, id: string): Promise<{ id: string }> {
  await act.ports.database.transaction(async (tx) => {
    const item = await itemFor(tx, id)
    demand(mayUnhide(act.actor, item))
    await tx.socialItem.update({
      where: { id },
      data: { hiddenAt: null, hiddenReason: null, hiddenById: null },
    })
    await trail(act, tx, 'unhide-social-item', { ...item, type: 'social-item' })
  })
  return { id }
}

const places: readonly PinScope[] = ['NONE', 'BODY', 'EVERYWHERE']
/** More would hide what is new behind what is pinned. */
const mostPinned = 3

/** Put a publication first among those of its body, or of everyone; or no longer. */
export async function pinItem(act: Act, id: string, scope: PinScope): Promise<{ id: string }> {
  const pinned = places.indexOf(scope)
  await act.ports.database.transaction(async (tx) => {
    const item = await itemFor(tx, id)
    demand(mayPin(act.actor, item, scope))
    // What the central body put in front of everyone, only it takes back.
    if (item.pinned === 2) demand(mayPin(act.actor, item, 'EVERYWHERE'))
    const where =
      pinned === 2
        ? { pinned: 2, id: { not: id } }
        : { pinned: { gte: 1 }, organizationId: item.organizationId, id: { not: id } }
    if (pinned > 0 && (await tx.socialItem.count({ where })) >= mostPinned)
      throw refuse('social-too-many-pinned', 'scope', { max: mostPinned })
    await tx.socialItem.update({ where: { id }, data: { pinned } })
    await trail(
      act,
      tx,
      'pin-social-item',
      { ...item, type: 'social-item' },
      { from: item.pinned, to: pinned },
    )
  })
  return { id }
}

/** Give a publication another theme than its account's; without one, its account's again. */
export async function correctTheme(act: Act, id: string, theme: string | null): Promise<{ id: string }> {
  await act.ports.database.transaction(async (tx) => {
    const item = await itemFor(tx, id)
    demand(mayTend(act.actor, item))
    const account = await tx.socialAccount.findUniqueOrThrow({
      where: { id: item.accountId },
      select: { themeId: true },
    })
    const themeId = theme ? await themeIdOf(tx, theme) : account.themeId
    await tx.socialItem.update({ where: { id }, data: { themeId, themeCorrected: Boolean(theme) } })
    await trail(
      act,
      tx,
      'correct-social-item',
      { ...item, type: 'social-item' },
      { from: item.themeId, to: themeId },
    )
  })
  return { id }
}
