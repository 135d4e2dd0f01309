import { createContext, useContext, useEffect } from 'react'
import type { ReactNode } from 'react'
import { useLocation } from 'react-router'

export interface PageFacts {
  pathname: string
  /** Whether the same page exists in the other language (D-21). */
  translated: boolean
}

export const PageFactsContext = createContext<(facts: PageFacts) => void>(() => undefined)

export interface PageProps {
  /** First part of the document title: « Titre - Participe ». */
  title: string
  translated?: boolean
  children: ReactNode
}

/** What every page says about itself: its title, and whether the header may offer the other language. */
export function Page({ title, translated = true, children }: PageProps) {
  const { pathname } = useLocation()
  const tell = useContext(PageFactsContext)
  useEffect(() => {
    document.title = title ? `${title} - Participe` : 'Participe'
  }, [title])
  useEffect(() => tell({ pathname, translated }), [tell, pathname, translated])
  return <>{children}</>
}
