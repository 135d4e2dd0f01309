import { createContext, useCallback, useContext, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { VisuallyHidden } from './VisuallyHidden.tsx'

export type Politeness = 'polite' | 'assertive'
export type Announce = (message: string, politeness?: Politeness) => void

interface Said {
  id: number
  message: string
  politeness: Politeness
}

const AnnouncerContext = createContext<Announce | null>(null)
const keptFor = 10_000

/**
 * The regions exist before anything is said, and each message is a new node: the same words said twice are heard
 * twice. The attribute keeps them outside of what an open dialog hides.
 */
function Region({ politeness, said }: { politeness: Politeness; said: Said[] }) {
  return (
    <div aria-live={politeness} aria-relevant="additions" data-live-announcer="true">
      {said
        .filter((one) => one.politeness === politeness)
        .map((one) => (
          <p key={one.id}>{one.message}</p>
        ))}
    </div>
  )
}

export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const outer = useContext(AnnouncerContext)
  const [said, setSaid] = useState<Said[]>([])
  const next = useRef(0)
  const announce = useCallback<Announce>((message, politeness = 'polite') => {
    const id = next.current++
    setSaid((before) => [...before, { id, message, politeness }])
    setTimeout(() => setSaid((before) => before.filter((one) => one.id !== id)), keptFor)
  }, [])
  if (outer) return <>{children}</>
  return (
    <AnnouncerContext value={announce}>
      {children}
      <VisuallyHidden as="div">
        <Region politeness="polite" said={said} />
        <Region politeness="assertive" said={said} />
      </VisuallyHidden>
    </AnnouncerContext>
  )
}

/** Says one thing that happened without a page change, without moving the focus. */
export function useAnnounce(): Announce {
  const announce = useContext(AnnouncerContext)
  if (!announce) throw new Error('useAnnounce needs a UiProvider above it')
  return announce
}
