import { describe, expect, test } from '@jest/globals'
import { frenchTypography } from './french-typography.ts'

const cases: [string, string][] = [
  ["L'avis d'aujourd'hui", 'L’avis d’aujourd’hui'],
  ['Que pensez-vous de ce projet ?', 'Que pensez-vous de ce projet?'],
  ['Merci ! À bientôt ; peut-être\u202f!', 'Merci! À bientôt; peut-être!'],
  ['Date limite: le 3 mai', 'Date limite\u00a0: le 3 mai'],
  ['Date limite : le 3 mai', 'Date limite\u00a0: le 3 mai'],
  ['Réponse :', 'Réponse\u00a0:'],
  ['de 14:05 à 15:10', 'de 14:05 à 15:10'],
  ['« Bonjour »', '«\u00a0Bonjour\u00a0»'],
  ['«Bonjour»', '«\u00a0Bonjour\u00a0»'],
  ['Le mot "citoyen", dit-elle', 'Le mot «\u00a0citoyen\u00a0», dit-elle'],
  ['43% et 12,5 $', '43\u00a0% et 12,5\u00a0$'],
  ['5 millions $', '5 millions\u00a0$'],
  ['1 234 567 personnes', '1\u00a0234\u00a0567 personnes'],
  ['à 14h05 ou 9 h', 'à 14\u00a0h\u00a005 ou 9\u00a0h'],
  ['Fichier de 3 Mo, à 2 km', 'Fichier de 3\u00a0Mo, à 2\u00a0km'],
  [
    'Voir https://exemple.qc.ca/a?b=1&c=50%25 : bonne lecture',
    'Voir https://exemple.qc.ca/a?b=1&c=50%25\u00a0: bonne lecture',
  ],
  ['{count, number, ::percent}', '{count, number, ::percent}'],
  ['{amount} $', '{amount}\u00a0$'],
]

describe('frenchTypography', () => {
  test.each(cases)('%s', (before, after) => {
    expect(frenchTypography(before)).toBe(after)
  })

  test.each(cases)('has nothing more to do the second time: %s', (_, after) => {
    expect(frenchTypography(after)).toBe(after)
  })
})
