import { useState } from 'react'
import { useAnnounce } from '@participe/ui'

/** « Afficher la suite »: one page more at each press; a failure leaves what is shown. */
export function useMore(load: () => Promise<unknown>, failed: string) {
  const [pending, setPending] = useState(false)
  const announce = useAnnounce()
  const more = async () => {
    if (pending) return
    setPending(true)
    try {
      await load()
    } catch {
      announce(failed, 'assertive')
    } finally {
      setPending(false)
    }
  }
  return { pending, more: () => void more() }
}
