const address = /(?:https?:\/\/|www\.)[^\s«»"“”)]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu
/** A private-use character: no rule knows it, no text contains it. */
const veil = '\ue000'

/** Hides addresses, whose signs are not punctuation, under as many signs that no rule touches. */
export const veilAddresses = (text: string): string =>
  text.replace(address, (found) => veil.repeat(found.length))

/** Puts back into a veiled text, in order, the addresses of the original. */
export function unveilAddresses(veiled: string, original: string): string {
  const addresses = original.match(address) ?? []
  let next = 0
  return veiled.replace(/\ue000+/gu, () => addresses[next++] ?? '')
}
