/** Small forms for tests. */
import type { Choice, FormDefinition, Item, Page } from './definition.ts'
import { type StartOptions, startForm } from './state.ts'

export const choice = (code: string, more: Partial<Choice> = {}): Choice => ({
  code,
  label: { fr: `Option ${code}`, en: `Option ${code} (en)` },
  ...more,
})

export const page = (name: string, items: Item[], more: Partial<Page> = {}): Page => ({
  name,
  items,
  ...more,
})

/** One page for each list of items. */
export const form = (pages: Page[], more: Partial<FormDefinition> = {}): FormDefinition => ({
  format: 1,
  languages: ['fr', 'en'],
  title: { fr: 'Formulaire', en: 'Form' },
  pages,
  ...more,
})

/** A form of a single page. */
export const formOf = (...items: Item[]): FormDefinition => form([page('page', items)])

type Short = Partial<Omit<Extract<Item, { type: 'shortText' }>, 'type'>>

export const text = (name: string, more: Short = {}): Item => ({
  type: 'shortText',
  name,
  label: { fr: `Texte ${name}`, en: `Text ${name}` },
  ...more,
})

type Numeric = Partial<Omit<Extract<Item, { type: 'integer' | 'decimal' }>, 'type'>>

export const integer = (name: string, more: Numeric = {}): Item => ({
  type: 'integer',
  name,
  label: { fr: `Nombre ${name}`, en: `Number ${name}` },
  ...more,
})

type YesNo = Partial<Omit<Extract<Item, { type: 'yesNo' }>, 'type'>>

export const yesNo = (name: string, more: YesNo = {}): Item => ({
  type: 'yesNo',
  name,
  label: { fr: `Oui ou non ${name}`, en: `Yes or no ${name}` },
  ...more,
})

export const start = (definition: FormDefinition, more: Partial<StartOptions> = {}) =>
  startForm(definition, { language: 'fr', seed: 'seed', now: '2026-11-23T09:12', ...more })

export const context = { language: 'fr', seed: 'seed', now: '2026-11-23T09:12' } as const
