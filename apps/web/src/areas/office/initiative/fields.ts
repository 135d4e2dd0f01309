import type { OfficeInitiativeFragment } from '@participe/schema/generated/graphql.ts'
import { dayOf, movedTo } from '../kit/day.ts'
import { inputOf, textOf } from '../kit/translations.ts'
import type { Text } from '../kit/translations.ts'

/** What a section of the editor holds, by name of field. */
export type Values = Record<string, Text | string | readonly string[]>

export type Field =
  | { kind: 'pair'; name: PairName; limit: number; rows: number; required?: boolean }
  | { kind: 'influence'; name: 'influence' }
  | {
      kind: 'line'
      name: 'contactName' | 'contactEmail' | 'contactPhone'
      type: 'text' | 'email' | 'tel'
      required?: boolean
    }
  | { kind: 'day'; name: 'opensAt' | 'closesAt' | 'replyDueOn'; required?: boolean }
  | { kind: 'choices'; name: 'themes' | 'audiences' | 'regions' | 'partners' | 'modes'; required?: boolean }

const pairNames = [
  'title',
  'summary',
  'description',
  'howItWorks',
  'reasons',
  'decisionMaker',
  'promise',
  'openToChange',
  'notOpenToChange',
  'affected',
  'plannedUse',
  'background',
  'otherWays',
  'shortNoticeReason',
] as const
export type PairName = (typeof pairNames)[number]
export const isPair = (name: string): name is PairName => (pairNames as readonly string[]).includes(name)

const pair = (name: PairName, limit: number, rows: number, required = true): Field => ({
  kind: 'pair',
  name,
  limit,
  rows,
  required,
})

/** The sections of the form, in the order in which one thinks. Limits are those of the API. */
export const sections = {
  essentials: [
    pair('title', 120, 2),
    pair('summary', 300, 3),
    pair('description', 20_000, 10),
    pair('decisionMaker', 300, 2),
    pair('affected', 2_000, 3),
  ],
  influence: [
    { kind: 'influence', name: 'influence' },
    pair('promise', 1_000, 4),
    pair('openToChange', 5_000, 4),
    pair('notOpenToChange', 5_000, 4),
    pair('plannedUse', 5_000, 4),
  ],
  content: [pair('reasons', 5_000, 5), pair('howItWorks', 10_000, 6), pair('background', 20_000, 10, false)],
  audience: [
    { kind: 'choices', name: 'themes', required: true },
    { kind: 'choices', name: 'audiences', required: true },
    { kind: 'choices', name: 'regions' },
    { kind: 'choices', name: 'partners' },
  ],
  dates: [
    { kind: 'day', name: 'opensAt', required: true },
    { kind: 'day', name: 'closesAt', required: true },
    { kind: 'day', name: 'replyDueOn', required: true },
    pair('shortNoticeReason', 2_000, 3, false),
  ],
  ways: [{ kind: 'choices', name: 'modes', required: true }, pair('otherWays', 5_000, 5)],
  tools: [],
  contact: [
    { kind: 'line', name: 'contactName', type: 'text', required: true },
    { kind: 'line', name: 'contactEmail', type: 'email' },
    { kind: 'line', name: 'contactPhone', type: 'tel' },
  ],
} as const satisfies Record<string, readonly Field[]>

export type SectionName = keyof typeof sections
export const sectionNames = Object.keys(sections) as SectionName[]
export const isSection = (name: string | null): name is SectionName => !!name && Object.hasOwn(sections, name)

/** In which section a field is, to lead there from the checklist. */
export const sectionOf = (field: string): SectionName =>
  sectionNames.find((name) => (sections[name] as readonly Field[]).some((one) => one.name === field)) ??
  (field === 'tools' ? 'tools' : 'essentials')

/** The identifier of the control of a field. */
export const controlOf = (field: string): string => (isPair(field) ? `${field}-fr` : field)

function read(initiative: OfficeInitiativeFragment, field: Field): Text | string | readonly string[] {
  if (field.kind === 'pair') return textOf(initiative[`${field.name}Translations`])
  if (field.kind === 'influence') return initiative.influence ?? ''
  if (field.kind === 'line') return initiative[field.name]
  if (field.kind === 'day')
    return field.name === 'replyDueOn' ? (initiative.replyDueOn ?? '') : dayOf(initiative[field.name])
  switch (field.name) {
    case 'regions':
      return initiative.regions.map(({ code }) => code)
    case 'partners':
      return initiative.partners.map(({ slug }) => slug)
    case 'modes':
      return initiative.modes
    case 'themes':
      return initiative.themes.map(({ key }) => key)
    case 'audiences':
      return initiative.audiences.map(({ key }) => key)
  }
}

export const valuesOf = (initiative: OfficeInitiativeFragment, section: SectionName): Values =>
  Object.fromEntries(
    (sections[section] as readonly Field[]).map((field) => [field.name, read(initiative, field)]),
  )

export const same = (one: Values[string] | undefined, other: Values[string] | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** Hours at which a day of opening or closing starts or ends. */
const hours = { opensAt: '08:00', closesAt: '23:59' } as const

/** Only what changed is sent: on a published page, the public reads which parts moved. */
export function contentOf(
  initiative: OfficeInitiativeFragment,
  base: Values,
  values: Values,
): Record<string, unknown> {
  const changed = Object.entries(values).filter(([name, value]) => !same(value, base[name]))
  return Object.fromEntries(
    changed.map(([name, value]): [string, unknown] => {
      if (isPair(name)) return [name, inputOf(value as Text)]
      if (name === 'opensAt' || name === 'closesAt')
        return [name, movedTo(initiative[name], value as string, hours[name])]
      if (name === 'influence' || name === 'replyDueOn') return [name, value || null]
      return [name, value]
    }),
  )
}
