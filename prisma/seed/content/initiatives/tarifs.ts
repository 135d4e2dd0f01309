import type { InitiativeSeed } from '../types.ts'

export const tarifs: InitiativeSeed = {
  key: 'tarifs',
  slug: 'electricite-qui-paie-quoi',
  organization: 'meie',
  partners: ['hydro', 'regie-energie'],
  title: { fr: 'Électricité : qui paie quoi?', en: 'Electricity: who pays for what?' },
  summary: {
    fr: 'Comprenez comment se fixe le prix de l’électricité. Essayez le simulateur et comparez l’effet de cinq choix sur votre facture et sur le réseau.',
    en: 'Understand how the price of electricity is set. Try the simulator and compare the effect of five choices on your bill and on the network.',
  },
  description: {
    fr: 'Le Québec aura besoin de plus d’électricité. Il faut aussi réparer des lignes vieillissantes. Ces dépenses se répartissent entre les maisons, les commerces et les industries.\n\nBeaucoup de gens demandent pourquoi leur tarif change. Cette initiative explique les règles. Elle ne fixe aucun tarif.\n\nLe simulateur permet de déplacer des sommes et de voir les conséquences. Vous pouvez garder votre scénario pour l’audience publique prévue plus tard.',
    en: 'Québec will need more electricity. Aging lines must also be repaired. These expenses are shared among homes, businesses and industries.\n\nMany people ask why their rate changes. This initiative explains the rules. It does not set any rate.\n\nThe simulator lets you move amounts and see the consequences. You can keep your scenario for the public hearing planned later.',
  },
  howItWorks: {
    fr: 'Lisez les cinq fiches ou écoutez-les. Essayez ensuite le simulateur, seul ou en groupe.\n\nLes questions les plus fréquentes reçoivent une réponse publique chaque vendredi.',
    en: 'Read the five sheets or listen to them. Then try the simulator, alone or in a group.\n\nThe most frequent questions get a public answer every Friday.',
  },
  reasons: {
    fr: 'Une demande tarifaire sera étudiée dans les prochains mois. Les citoyens nous disent qu’ils n’ont pas les bases pour y prendre part.',
    en: 'A rate application will be studied in the coming months. Citizens tell us they lack the basics to take part.',
  },
  decisionMaker: {
    fr: 'La Régie de l’énergie, après une audience publique distincte',
    en: 'The Régie de l’énergie, after a separate public hearing',
  },
  influence: 'INFORM',
  promise: {
    fr: 'Nous vous informons clairement et nous répondons à vos questions. Nous ne demandons pas de vote et nous ne le laissons pas croire.',
    en: 'We inform you clearly and answer your questions. We are not asking for a vote and will not suggest otherwise.',
  },
  openToChange: {
    fr: 'Les sujets des prochaines fiches, la forme du simulateur et les questions traitées.',
    en: 'The topics of the next sheets, the form of the simulator and the questions covered.',
  },
  notOpenToChange: {
    fr: 'Les tarifs, qui relèvent d’une autre procédure, et les contrats avec les grands clients.',
    en: 'Rates, which follow another procedure, and contracts with large customers.',
  },
  affected: {
    fr: 'Tous les abonnés, dont les ménages à faible revenu, les commerces et les fermes.',
    en: 'All customers, including low-income households, businesses and farms.',
  },
  plannedUse: {
    fr: 'Vos questions servent à améliorer les fiches et à préparer l’audience de la Régie.',
    en: 'Your questions are used to improve the sheets and to prepare the Régie’s hearing.',
  },
  contact: { name: 'Équipe Énergie', email: 'energie@exemple.quebec', phone: '418 555-0142' },
  themes: ['environnement', 'gouvernement', 'economie'],
  audiences: ['tous', 'entreprises'],
  regions: [],
  modes: ['ONLINE', 'IN_PERSON', 'PAPER'],
  otherWays: {
    fr: 'Fiches imprimées sur demande au 418 555-0142. Séances dans dix associations coopératives d’économie familiale.',
    en: 'Printed sheets on request at 418 555-0142. Sessions at ten associations coopératives d’économie familiale.',
  },
  status: 'OPEN',
  opensInDays: -9,
  closesInDays: 36,
  replyDueInDays: 120,
}
