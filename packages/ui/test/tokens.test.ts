import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { Theme } from './contrast.ts'
import { coloursOf, contrast } from './contrast.ts'

const css = readFileSync(new URL('../src/styles/tokens.css', import.meta.url), 'utf8')
const grounds = ['page', 'surface', 'surface-quiet', 'surface-tint']
const tones = ['neutral', 'info', 'success', 'warning', 'error']
const on = (backs: string[], ...fronts: string[]) =>
  fronts.flatMap((front) => backs.map((back) => [front, back]))

const text = [
  ...on([...grounds, 'surface-tint-strong'], 'text', 'text-strong', 'text-quiet', 'link', 'link-hover'),
  ...on(grounds, 'link-visited'),
  ...on(['action', 'action-hover'], 'on-action'),
  ...on(['danger', 'danger-hover'], 'on-danger'),
  ...tones.map((tone) => [`on-${tone}-surface`, `${tone}-surface`]),
  ...on(['page', 'surface'], 'error'),
  ...on(['neutral-surface'], 'text-quiet'),
  ['on-band', 'band'],
  ['band-quiet', 'band'],
] as [string, string][]

const shapes = [
  ...on(grounds, 'line-control', 'action', 'danger', 'error', 'focus'),
  ...on(['surface-tint-strong', ...tones.map((tone) => `${tone}-surface`)], 'focus'),
  ...on(['page', 'surface'], ...tones),
  ...on(['surface-tint'], 'success', 'neutral'),
  ['focus', 'focus-halo'],
  ['band-focus', 'band'],
] as [string, string][]

describe.each<Theme>(['light', 'dark'])('in the %s theme', (theme) => {
  const colours = coloursOf(css, theme)
  const between = (front: string, back: string) => contrast(colours.get(front) ?? '', colours.get(back) ?? '')

  test('every colour is one the test can read', () => {
    const declared = css.match(/--color-[\w-]+(?=:)/g) ?? []
    expect([...colours.keys()].map((name) => `--color-${name}`)).toEqual(declared)
  })

  test.each(text)('%s can be read on %s', (front, back) => {
    expect(between(front, back)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(shapes)('%s can be seen on %s', (front, back) => {
    expect(between(front, back)).toBeGreaterThanOrEqual(3)
  })
})

test('the band keeps the blue of the State in both themes', () => {
  expect(coloursOf(css, 'light').get('band')).toBe('#095797')
  expect(coloursOf(css, 'dark').get('band')).toBe('#095797')
})
