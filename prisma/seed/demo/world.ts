import type pg from 'pg'
import type { Calendar } from '../calendar.ts'
import type { Chance } from '../chance.ts'
import type { Row } from '../rows.ts'

/** What the parts of the loader share: the transaction, the time, chance, and the identifiers of what exists. */
export interface World {
  client: pg.ClientBase
  calendar: Calendar
  chance: Chance
  /** By key of the content. */
  organizations: Map<string, string>
  people: Map<string, Person>
  /** Invented people who only support. */
  supporters: Person[]
  /** By key of the initiative. */
  initiatives: Map<string, PlacedInitiative>
  /** By key of the idea. */
  ideas: Map<string, PlacedIdea>
}

export interface Person {
  id: string
  publicName: string
  language: 'fr' | 'en'
}

export interface PlacedInitiative {
  id: string
  organizationId: string
  toolId: string | null
  opensAt: Date
  closesAt: Date
}

export interface PlacedIdea {
  id: string
  title: string
  initiativeKey: string
  author: Person
  /** Nobody's account when it came on paper or by phone. */
  authorId: string | null
  createdAt: Date
  /** Its row, until it is written: answers set its outcome. */
  row: Row
}

/** The value of a map that the content promises. */
export function known<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key)
  if (value === undefined) throw new Error(`unknown key in the content: ${key}`)
  return value
}
