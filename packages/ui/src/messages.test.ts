import { expect, test } from '@jest/globals'
import { uiMessagesEn } from './messages.en.ts'
import { uiMessagesFr } from './messages.fr.ts'

test('French counts zero and one alike, and says « de » after a million', () => {
  expect(uiMessagesFr.charactersLeft(0)).toBe('Il reste 0\u00a0caractère.')
  expect(uiMessagesFr.charactersLeft(2)).toBe('Il reste 2\u00a0caractères.')
  expect(uiMessagesFr.shownOf(1_000_000, undefined)).toBe('1\u00a0000\u00a0000\u00a0de résultats affichés')
  expect(uiMessagesFr.errorSummaryTitle(1)).toBe('Une réponse est à corriger')
})

test('English counts zero as many', () => {
  expect(uiMessagesEn.charactersLeft(0)).toBe('0\u00a0characters left.')
  expect(uiMessagesEn.shownOf(1, 12)).toBe('1\u00a0result shown of 12')
})
