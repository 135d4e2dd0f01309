import type { AudienceSeed } from './types.ts'

export const audiences: AudienceSeed[] = [
  { key: 'tous', name: { fr: 'Tout le monde', en: 'Everyone' } },
  { key: 'jeunes', name: { fr: 'Jeunes', en: 'Young people' } },
  { key: 'familles', name: { fr: 'Familles', en: 'Families' } },
  { key: 'aines', name: { fr: 'Personnes aînées', en: 'Seniors' } },
  { key: 'handicap', name: { fr: 'Personnes handicapées', en: 'Disabled people' } },
  { key: 'proches-aidants', name: { fr: 'Personnes proches aidantes', en: 'Caregivers' } },
  { key: 'entreprises', name: { fr: 'Entreprises', en: 'Businesses' } },
  { key: 'communautaire', name: { fr: 'Organismes communautaires', en: 'Community organizations' } },
  { key: 'municipalites', name: { fr: 'Municipalités', en: 'Municipalities' } },
  { key: 'autochtones', name: { fr: 'Premières Nations et Inuit', en: 'First Nations and Inuit' } },
  { key: 'immigrants', name: { fr: 'Personnes immigrantes', en: 'Immigrants' } },
  { key: 'milieu-scolaire', name: { fr: 'Milieu scolaire', en: 'Schools' } },
]
