import * as z from 'zod'
import { ratingSettings } from '../../kit/ratings/index.ts'
import { localizedText, text } from '../../platform/localized.ts'

/** What an organizer may set (tools.md T3). */
export const settingsSchema = z.object({
  /** The question asked. */
  question: localizedText(200).default({ fr: '', en: undefined }),
  intro: localizedText(2_000).default({ fr: '', en: undefined }),
  rating: ratingSettings.default({ mode: 'SUPPORT', limit: null, minimum: 0 }),
  comments: z.boolean().default(true),
  /** NONE: shown at once; FIRST: a person's first idea is read before; ALL: every idea is. */
  review: z.enum(['NONE', 'FIRST', 'ALL']).default('NONE'),
  titleMaximum: z.int().min(20).max(200).default(80),
  bodyMaximum: z.int().min(100).max(5_000).default(1_100),
  /** Ask for the expected effect, and for the region concerned. */
  askEffect: z.boolean().default(true),
  askPlace: z.boolean().default(true),
})
export type IdeaCollectionSettings = z.infer<typeof settingsSchema>

export const ideaOrders = ['RANDOM', 'BEST', 'SUPPORTS', 'HOT', 'NEWEST', 'NEEDS_VOTES', 'DIVISIVE'] as const
export type IdeaOrder = (typeof ideaOrders)[number]

/** The shape of an idea under the settings of its collection. */
export const ideaSchema = (settings: IdeaCollectionSettings) =>
  z.object({
    title: text(settings.titleMaximum, 1),
    body: text(settings.bodyMaximum, 1),
    effect: text(500).default(''),
    /** Code of a region, or empty. */
    place: z
      .string()
      .regex(/^(\d{2})?$/)
      .default(''),
  })

/** Whether a moderator reads the idea before it is shown. */
export const needsReview = (settings: IdeaCollectionSettings, earlierPublished: number): boolean =>
  settings.review === 'ALL' || (settings.review === 'FIRST' && earlierPublished === 0)
