/**
 * What each institution's own rules say, as data: a deadline that changes is changed here and nowhere else.
 * Sources: Assemblée nationale du Québec, Règlement (RAN 62 to 65) and its pages on petitions; House of Commons,
 * Standing Orders and guide to e-petitions; House of Commons, guide to briefs of committees; Act respecting land use
 * planning and development (RLRQ, c.) for the consultations of municipalities.
 */
export type Jurisdiction = 'NATIONAL_ASSEMBLY' | 'QUEBEC_BODY' | 'CANADA' | 'MUNICIPALITY'
export type Kind = 'PETITION' | 'CALL_FOR_BRIEFS' | 'INQUIRY' | 'MUNICIPAL_CONSULTATION'

/** From when a delay runs. */
export type Start = 'closing' | 'presentation' | 'study-decision'

export interface Step {
  /** Key of its sentence, `external.step.<key>`. */
  key: string
  /** The delay, when the rules give one. */
  days?: number
  sittingDays?: number
  from?: Start
}

export interface RuleBook {
  /** Keys of the sentences that say who may take part and how, `external.rule.<key>`, with their limits. */
  limits: { key: string; values?: Record<string, number> }[]
  /** What happens after, in order. */
  steps: Step[]
  /** Page of the institution that states these rules. */
  source: string
}

const assembly = 'https://www.assnat.qc.ca/fr/exprimez-votre-opinion/petition/index.html'
const commons = 'https://www.noscommunes.ca/petitions/fr/Home/AboutContent'

const books: { jurisdiction: Jurisdiction; kind: Kind; book: RuleBook }[] = [
  {
    jurisdiction: 'NATIONAL_ASSEMBLY',
    kind: 'PETITION',
    book: {
      limits: [
        { key: 'assembly-member' },
        { key: 'words', values: { max: 250 } },
        { key: 'assembly-subject' },
        { key: 'assembly-only' },
        { key: 'no-threshold' },
      ],
      steps: [
        { key: 'presented', sittingDays: 3, from: 'closing' },
        { key: 'committee-decides', days: 15, from: 'presentation' },
        { key: 'government-replies', days: 30, from: 'study-decision' },
        { key: 'lapses' },
      ],
      source: assembly,
    },
  },
  {
    jurisdiction: 'CANADA',
    kind: 'PETITION',
    book: {
      limits: [
        { key: 'words-no-address', values: { max: 250 } },
        { key: 'supporters', values: { min: 5 } },
        { key: 'member-authorizes', values: { days: 30 } },
        { key: 'signatures', values: { min: 500 } },
        { key: 'not-endorsed' },
      ],
      steps: [
        { key: 'certified', from: 'closing' },
        { key: 'presented-commons' },
        { key: 'government-replies-commons', days: 45, from: 'presentation' },
        { key: 'sent-to-committee' },
      ],
      source: commons,
    },
  },
  {
    jurisdiction: 'CANADA',
    kind: 'CALL_FOR_BRIEFS',
    book: {
      limits: [{ key: 'anyone' }, { key: 'pages', values: { max: 10 } }, { key: 'both-languages' }],
      steps: [{ key: 'committee-reads' }, { key: 'committee-reports' }],
      source: 'https://www.noscommunes.ca/Committees/fr/Memoires',
    },
  },
  {
    jurisdiction: 'NATIONAL_ASSEMBLY',
    kind: 'CALL_FOR_BRIEFS',
    book: {
      limits: [{ key: 'anyone' }, { key: 'brief-public' }],
      steps: [{ key: 'committee-invites' }, { key: 'committee-reports' }],
      source: 'https://www.assnat.qc.ca/fr/exprimez-votre-opinion/index.html',
    },
  },
  {
    jurisdiction: 'MUNICIPALITY',
    kind: 'MUNICIPAL_CONSULTATION',
    book: {
      limits: [{ key: 'anyone-concerned' }],
      steps: [{ key: 'council-decides' }],
      source: 'https://www.legisquebec.gouv.qc.ca/fr/document/lc/A-19.1',
    },
  },
]

/** The rules of an institution for a kind of participation; null where we do not know them. */
export const ruleBookOf = (jurisdiction: Jurisdiction, kind: Kind): RuleBook | null =>
  books.find((one) => one.jurisdiction === jurisdiction && one.kind === kind)?.book ?? null

export const ruleBooks = books

export interface KnownDates {
  closesAt: Date | null
}

/**
 * The last day of a step, when it follows from a date that we know. A delay that runs from a day that only the
 * institution knows has none: we give the rule, never a guess.
 */
export function dueOf(step: Step, { closesAt }: KnownDates): Date | null {
  if (step.from !== 'closing' || step.days === undefined || !closesAt) return null
  return new Date(closesAt.getTime() + step.days * 86_400_000)
}
