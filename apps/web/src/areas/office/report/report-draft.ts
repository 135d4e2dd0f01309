import type {
  OfficeReportFragment,
  ReportDecision,
  SaveReportInput,
} from '@participe/schema/generated/graphql.ts'
import { emptyText, inputOf, textOf } from '../kit/translations.ts'
import type { Text } from '../kit/translations.ts'

export const themeTexts = [
  { name: 'title', limit: 200, rows: 2 },
  { name: 'heard', limit: 10_000, rows: 5 },
  { name: 'why', limit: 10_000, rows: 4 },
  { name: 'decidedBy', limit: 300, rows: 2 },
  { name: 'next', limit: 5_000, rows: 3 },
] as const
export type ThemeTextName = (typeof themeTexts)[number]['name']

export interface Cited {
  id: string
  name: string
}

export interface ThemeDraft extends Record<ThemeTextName, Text> {
  /** Of the screen: stays with the theme when it moves. */
  key: string
  id: string | null
  decision: ReportDecision | ''
  citations: readonly Cited[]
}

export interface CommitmentDraft {
  key: string
  id: string | null
  text: Text
  owner: string
  dueOn: string
}

export interface ReportDraft {
  asked: Text
  summary: Text
  themes: readonly ThemeDraft[]
  commitments: readonly CommitmentDraft[]
}

export const emptyReport: ReportDraft = { asked: emptyText, summary: emptyText, themes: [], commitments: [] }

export const emptyTheme = (key: string): ThemeDraft => ({
  key,
  id: null,
  title: emptyText,
  heard: emptyText,
  decision: '',
  why: emptyText,
  decidedBy: emptyText,
  next: emptyText,
  citations: [],
})

export const emptyCommitment = (key: string): CommitmentDraft => ({
  key,
  id: null,
  text: emptyText,
  owner: '',
  dueOn: '',
})

export function draftOf(report: OfficeReportFragment | null | undefined): ReportDraft {
  if (!report) return emptyReport
  return {
    asked: textOf(report.askedTranslations),
    summary: textOf(report.summaryTranslations),
    themes: report.themes.map((theme) => ({
      key: theme.id,
      id: theme.id,
      decision: theme.decision ?? '',
      title: textOf(theme.titleTranslations),
      heard: textOf(theme.heardTranslations),
      why: textOf(theme.whyTranslations),
      decidedBy: textOf(theme.decidedByTranslations),
      next: textOf(theme.nextTranslations),
      citations: theme.citations.map(({ contributionId, title, excerpt }) => ({
        id: contributionId,
        name: title ?? excerpt,
      })),
    })),
    commitments: report.commitments.map(({ id, textTranslations, owner, dueOn }) => ({
      key: id,
      id,
      text: textOf(textTranslations),
      owner,
      dueOn,
    })),
  }
}

export const inputOfDraft = (draft: ReportDraft): Omit<SaveReportInput, 'initiativeId' | 'revision'> => ({
  asked: inputOf(draft.asked),
  summary: inputOf(draft.summary),
  themes: draft.themes.map(({ id, title, heard, decision, why, decidedBy, next, citations }) => ({
    id,
    title: inputOf(title),
    heard: inputOf(heard),
    decision: decision || null,
    why: inputOf(why),
    decidedBy: inputOf(decidedBy),
    next: inputOf(next),
    citations: citations.map((one) => one.id),
  })),
  commitments: draft.commitments.map(({ id, text, owner, dueOn }) => ({
    id,
    text: inputOf(text),
    owner,
    dueOn,
  })),
})

/** The list with one element a place earlier or later; unchanged at its ends. */
export function moved<One>(list: readonly One[], index: number, by: -1 | 1): readonly One[] {
  const to = index + by
  const [one, other] = [list[index], list[to]]
  if (one === undefined || other === undefined) return list
  return list.map((each, at) => (at === index ? other : at === to ? one : each))
}

export const textsOf = ({ asked, summary, themes, commitments }: ReportDraft): Text[] => [
  asked,
  summary,
  ...themes.flatMap((theme) => themeTexts.map(({ name }) => theme[name])),
  ...commitments.map(({ text }) => text),
]

/** Fields of the editor that exist in both languages: `themes.0.why`, `commitments.1.text`, `asked`. */
export const isReportPair = (name: string): boolean =>
  name === 'asked' || name === 'summary' || /-(title|heard|why|decidedBy|next|text)$/.test(name)
