import type { InitiativeSeed } from '../types.ts'
import { transportRegions1Ideas } from './ideas/transport-regions-1.ts'
import { transportRegions2Ideas } from './ideas/transport-regions-2.ts'
import { transportRegions3Ideas } from './ideas/transport-regions-3.ts'
import { transportRegions4Ideas } from './ideas/transport-regions-4.ts'

export const transportRegions: InitiativeSeed = {
  key: 'transport',
  slug: 'se-deplacer-en-region-sans-auto',
  organization: 'mtmd',
  partners: ['mamh', 'saj'],
  title: { fr: 'Se déplacer en région sans auto', en: 'Getting around the regions without a car' },
  summary: {
    fr: 'Quels trajets sont impossibles chez vous sans auto? Quelles solutions essayer d’abord? Dites-le pour orienter le prochain programme d’aide au transport collectif en région.',
    en: 'Which trips are impossible without a car where you live? What should be tried first? Help shape the next support program for regional transit.',
  },
  description: {
    fr: 'Hors des grandes villes, une personne sur cinq n’a pas d’auto ou ne conduit pas. Elle doit pourtant se rendre au travail, aux études ou chez le médecin.\n\nLe programme actuel aide la plupart des municipalités régionales de comté (MRC) à offrir du transport. Il prend fin en mars prochain. Le ministère prépare le suivant.\n\nNous voulons connaître les trajets qui comptent pour vous et les solutions que vous utiliseriez vraiment. Douze rencontres ont lieu dans des villes et des villages, surtout en après-midi.',
    en: 'Outside the large cities, one person in five does not have a car or does not drive. They still have to get to work, to school or to the doctor.\n\nThe current program helps most regional county municipalities (RCMs) offer transportation. It ends next March, and the ministère is preparing the next one.\n\nWe want to know which trips matter to you and which solutions you would really use. Twelve meetings are being held in towns and villages, mostly in the afternoon.',
  },
  howItWorks: {
    fr: 'Proposez une idée ou appuyez celles des autres. Répondez aussi au court questionnaire sur vos trajets. Il prend huit minutes.\n\nVous pouvez indiquer un trajet sur une carte ou simplement nommer le départ et l’arrivée.\n\nUne équipe lit toutes les idées. Un comité de citoyens tirés au sort en discute ensuite avec le ministère.',
    en: 'Suggest an idea or support other people’s. You can also answer the short questionnaire about your trips. It takes eight minutes.\n\nYou can show a trip on a map, or simply name where it starts and ends.\n\nA team reads every idea. A group of citizens drawn by lot then discusses them with the ministère.',
  },
  reasons: {
    fr: 'Le programme se termine le 31 mars. Les MRC demandent des règles plus souples. Les besoins ont changé avec le télétravail et le vieillissement.',
    en: 'The program ends on March 31. RCMs are asking for more flexible rules. Needs have changed with remote work and an aging population.',
  },
  decisionMaker: {
    fr: 'La ministre ou le ministre des Transports et de la Mobilité durable',
    en: 'The minister in charge of the Ministère des Transports et de la Mobilité durable',
  },
  influence: 'INVOLVE',
  promise: {
    fr: 'Nous travaillons avec vous du début à la fin. Vos trajets et vos idées serviront à écrire les règles du programme. Nous montrerons lesquels ont compté.',
    en: 'We work with you from start to finish. Your trips and ideas will be used to write the program rules. We will show which ones counted.',
  },
  openToChange: {
    fr: 'Les genres de services aidés, les trajets prioritaires, les tarifs, les horaires, la réservation et le partage des véhicules existants.',
    en: 'The kinds of services supported, priority trips, fares, schedules, booking and the sharing of existing vehicles.',
  },
  notOpenToChange: {
    fr: 'Le budget total du programme et les projets de train ou de tramway déjà annoncés.',
    en: 'The total program budget and train or tramway projects already announced.',
  },
  affected: {
    fr: 'Les personnes qui ne conduisent pas, les étudiants, les personnes aînées, les travailleurs sans auto, les MRC et les transporteurs.',
    en: 'People who do not drive, students, seniors, workers without a car, RCMs and carriers.',
  },
  plannedUse: {
    fr: 'Les idées sont classées par genre de trajet et de solution. Elles fixent l’ordre des volets du programme.',
    en: 'Ideas are sorted by type of trip and solution. They set the order of the program’s components.',
  },
  background: {
    fr: 'Trois options sont étudiées. La première augmente l’aide aux circuits réguliers : elle est simple, mais coûteuse quand les autobus sont peu remplis. La deuxième finance surtout le transport sur demande : il est souple, mais il faut réserver. La troisième paie les places libres dans les véhicules scolaires, adaptés ou médicaux.\n\nDes MRC craignent que la troisième option complique le transport adapté. Des groupes de jeunes veulent des circuits de soir. Des transporteurs rappellent le manque de chauffeurs.',
    en: 'Three options are under study. The first increases support for regular routes: simple, but costly when buses are nearly empty. The second mostly funds on-demand transport: flexible, but you have to book. The third pays for empty seats in school, adapted or medical vehicles.\n\nSome RCMs fear the third option will complicate adapted transport. Youth groups want evening routes. Carriers point to the shortage of drivers.',
  },
  contact: { name: 'Équipe Mobilité en région', email: 'mobilite@exemple.quebec', phone: '418 555-0112' },
  themes: ['transport', 'infrastructures'],
  audiences: ['tous', 'jeunes', 'aines', 'municipalites'],
  regions: [],
  modes: ['ONLINE', 'IN_PERSON', 'PAPER'],
  otherWays: {
    fr: 'Par téléphone au 418 555-0112. Par carte-réponse dans les bibliothèques et les bureaux de poste. En personne dans l’une des douze rencontres. Le transport y est offert.',
    en: 'By phone at 418 555-0112. By reply card in libraries and post offices. In person at one of the twelve meetings; transportation is provided.',
  },
  status: 'OPEN',
  opensInDays: -25,
  closesInDays: 24,
  replyDueInDays: 108,
  featured: true,
  ideaCollection: {
    question: {
      fr: 'Qu’est-ce qui vous aiderait à vous déplacer sans auto?',
      en: 'What would help you get around without a car?',
    },
    intro: {
      fr: 'Parlez d’un trajet réel si vous le pouvez : d’où à où, quand, et ce qui bloque aujourd’hui.',
      en: 'Talk about a real trip if you can: from where to where, when, and what stands in the way today.',
    },
    ideas: [
      ...transportRegions1Ideas,
      ...transportRegions2Ideas,
      ...transportRegions3Ideas,
      ...transportRegions4Ideas,
    ],
  },
}
