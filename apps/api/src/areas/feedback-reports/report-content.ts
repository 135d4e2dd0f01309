import * as z from 'zod'
import { isId } from '../../platform/ids.ts'
import { type LocalizedText, localizedText, text } from '../../platform/localized.ts'
import { reportDecisions } from './report-rules.ts'

/** An editor's empty English field comes as null. */
const words = (max: number) =>
  z.preprocess(
    (value) =>
      typeof value === 'object' && value && 'en' in value && value.en === null
        ? { ...value, en: undefined }
        : value,
    localizedText(max),
  )

const id = z.string().refine(isId, { params: { code: 'not-found' } })
const ownId = id.nullish().transform((value) => value ?? null)

const theme = z.object({
  id: ownId,
  title: words(200),
  heard: words(10_000),
  decision: z
    .enum(reportDecisions)
    .nullish()
    .transform((value) => value ?? null),
  why: words(10_000),
  decidedBy: words(300),
  next: words(5_000),
  citations: z
    .array(id)
    .max(500)
    .transform((ids) => [...new Set(ids)]),
})

const commitment = z.object({ id: ownId, text: words(1_000), owner: text(300), dueOn: z.string() })

/** What an editor sends; the gate says later whether it may be published. */
export const reportSchema = z.object({
  asked: words(5_000),
  summary: words(5_000),
  themes: z.array(theme).max(50),
  commitments: z.array(commitment).max(100),
})
export type ReportContent = z.output<typeof reportSchema>

interface Kept {
  id: string | null
}

/** Identifiers that were given but are not among those known, or are given twice. */
export function strangers(given: readonly Kept[], known: readonly { id: string }[]): number[] {
  const ids = new Set(known.map((row) => row.id))
  return given.flatMap((row, index) => (row.id !== null && !ids.delete(row.id) ? [index] : []))
}

/** Whether something known is no longer given. */
export const lacks = (given: readonly Kept[], known: readonly { id: string }[]): boolean =>
  known.some((row) => !given.some((kept) => kept.id === row.id))

export interface ReportText {
  asked: LocalizedText
  summary: LocalizedText
  themes: readonly unknown[]
  commitments: readonly unknown[]
}

/** Text in one shape, whatever the order in which its keys were stored. */
const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, canonical(part)]),
  )
}

/** Names of the parts that a correction changed. */
export const changedParts = (before: ReportText, after: ReportText): (keyof ReportText)[] =>
  (['asked', 'summary', 'themes', 'commitments'] as const).filter(
    (part) => JSON.stringify(canonical(before[part])) !== JSON.stringify(canonical(after[part])),
  )
