import { createContext, useContext, useEffect } from 'react'
import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { HeadContext } from './served.tsx'
import type { Feed } from './served.tsx'

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
  /** One or two sentences for search engines and link previews. */
  description?: string
  /** schema.org, as JSON-LD. */
  structured?: Record<string, unknown>
  /** 404 on a page that says that nothing is there. */
  status?: number
  /** The same content for feed readers and calendars. */
  feeds?: readonly Feed[]
  children: ReactNode
}

/** What every page says about itself: its title, and whether the header may offer the other language. */
export function Page({
  title,
  translated = true,
  description,
  structured,
  status,
  feeds,
  children,
}: PageProps) {
  const { pathname } = useLocation()
  const tell = useContext(PageFactsContext)
  const head = useContext(HeadContext)
  // On the server the page is drawn to be read, and nothing happens after: its head is told while it is drawn.
  if (head)
    Object.assign(head, {
      title,
      translated,
      description: description ?? '',
      structured: structured ?? null,
      status: status ?? 200,
      feeds: feeds ?? [],
    })
  useEffect(() => {
    document.title = title ? `${title} - Participe` : 'Participe'
  }, [title])
  useEffect(() => tell({ pathname, translated }), [tell, pathname, translated])
  return <>{children}</>
}
