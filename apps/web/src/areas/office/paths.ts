import type { Language } from '../../platform/language.tsx'
import { useLanguage } from '../../platform/language.tsx'
import { officePath } from '../../platform/pages.ts'

/** Pages of the office after `/bureau` or `/en/office`. */
export const officePages = {
  dashboard: { fr: '', en: '' },
  create: { fr: '/initiatives/nouvelle', en: '/initiatives/new' },
  initiative: { fr: '/initiatives/:id', en: '/initiatives/:id' },
  contributions: { fr: '/initiatives/:id/contributions', en: '/initiatives/:id/contributions' },
  record: { fr: '/initiatives/:id/contributions/saisie', en: '/initiatives/:id/contributions/entry' },
  report: { fr: '/initiatives/:id/rapport', en: '/initiatives/:id/report' },
  reportPreview: { fr: '/initiatives/:id/rapport/apercu', en: '/initiatives/:id/report/preview' },
  moderation: { fr: '/moderation', en: '/moderation' },
  moderationHistory: { fr: '/moderation/historique', en: '/moderation/history' },
  social: { fr: '/medias-sociaux', en: '/social-media' },
  socialAccounts: { fr: '/medias-sociaux/comptes', en: '/social-media/accounts' },
  featured: { fr: '/mise-en-vedette', en: '/featured' },
  elsewhere: { fr: '/ailleurs', en: '/elsewhere' },
} as const satisfies Record<string, Record<Language, string>>

export type OfficePageName = keyof typeof officePages

export function officeAddress(page: OfficePageName, language: Language, id = ''): string {
  return officePath(language) + officePages[page][language].replace(':id', encodeURIComponent(id))
}

export function useOfficePath() {
  const language = useLanguage()
  return (page: OfficePageName, id?: string) => officeAddress(page, language, id)
}
