import { useContext, useSyncExternalStore } from 'react'
import { ServedContext } from '../../platform/served.tsx'

const key = 'participe-order'

const today = () => new Date().toISOString().slice(0, 10)

/**
 * The fair order is random, and the same all day for one visitor. The number says nothing about the person, is made
 * anew each day, and never leaves with anything else.
 */
function dailySeed(offered: string = crypto.randomUUID()): string {
  try {
    const [day, kept] = (localStorage.getItem(key) ?? '').split('|')
    if (day === today() && kept) return kept
    localStorage.setItem(key, `${today()}|${offered}`)
    return offered
  } catch {
    return today()
  }
}

const neverChanges = () => () => undefined

/** The order of this visitor. A list that came drawn keeps its order, unless the visitor already had one today. */
export function useDailySeed(): string {
  const drawn = useContext(ServedContext)?.seed
  return useSyncExternalStore(
    neverChanges,
    () => dailySeed(drawn),
    () => drawn ?? '',
  )
}
