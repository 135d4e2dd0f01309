import * as z from 'zod'
import { localizedText } from '../../platform/localized.ts'

export const anonymities = ['ANONYMOUS', 'IDENTIFIED'] as const
export type Anonymity = (typeof anonymities)[number]

/**
 * Who may answer. ANYONE: guests too, as often as they like. SESSION: guests too, once from a browser. CONFIRMED: once
 * for each person with a confirmed address. VERIFIED: once for each verified person. INVITED: whoever holds a token.
 */
export const audiences = ['ANYONE', 'SESSION', 'CONFIRMED', 'VERIFIED', 'INVITED'] as const
export type Audience = (typeof audiences)[number]

const visibilities = ['STAFF', 'AFTER_CLOSING', 'LIVE'] as const

const questionName = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,63}$/)

/** What an organizer may set (tools.md T1). */
export const settingsSchema = z.object({
  intro: localizedText(2_000).default({ fr: '', en: undefined }),
  anonymity: z.enum(anonymities).default('ANONYMOUS'),
  audience: z.enum(audiences).default('ANYONE'),
  /** One question on each screen; else the pages as written. */
  onePerPage: z.boolean().default(true),
  /** Announced length in minutes; null to say what the form engine reckons. */
  minutes: z.int().min(1).max(180).nullable().default(null),
  /** Days that a response under way is kept. */
  saveDays: z.int().min(1).max(90).default(30),
  /** A respondent may change a response after sending it, while it is open. Identified surveys only. */
  editAfter: z.boolean().default(false),
  /** SELF_SELECTED: people chose to answer; DRAWN: a probability sample, which alone has a margin of error. */
  sample: z.enum(['SELF_SELECTED', 'DRAWN']).default('SELF_SELECTED'),
  results: z
    .object({
      visibility: z.enum(visibilities).default('AFTER_CLOSING'),
      /** Nobody sees results before closing, staff neither; two people may open them early, in public. */
      sealed: z.boolean().default(false),
      /** Numbers of people under it are hidden in public. */
      threshold: z.int().min(3).max(50).default(5),
      /** Questions whose results stay with staff. */
      staffOnly: z.array(questionName).max(300).default([]),
    })
    .prefault({}),
  weighting: z
    .object({
      /** Names of the questions that give each trait; null where it isn't asked. */
      region: questionName.nullable().default(null),
      age: questionName.nullable().default(null),
      sex: questionName.nullable().default(null),
      /** Youngest age of the population the survey is about. */
      fromAge: z
        .union([z.literal(0), z.literal(15), z.literal(18), z.literal(25), z.literal(65)])
        .default(18),
      /** Region codes of that population; all of Québec when empty. */
      regions: z
        .array(z.string().regex(/^\d{2}$/))
        .max(17)
        .default([]),
      /** Weights stay within these multiples of their mean. */
      low: z.number().min(0.05).max(0.95).default(0.3),
      high: z.number().min(1.05).max(10).default(3),
    })
    .prefault({}),
  /** Share of typed copies that are typed a second time. */
  doubleEntry: z.number().min(0).max(1).default(0.1),
  /** Months after closing when what leads to a person is destroyed (norm P-19). */
  retentionMonths: z.int().min(1).max(120).default(24),
})
export type SurveySettings = z.infer<typeof settingsSchema>

/** Whether the same person, or the same browser, may answer once only. */
export const oncePerPerson = (audience: Audience): boolean =>
  audience === 'CONFIRMED' || audience === 'VERIFIED'

/** Monday of the week of a day: as much as an anonymous response says of its time. */
export function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  const back = (date.getUTCDay() + 6) % 7
  return new Date(date.getTime() - back * 86_400_000).toISOString().slice(0, 10)
}

/** Anonymous responses leave the intake together, at least this many, so that none is told by its arrival. */
export const leastMixed = 10

export const numberOf = ({ major, minor }: { major: number; minor: number }): string => `${major}.${minor}`
