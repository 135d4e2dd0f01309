import type { InitiativeSeed } from '../types.ts'

export const archivesQuartier: InitiativeSeed = {
  key: 'archives',
  slug: 'les-archives-de-votre-quartier',
  organization: 'banq',
  partners: ['mcc'],
  title: { fr: 'Les archives de votre quartier' },
  summary: {
    fr: 'Photos, films, affiches, voix : aidez à décrire 10 000 documents et à raconter l’histoire de votre coin.',
  },
  description: {
    fr: 'Des milliers de photos portent seulement la mention « rue, vers 1950 ». Quelqu’un, quelque part, reconnaît le coin de rue.\n\nBAnQ mettra en ligne 10 000 documents à décrire ensemble. Les classes peuvent adopter un quartier.\n\nLes personnes qui aident seront nommées, si elles le veulent, dans le catalogue.',
  },
  howItWorks: {
    fr: 'Choisissez un document, dites ce que vous reconnaissez, puis une autre personne confirme. Trois accords suffisent pour changer la notice.',
  },
  reasons: { fr: 'Les témoins des années 1940 et 1950 sont encore parmi nous.' },
  decisionMaker: { fr: 'La présidence-direction générale de BAnQ' },
  influence: 'COLLABORATE',
  promise: { fr: 'Nous construisons le catalogue avec vous. Vos descriptions y entrent, avec leur source.' },
  openToChange: { fr: 'Les fonds choisis, les mots employés, les jeux et les expositions.' },
  notOpenToChange: { fr: 'Les documents protégés par le droit d’auteur ou la vie privée.' },
  affected: { fr: 'Les familles, les classes, les sociétés d’histoire et les chercheurs.' },
  plannedUse: { fr: 'Les descriptions confirmées rejoignent le catalogue public, sous licence ouverte.' },
  contact: {
    name: 'Équipe Archives participatives',
    email: 'archives@exemple.quebec',
    phone: '514 555-0106',
  },
  themes: ['societe-culture', 'education'],
  audiences: ['tous', 'milieu-scolaire', 'aines'],
  regions: [],
  modes: ['ONLINE', 'IN_PERSON'],
  otherWays: {
    fr: 'Tables d’identification dans dix centres d’archives. Appels avec des personnes aînées : 514 555-0106.',
  },
  status: 'COMING',
  opensInDays: 45,
  closesInDays: 135,
  replyDueInDays: 219,
}
