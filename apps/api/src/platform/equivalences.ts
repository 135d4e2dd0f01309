/**
 * Words that mean the same thing to whoever searches in Québec, folded: spellings before and after the rectifications,
 * usages of here and elsewhere, English words in use, acronyms, and plurals that stems do not reach. One line, one meaning.
 */
const groups: readonly string[] = [
  'courriel|email|e mail|mel',
  'auto|automobile|voiture|char',
  'autobus|bus|car scolaire',
  'velo|bicyclette|bike',
  'piste cyclable|voie cyclable|bande cyclable',
  'traversier|ferry|bac',
  'stationnement|parking',
  'fin de semaine|week end|weekend',
  'magasinage|shopping',
  'clavardage|chat|tchat',
  'pourriel|spam',
  'balado|balados|baladodiffusion|podcast',
  'infonuagique|nuage informatique|cloud',
  'hameconnage|phishing',
  'teletravail|travail a distance',
  'garderie|cpe|service de garde|centre de la petite enfance',
  'cegep|college',
  'ecole secondaire|polyvalente',
  'medecin|docteur|docteure',
  'medecin de famille|omnipraticien|omnipraticienne',
  'hopital|centre hospitalier',
  'chsld|centre d hebergement|maison de retraite|residence pour aines',
  'aines|personnes agees|aine|ainee|seniors',
  'proche aidant|proches aidants|aidant naturel|aidants naturels|proche aidante',
  'depanneur|magasin du coin',
  'consigne|bouteilles consignees',
  'ordures|dechets|poubelles|vidanges',
  'recyclage|bac bleu|recuperation',
  'compost|compostage|bac brun',
  'logement|appartement|loyer',
  'itinerance|sans abri|itinerant|itinerants',
  'ville|municipalite',
  'ordinateur|pc',
  'cellulaire|mobile|telephone intelligent',
  'subvention|aide financiere',
  'prets et bourses|aide aux etudes|aide financiere aux etudes|afe',
  'impot|impots|taxes',
  'hydro|electricite',
  'chauffage|thermopompe',
  'chum|conjoint|partenaire',
  'premieres nations|autochtones|inuit',
  'francisation|cours de francais',
  'immigration|immigrants|nouveaux arrivants',
  'saaq|assurance automobile',
  'ramq|regie de l assurance maladie|assurance maladie',
  'dpj|protection de la jeunesse',
  'bape|audiences publiques sur l environnement',
  'assnat|assemblee nationale',
  'memoire|memoires|bref|brief',
  'petition|petitions|signature',
  'clef|cle',
  'ognon|oignon',
  'nenuphar|nenufar',
  'relais|relai',
  'evenement|evenements|activite',
  'travail|travaux',
  'bail|baux',
  'oeil|yeux',
  'vitrail|vitraux',
  'ciel|cieux',
  'ski doo|motoneige',
  'quatre roues|vtt|vehicule tout terrain',
  'souper|repas du soir',
  'piscine|bain public',
  'bibliotheque|biblio',
  'universite|uni',
]

const meanings = groups.map((line) => line.split('|'))
const byTerm = new Map<string, Set<string>>()
for (const terms of meanings) {
  for (const term of terms) {
    const known = byTerm.get(term) ?? new Set<string>()
    for (const other of terms) known.add(other)
    byTerm.set(term, known)
  }
}

/** Words of the longest term: how far a search has to look ahead. */
export const longestTerm = Math.max(...[...byTerm.keys()].map((term) => term.split(' ').length))

const singular = (term: string): string => (term.length > 3 ? term.replace(/[sx]$/, '') : term)

/** Every way to say a folded term, itself first; null when the list does not know it. */
export function equivalentsOf(term: string): readonly string[] | null {
  const known = byTerm.get(term) ?? byTerm.get(singular(term))
  return known ? [term, ...[...known].filter((other) => other !== term)] : null
}

/** For the test: each term with its group. */
export const equivalenceGroups: readonly (readonly string[])[] = meanings
