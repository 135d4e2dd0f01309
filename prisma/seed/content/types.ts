// Shapes of the demonstration content. The loader in `prisma/seed` turns them into rows.

export type Localized = { fr: string; en?: string }

export interface OrganizationSeed {
  key: string
  /** French only: public bodies have no English name. */
  name: string
  acronym?: string
  /** English gloss for staff search, never displayed. */
  gloss: string
  kind: 'MINISTRY' | 'SECRETARIAT' | 'AGENCY' | 'STATE_ENTERPRISE' | 'TRIBUNAL' | 'ASSEMBLY_OFFICER'
  website: string
  /** One plain sentence. */
  mission: string
  /** Invented address, always ending in `exemple.quebec`. */
  contactEmail: string
  central?: true
}

export interface ThemeSeed {
  key: string
  name: { fr: string; en: string }
}

export interface AudienceSeed {
  key: string
  name: { fr: string; en: string }
}

export interface RegionSeed {
  code: string
  name: string
}

export interface AuthorSeed {
  key: string
  /** A pseudonym, never the full name of a real person. */
  publicName: string
  language: 'fr' | 'en'
  region: string
}

export type AnswerState =
  | 'UNDER_REVIEW'
  | 'ACCEPTED'
  | 'PARTLY_ACCEPTED'
  | 'ALREADY_DONE'
  | 'NOT_ACCEPTED'
  | 'OUT_OF_SCOPE'
  | 'PLANNED'
  | 'IN_PROGRESS'
  | 'DONE'

export interface CommentSeed {
  author: string
  body: string
  daysAgo: number
  replies?: CommentSeed[]
}

export interface IdeaSeed {
  key: string
  title: string
  body: string
  effect?: string
  /** Region code. */
  place?: string
  /** An `AuthorSeed` key. */
  author: string
  daysAgo: number
  /** A target: the loader caps it. */
  supports: number
  comments: CommentSeed[]
  answer?: { state: AnswerState; text: string; daysAgo: number }[]
  channel?: 'WEB' | 'PAPER' | 'PHONE' | 'IN_PERSON'
  language?: 'fr' | 'en'
}

export interface FeedbackReportSeed {
  asked: string
  summary: string
  themes: {
    title: string
    heard: string
    decision: 'ACCEPTED' | 'PARTLY_ACCEPTED' | 'NOT_ACCEPTED' | 'LATER'
    why: string
    next: string
    decidedBy: string
    /** Cited `IdeaSeed` keys. */
    ideas: string[]
  }[]
  commitments: {
    text: string
    owner: string
    dueInDays: number
    state: 'PLANNED' | 'IN_PROGRESS' | 'DONE' | 'LATE'
    note?: string
  }[]
  publishedDaysAgo: number
  /** Where the body translated it: all of it, in the same order. */
  english?: {
    asked: string
    summary: string
    themes: { title: string; heard: string; why: string; next: string; decidedBy: string }[]
    commitments: string[]
  }
}

export interface InitiativeSeed {
  key: string
  slug: string
  organization: string
  partners: string[]
  title: Localized
  /** What is asked, in 200 characters at most. */
  summary: Localized
  /** Short paragraphs separated by blank lines. */
  description: Localized
  howItWorks: Localized
  /** Why now. */
  reasons: Localized
  /** By title, never by name. */
  decisionMaker: Localized
  influence: 'INFORM' | 'CONSULT' | 'INVOLVE' | 'COLLABORATE'
  /** The promise made to participants, in plain French. */
  promise: Localized
  openToChange: Localized
  notOpenToChange: Localized
  affected: Localized
  plannedUse: Localized
  /** Context, options and opposing views. */
  background?: Localized
  contact: { name: string; email: string; phone: string }
  themes: string[]
  audiences: string[]
  /** Region codes; empty means all Québec. */
  regions: string[]
  modes: ('ONLINE' | 'IN_PERSON' | 'PAPER')[]
  otherWays: Localized
  status: 'DRAFT' | 'COMING' | 'OPEN' | 'AWAITING_REPLY' | 'LATE' | 'ANSWERED' | 'CANCELLED'
  /** Days relative to today, negative in the past. */
  opensInDays: number
  closesInDays: number
  replyDueInDays: number
  featured?: true
  ideaCollection?: { question: Localized; intro: Localized; ideas: IdeaSeed[] }
  report?: FeedbackReportSeed
  lateReason?: string
  cancelReason?: string
  shortNoticeReason?: string
}

export interface ExternalListingSeed {
  jurisdiction: 'NATIONAL_ASSEMBLY' | 'QUEBEC_BODY' | 'CANADA' | 'MUNICIPALITY'
  kind: 'PETITION' | 'CALL_FOR_BRIEFS' | 'INQUIRY' | 'MUNICIPAL_CONSULTATION'
  title: Localized
  summary: Localized
  holder: string
  officialUrl: string
  sponsor?: string
  /** Real dates, which do not move with the day of the demonstration. The end is excluded. */
  fixed?: { opens: string; closes: string; checked: string }
  /** Days relative to today; `checked` is days ago. */
  days?: { opens: number; closes?: number; checked: number }
  stated?: 'ACTIVE' | 'AWAITING_REPLY' | 'ANSWERED' | 'CANCELLED' | 'UNKNOWN'
  count?: number
  thresholds?: { count: number; effect: Localized }[]
  reply?: Localized
  repliedDaysAgo?: number
  themes: string[]
  regions: string[]
  municipality?: string
  invented?: true
}
