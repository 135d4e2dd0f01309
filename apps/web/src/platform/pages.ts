import type { Language } from './language.tsx'

/** Every page of the public site by its name, with its address in both languages (D-26). The office is apart. */
export const pages = {
  home: { fr: '/', en: '/en' },
  catalogue: { fr: '/je-participe', en: '/en/take-part' },
  external: { fr: '/ailleurs/:slug', en: '/en/elsewhere/:slug' },
  participation: { fr: '/participation-citoyenne', en: '/en/citizen-participation' },
  results: { fr: '/resultats', en: '/en/results' },
  social: { fr: '/medias-sociaux', en: '/en/social-media' },
  socialAccounts: { fr: '/medias-sociaux/comptes', en: '/en/social-media/accounts' },
  about: { fr: '/a-propos', en: '/en/about' },
  initiative: { fr: '/initiatives/:slug', en: '/en/initiatives/:slug' },
  report: { fr: '/initiatives/:slug/rapport', en: '/en/initiatives/:slug/report' },
  ideas: { fr: '/initiatives/:slug/idees/:toolId', en: '/en/initiatives/:slug/ideas/:toolId' },
  propose: {
    fr: '/initiatives/:slug/idees/:toolId/proposer',
    en: '/en/initiatives/:slug/ideas/:toolId/propose',
  },
  idea: { fr: '/idees/:id', en: '/en/ideas/:id' },
  receipt: { fr: '/recu/:number', en: '/en/receipt/:number' },
  organizations: { fr: '/organismes', en: '/en/organizations' },
  organization: { fr: '/organismes/:slug', en: '/en/organizations/:slug' },
  signIn: { fr: '/connexion', en: '/en/sign-in' },
  myPage: { fr: '/ma-page', en: '/en/my-page' },
  rules: { fr: '/regles-de-conduite', en: '/en/rules-of-conduct' },
  accessibility: { fr: '/accessibilite', en: '/en/accessibility' },
  privacy: { fr: '/confidentialite', en: '/en/privacy' },
  terms: { fr: '/conditions-utilisation', en: '/en/terms-of-use' },
  accessToInformation: { fr: '/acces-information', en: '/en/access-to-information' },
  copyright: { fr: '/droits-auteur', en: '/en/copyright' },
  siteMap: { fr: '/plan-du-site', en: '/en/site-map' },
  contact: { fr: '/nous-joindre', en: '/en/contact-us' },
  mailbox: { fr: '/boite-aux-lettres', en: '/en/mailbox' },
} as const satisfies Record<string, Record<Language, string>>

export type PageName = keyof typeof pages

export type PageParameters = Record<string, string>

/** An address with its parts; throws when one is missing, so that no broken link is ever drawn. */
export function filled(address: string, parameters: PageParameters = {}): string {
  return address.replace(/:(\w+)/g, (_, name: string) => {
    const value = parameters[name]
    if (value === undefined) throw new Error(`${address} needs ${name}`)
    return encodeURIComponent(value)
  })
}

/** The address of a page. */
export const pathTo = (page: PageName, language: Language, parameters: PageParameters = {}): string =>
  filled(pages[page][language], parameters)

export const officePath = (language: Language): string => (language === 'fr' ? '/bureau' : '/en/office')
