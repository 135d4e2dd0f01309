import type { InitiativeSeed } from '../types.ts'

export const tourismeNordique: InitiativeSeed = {
  key: 'nordique',
  slug: 'voyager-dans-le-nord-avec-respect',
  organization: 'mto',
  partners: ['srpni', 'sepaq'],
  title: { fr: 'Voyager dans le Nord avec respect', en: 'Travelling in the North with respect' },
  summary: {
    fr: 'Quel tourisme souhaite-t-on dans le Nord, où, quand et à quelles conditions? Les résidents et les communautés parlent d’abord, les voyageurs ensuite.',
    en: 'What kind of tourism is wanted in the North, where, when and on what terms? Residents and communities speak first, travellers after.',
  },
  description: {
    fr: 'Le Nord attire de plus en plus de voyageurs. Les retombées sont réelles, mais l’eau, les soins et les logements y sont limités.\n\nLe ministère veut préparer des règles d’accueil avec les personnes qui vivent sur le territoire. Des communautés cries, innues, inuites et naskapies ont déjà leurs propres règles.\n\nCette démarche est distincte de l’obligation de consulter les Premières Nations et les Inuit. Celle-ci se fait de nation à nation, avec le secrétariat responsable.',
    en: 'More and more travellers are drawn to the North. The benefits are real, but water, care and housing are limited there.\n\nThe ministère wants to prepare visitor rules with the people who live on the territory. Cree, Innu, Inuit and Naskapi communities already have their own.\n\nThis process is separate from the duty to consult the First Nations and the Inuit, which takes place nation to nation with the secrétariat in charge.',
  },
  howItWorks: {
    fr: 'La première étape est réservée aux résidents. La deuxième s’adresse à tous. Des rencontres auront lieu dans six communautés qui l’ont demandé.',
    en: 'The first step is for residents. The second is for everyone. Meetings will be held in six communities that asked for one.',
  },
  reasons: {
    fr: 'Une route améliorée et de nouveaux vols feront monter les visites d’ici deux ans. Les règles doivent venir avant.',
    en: 'An improved road and new flights will bring more visits within two years. The rules must come first.',
  },
  decisionMaker: {
    fr: 'La ou le ministre du Tourisme',
    en: 'The minister in charge of the Ministère du Tourisme',
  },
  influence: 'INVOLVE',
  promise: {
    fr: 'Les conditions fixées par les résidents serviront de base. Nous dirons lesquelles n’ont pas été retenues et pourquoi.',
    en: 'The conditions set by residents will be the starting point. We will say which were not kept, and why.',
  },
  openToChange: {
    fr: 'Les saisons, le nombre de visiteurs, les lieux fermés, la formation des guides, le partage des revenus.',
    en: 'Seasons, number of visitors, closed places, guide training and revenue sharing.',
  },
  notOpenToChange: {
    fr: 'Les traités, les conventions et les droits de chasse et de pêche.',
    en: 'Treaties, agreements, and hunting and fishing rights.',
  },
  affected: {
    fr: 'Les résidents du Nord, les communautés, les pourvoiries, les guides et les voyageurs.',
    en: 'Northern residents, communities, outfitters, guides and travellers.',
  },
  plannedUse: {
    fr: 'Les réponses deviennent une charte d’accueil, signée par les communautés qui le veulent.',
    en: 'Answers become a visitor charter, signed by the communities that wish to.',
  },
  contact: {
    name: 'Équipe Tourisme nordique',
    email: 'tourisme-nordique@exemple.quebec',
    phone: '418 555-0102',
  },
  themes: ['tourisme-sports-loisirs', 'environnement'],
  audiences: ['tous', 'autochtones', 'entreprises', 'municipalites'],
  regions: ['08', '09', '10', '02'],
  modes: ['ONLINE', 'IN_PERSON'],
  otherWays: {
    fr: 'Radio communautaire, entrevue téléphonique au 418 555-0102, rencontre sur invitation des communautés.',
    en: 'Community radio, phone interview at 418 555-0102, meetings at the invitation of communities.',
  },
  status: 'COMING',
  opensInDays: 21,
  closesInDays: 70,
  replyDueInDays: 154,
}
