import type { Language } from '../../platform/language.tsx'
import type { PageName, PageParameters } from '../../platform/pages.ts'

export interface ReadNotification {
  title: string
  target: { page: PageName; parameters: PageParameters; hash?: string } | undefined
}

/** Where the page of a person shows a restriction of theirs, and the way to contest it. */
export const reviewAnchor = (contributionId: string): string => `revision-${contributionId}`

const restricting = new Set<unknown>(['hidden', 'removed', 'upheld'])

const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined)

/** A title that a body wrote may be in both languages. */
function titleIn(value: unknown, language: Language): string | undefined {
  if (typeof value !== 'object' || value === null) return text(value)
  const { fr, en } = value as Record<string, unknown>
  return (language === 'en' ? text(en) : undefined) ?? text(fr)
}

/** The data of a notification is plain JSON whose shape its kind decides: what is missing is left out. */
export function readNotification(kind: string, data: unknown, language: Language): ReadNotification {
  const facts = typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {}
  const title =
    titleIn(facts['title'], language) ??
    titleIn(facts['initiativeTitle'], language) ??
    text(facts['slug']) ??
    ''
  const slug = text(facts['slug']) ?? text(facts['initiativeSlug'])
  const contribution = text(facts['contributionId'])
  const number = text(facts['number']) ?? text(facts['receiptNumber'])
  if (kind === 'report' && slug) return { title, target: { page: 'report', parameters: { slug } } }
  if (kind === 'receipt' && number)
    return { title: title || number, target: { page: 'receipt', parameters: { number } } }
  if (kind === 'decision' && contribution && restricting.has(facts['verdict']))
    return { title, target: { page: 'myPage', parameters: {}, hash: `#${reviewAnchor(contribution)}` } }
  // What is no longer public leads nowhere; a comment is read under what it is about.
  if (kind === 'flag-outcome' && facts['outcome'] === 'restricted') return { title, target: undefined }
  const subject = text(facts['subjectId'])
  if (subject) return { title, target: { page: 'idea', parameters: { id: subject } } }
  if (contribution) return { title, target: { page: 'idea', parameters: { id: contribution } } }
  return { title, target: slug ? { page: 'initiative', parameters: { slug } } : undefined }
}
