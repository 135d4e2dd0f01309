import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareDefinitions } from './compare.ts'
import type { FormDefinition, Item } from './definition.ts'
import { randomForm } from './random-forms.ts'
import { choice, form, page, text, yesNo } from './test-forms.ts'

const colours = (codes: string[]): Item => ({
  type: 'singleChoice',
  name: 'colour',
  label: { fr: 'Couleur', en: 'Colour' },
  choices: codes.map((code) => choice(code)),
})
const before = form([page('p1', [yesNo('a'), text('b')]), page('p2', [colours(['red', 'blue', 'label'])])])

function changed(change: (copy: FormDefinition) => void) {
  const after = structuredClone(before)
  change(after)
  return compareDefinitions(before, after)
}

describe('comparing two versions', () => {
  test('the same is the same', () => {
    fc.assert(
      fc.property(randomForm, (definition) => {
        expect(compareDefinitions(definition, structuredClone(definition))).toEqual({
          difference: 'SAME',
          changes: [],
        })
      }),
    )
  })

  test('a corrected word is a minor version', () => {
    const { difference, changes } = changed((copy) => {
      const item = copy.pages[0]?.items[1]
      if (item) item.label = { fr: 'Texte corrigé', en: 'Text b' }
    })
    expect(difference).toBe('WORDING')
    expect(changes).toEqual([
      {
        kind: 'CHANGED',
        level: 'WORDING',
        name: 'b',
        property: 'label.fr',
        before: 'Texte b',
        after: 'Texte corrigé',
      },
    ])
  })

  test('a translation or a help text added is a minor version', () => {
    const { difference, changes } = changed((copy) => {
      copy.introduction = { fr: 'Bonjour' }
      Object.assign(copy.pages[0]?.items[0] ?? {}, { hint: { fr: 'Aide' } })
    })
    expect(difference).toBe('WORDING')
    expect(changes.map(({ name, property }) => [name, property])).toEqual([
      ['', 'introduction'],
      ['a', 'hint'],
    ])
  })

  test.each<[string, (copy: FormDefinition) => void, unknown[]]>([
    ['a question added', (copy) => copy.pages[0]?.items.push(text('c')), [['ADDED', 'c', '']]],
    ['a question removed', (copy) => copy.pages[0]?.items.pop(), [['REMOVED', 'b', '']]],
    ['questions in another order', (copy) => copy.pages[0]?.items.reverse(), [['MOVED', 'b', '']]],
    [
      'a question on another page',
      (copy) => copy.pages[1]?.items.unshift(copy.pages[0]?.items.pop() as Item),
      [['MOVED', 'b', '']],
    ],
    [
      'a condition',
      (copy) => Object.assign(copy.pages[1] ?? {}, { relevant: "${a} = 'yes'" }),
      [['ADDED', 'p2', 'relevant']],
    ],
    [
      'an option added',
      (copy) => (copy.pages[1]!.items[0] = colours(['red', 'green', 'blue', 'label'])),
      [['ADDED', 'colour', 'choices.green']],
    ],
    [
      'an option whose code is a word of ours removed',
      (copy) => (copy.pages[1]!.items[0] = colours(['red', 'blue'])),
      [['REMOVED', 'colour', 'choices.label']],
    ],
    [
      'options in another order',
      (copy) => (copy.pages[1]!.items[0] = colours(['blue', 'red', 'label'])),
      [['MOVED', 'colour', 'choices']],
    ],
    [
      'a requirement',
      (copy) => Object.assign(copy.pages[0]?.items[0] ?? {}, { required: true }),
      [['ADDED', 'a', 'required']],
    ],
  ])('%s is a new version', (_, change, expected) => {
    const { difference, changes } = changed(change)
    expect(difference).toBe('STRUCTURE')
    expect(changes.map(({ kind, name, property }) => [kind, name, property])).toEqual(expected)
  })

  test('the order of properties, which a database may change, is no change', () => {
    const after = JSON.parse(JSON.stringify(before)) as FormDefinition
    const turned = Object.fromEntries(Object.entries(after).reverse()) as unknown as FormDefinition
    expect(compareDefinitions(before, turned).difference).toBe('SAME')
  })
})
