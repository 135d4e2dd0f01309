import type { Actor } from '../../access/actor.ts'
import { demand } from '../../access/decision.ts'
import { notFound } from '../../platform/errors.ts'
import { isId } from '../../platform/ids.ts'
import type { Ports } from '../../platform/ports.ts'
import { mayWithdraw } from './contribution.access.ts'
import { applyEvent, lockContribution } from './contributions.store.ts'

/** Withdraw one's own contribution of any kind, before the first official answer. */
export async function withdrawContribution(
  ports: Ports,
  actor: Actor,
  id: string,
  now: Date,
): Promise<{ id: string }> {
  if (!isId(id)) throw notFound('id')
  await ports.database.transaction(async (tx) => {
    const contribution = await lockContribution(tx, id)
    if (!contribution) throw notFound('id')
    demand(mayWithdraw(actor, contribution))
    await applyEvent(tx, ports.ids, now, actor, contribution, 'withdrawn')
  })
  return { id }
}
