import { useEffect, useRef } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'

const patience = 1500

/** Content arrives after the page: the place one comes back to is tried until the page is tall enough. */
function returnTo(position: number): () => void {
  const end = performance.now() + patience
  let frame = 0
  const attempt = () => {
    window.scrollTo({ top: position, behavior: 'instant' })
    if (Math.abs(window.scrollY - position) > 2 && performance.now() < end)
      frame = requestAnimationFrame(attempt)
  }
  attempt()
  return () => cancelAnimationFrame(frame)
}

/** A new page starts at its top; the Back key returns where one was. Kept in memory only (P-32). */
export function useScrollPlaces(): void {
  const { key, pathname, hash } = useLocation()
  const kind = useNavigationType()
  const places = useRef(new Map<string, number>())
  const before = useRef(pathname)
  useEffect(() => {
    window.history.scrollRestoration = 'manual'
    const remembered = places.current
    let last = window.scrollY
    const note = () => (last = window.scrollY)
    window.addEventListener('scroll', note, { passive: true })
    const changed = before.current !== pathname
    before.current = pathname
    const place = remembered.get(key)
    let stop: (() => void) | undefined
    if (kind === NavigationType.Pop && place !== undefined) stop = returnTo(place)
    else if (hash) document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView()
    else if (changed) window.scrollTo({ top: 0, behavior: 'instant' })
    return () => {
      stop?.()
      window.removeEventListener('scroll', note)
      remembered.set(key, last)
    }
  }, [key, pathname, hash, kind])
}
