import { type ProblemData, problem } from '../../platform/errors.ts'
import { type LocalizedText, lengthOf } from '../../platform/localized.ts'

export const reportDecisions = ['ACCEPTED', 'PARTLY_ACCEPTED', 'NOT_ACCEPTED', 'LATER'] as const
export type ReportDecision = (typeof reportDecisions)[number]

export interface GateTheme {
  title: LocalizedText
  heard: LocalizedText
  decision: ReportDecision | null
  why: LocalizedText
  decidedBy: LocalizedText
  next: LocalizedText
  citations: readonly unknown[]
}

export interface GateCommitment {
  text: LocalizedText
  owner: string
  /** Calendar day in Québec, YYYY-MM-DD. */
  dueOn: string
}

/** What the gate looks at. */
export interface ReportGateSubject {
  asked: LocalizedText
  summary: LocalizedText
  themes: readonly GateTheme[]
  commitments: readonly GateCommitment[]
}

/** One thing that prevents publication, or that deserves a second look. */
export interface ReportGateItem extends ProblemData {
  blocking: boolean
}

/** Characters under which a reason is no reason. */
const whyMinimum = 20

const themeTexts = ['title', 'heard', 'why', 'decidedBy', 'next'] as const

const filled = (text: LocalizedText): boolean => text.fr.trim() !== ''
const block = (code: string, path: string, params: ProblemData['params'] = {}): ReportGateItem => ({
  ...problem(code, path, params),
  blocking: true,
})
const warn = (code: string, path: string): ReportGateItem => ({ ...problem(code, path), blocking: false })

/** French is there, and complete before English (norm N-11 in the language of the State). */
function textItems(text: LocalizedText, path: string): ReportGateItem[] {
  if (filled(text)) return []
  return [block(text.en ? 'gate-french-first' : 'gate-required', path)]
}

function themeItems(theme: GateTheme, path: string): ReportGateItem[] {
  const items = themeTexts.flatMap((name) => textItems(theme[name], `${path}.${name}`))
  if (!theme.decision) items.push(block('report-decision', `${path}.decision`))
  if (filled(theme.why) && lengthOf(theme.why.fr.trim()) < whyMinimum) {
    items.push(block('report-why', `${path}.why`, { min: whyMinimum }))
  }
  // Each contribution links to the theme it fed; a theme heard on paper only may have none.
  if (theme.citations.length === 0) items.push(warn('report-citations', `${path}.citations`))
  return items
}

function commitmentItems(commitment: GateCommitment, path: string): ReportGateItem[] {
  const items = textItems(commitment.text, `${path}.text`)
  if (commitment.owner.trim() === '') items.push(block('gate-required', `${path}.owner`))
  if (commitment.dueOn === '') items.push(block('gate-required', `${path}.dueOn`))
  return items
}

const textsOf = ({ asked, summary, themes, commitments }: ReportGateSubject): LocalizedText[] => [
  asked,
  summary,
  ...themes.flatMap((theme) => themeTexts.map((name) => theme[name])),
  ...commitments.map(({ text }) => text),
]

/** Everything that stands between a draft report and its publication, in the order of the form (norms N-11, N-13). */
export function reportGate(subject: ReportGateSubject): ReportGateItem[] {
  const { asked, summary, themes, commitments } = subject
  const texts = textsOf(subject).filter(filled)
  const translated = texts.filter((text) => Boolean(text.en)).length
  return [
    ...textItems(asked, 'asked'),
    ...textItems(summary, 'summary'),
    ...(themes.length === 0 ? [block('report-themes', 'themes')] : []),
    ...themes.flatMap((theme, index) => themeItems(theme, `themes.${index}`)),
    ...(commitments.length === 0 ? [warn('report-commitments', 'commitments')] : []),
    ...commitments.flatMap((commitment, index) => commitmentItems(commitment, `commitments.${index}`)),
    ...(translated > 0 && translated < texts.length ? [warn('report-english-partial', '')] : []),
  ]
}
