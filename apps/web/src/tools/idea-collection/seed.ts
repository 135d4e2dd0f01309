const key = 'participe-order'

const today = () => new Date().toISOString().slice(0, 10)

/**
 * The fair order is random, and the same all day for one visitor. The number says nothing about the person, is made
 * anew each day, and never leaves with anything else.
 */
export function dailySeed(): string {
  try {
    const [day, kept] = (localStorage.getItem(key) ?? '').split('|')
    if (day === today() && kept) return kept
    const seed = crypto.randomUUID()
    localStorage.setItem(key, `${today()}|${seed}`)
    return seed
  } catch {
    return today()
  }
}
