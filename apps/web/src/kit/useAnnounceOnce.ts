import { useAnnounce } from '@participe/ui'
import { useEffect, useRef } from 'react'

/** Says what a search found, once for each search; not for the one a page opens with. */
export function useAnnounceOnce(sentence: string, search: string): void {
  const announce = useAnnounce()
  const said = useRef(search)
  useEffect(() => {
    if (!sentence || said.current === search) return
    said.current = search
    announce(sentence)
  }, [sentence, search, announce])
}
