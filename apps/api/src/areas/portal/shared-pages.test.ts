import { expect, test } from '@jest/globals'
import type { Context } from '../../access/context.ts'
import type { WebPage } from '../../platform/web-app.ts'
import { sharedForAMoment } from './shared-pages.ts'

const at = (milliseconds: number) => ({ now: new Date(milliseconds) }) as Context
const counting = (shareable: boolean, fail = false) => {
  let drawn = 0
  const draw = sharedForAMoment(async (url): Promise<WebPage> => {
    drawn++
    await Promise.resolve()
    if (fail) throw new Error('no answer')
    return { html: `${url} ${drawn}`, status: 200, styleHash: null, shareable }
  })
  return { draw, drawn: () => drawn }
}

test('a surge of readers of one page costs one drawing, for one second', async () => {
  const { draw, drawn } = counting(true)
  const pages = await Promise.all(Array.from({ length: 50 }, () => draw('/', at(0))))
  expect(new Set(pages.map((page) => page?.html))).toEqual(new Set(['/ 1']))
  await draw('/', at(999))
  expect(drawn()).toBe(1)
  await draw('/', at(1000))
  await draw('/autre', at(1000))
  expect(drawn()).toBe(3)
})

test('a page that lots were drawn for is each reader’s own', async () => {
  const { draw, drawn } = counting(false)
  await Promise.all([draw('/', at(0)), draw('/', at(0)), draw('/', at(1))])
  expect(drawn()).toBe(3)
})

test('a failure is not remembered', async () => {
  const { draw, drawn } = counting(true, true)
  await expect(draw('/', at(0))).rejects.toThrow()
  await expect(draw('/', at(1))).rejects.toThrow()
  expect(drawn()).toBe(2)
})
