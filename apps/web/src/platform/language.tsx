import type { Language } from '@participe/formatting'
import { createContext, useContext } from 'react'

export type { Language }

/** The language of the address, French unless it starts with /en. */
export const LanguageContext = createContext<Language>('fr')
export const useLanguage = (): Language => useContext(LanguageContext)
export const otherLanguage = (language: Language): Language => (language === 'fr' ? 'en' : 'fr')
export const languageOfPath = (pathname: string): Language => (/^\/en(\/|$)/.test(pathname) ? 'en' : 'fr')
