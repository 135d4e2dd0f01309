import type { NormalizedCacheObject } from '@apollo/client'
import { createContext } from 'react'
import type { PageFacts } from './Page.tsx'

/** What a page says of itself to what reads only its head: search engines, link previews. */
export interface Head {
  title: string
  description: string
  translated: boolean
  /** 404 when the page says that what was asked does not exist. */
  status: number
  /** schema.org, as JSON-LD. */
  structured: Record<string, unknown> | null
  /** The same content for feed readers and calendars. */
  feeds: readonly Feed[]
}

export interface Feed {
  type: string
  title: string
  href: string
}

/** Filled while a page is drawn on the server; null in a browser. */
export const HeadContext = createContext<Head | null>(null)

/** What the server knew when it drew the page; the browser starts from the same. */
export interface ServedState {
  facts: PageFacts
  data: NormalizedCacheObject
  /** Seed of the fair order that the lists of the page were drawn in. */
  seed: string
}

export const ServedContext = createContext<Omit<ServedState, 'data'> | null>(null)

/** The state that came with the page; null when the page came bare and draws itself. */
export function readServedState(): ServedState | null {
  const block = document.getElementById('participe-state')
  if (!block?.textContent) return null
  const state = JSON.parse(block.textContent) as ServedState
  block.remove()
  return state
}
