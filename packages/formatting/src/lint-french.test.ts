import { describe, expect, test } from '@jest/globals'
import { frenchTypography } from './french-typography.ts'
import { lintFrench } from './lint-french.ts'

const rulesOf = (text: string) => lintFrench(text).map((fault) => fault.rule)

describe('lintFrench', () => {
  test.each([
    ['Pourquoi ?', ['D-40']],
    ['Bravo\u00a0!', ['D-40']],
    ['Date : demain', ['D-41']],
    ['Date: demain', ['D-41']],
    ['«Oui»', ['D-41', 'D-41']],
    ['43%', ['D-41']],
    ['43 $', ['D-41']],
    ['{amount} $', ['D-41']],
    ['5 millions $', ['D-41']],
    ["L'avis", ['D-42']],
    ["d'{name}", ['D-42']],
    ['Le mot "citoyen"', ['D-42']],
    ['1 234 personnes', ['D-43']],
    ['$5', ['D-43']],
    ['Les étudiant.e.s', ['D-50']],
    ['Les citoyen·nes', ['D-50']],
    ['Un directeur/trice', ['D-50']],
    ['Les agent-e-s', ['D-50']],
    ['Toustes et celleux', ['D-50', 'D-50']],
    ['Iel a dit oui', ['D-50']],
  ])('sees the fault in %s', (text, rules) => {
    expect(rulesOf(text)).toEqual(rules)
  })

  test.each([
    'Les citoyennes et les citoyens, les étudiant(e)s',
    'Écrivez à participe@exemple.qc.ca ou https://exemple.qc.ca/idees?page=2.',
    'Voir gouv.qc.ca. Donnez-le, peut-être; est-ce clair?',
    'Heure\u00a0: 14:05',
    'Le ciel officiel, ils et elles',
    '{count, number, ::percent} des réponses et/ou des avis',
    'Oui/non',
  ])('is content with %s', (text) => {
    expect(lintFrench(text)).toEqual([])
  })

  test('says where the fault is', () => {
    expect(lintFrench('Voir https://a.ca/?b : oui ?')).toMatchObject([
      { rule: 'D-41' },
      { rule: 'D-40', index: 26, found: ' ?' },
    ])
  })

  test('is content with what frenchTypography has settled', () => {
    const before = 'L\'idée "verte": 1 200 votes, 43% ; 12 $ ? À 14h05 !'
    expect(lintFrench(frenchTypography(before))).toEqual([])
  })
})
