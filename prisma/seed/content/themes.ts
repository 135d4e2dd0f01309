import type { ThemeSeed } from './types.ts'

/** The twelve categories of Données Québec. */
export const themes: ThemeSeed[] = [
  { key: 'agriculture', name: { fr: 'Agriculture et alimentation', en: 'Agriculture and food' } },
  { key: 'economie', name: { fr: 'Économie et entreprises', en: 'Economy and business' } },
  { key: 'education', name: { fr: 'Éducation et recherche', en: 'Education and research' } },
  {
    key: 'environnement',
    name: {
      fr: 'Environnement, ressources naturelles et énergie',
      en: 'Environment, natural resources and energy',
    },
  },
  { key: 'gouvernement', name: { fr: 'Gouvernement et finances', en: 'Government and finance' } },
  { key: 'infrastructures', name: { fr: 'Infrastructures', en: 'Infrastructure' } },
  { key: 'justice', name: { fr: 'Loi, justice et sécurité publique', en: 'Law, justice and public safety' } },
  { key: 'politiques-sociales', name: { fr: 'Politiques sociales', en: 'Social policy' } },
  { key: 'sante', name: { fr: 'Santé', en: 'Health' } },
  { key: 'societe-culture', name: { fr: 'Société et culture', en: 'Society and culture' } },
  {
    key: 'tourisme-sports-loisirs',
    name: { fr: 'Tourisme, sports et loisirs', en: 'Tourism, sports and recreation' },
  },
  { key: 'transport', name: { fr: 'Transport', en: 'Transport' } },
]
