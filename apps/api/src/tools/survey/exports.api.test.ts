import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Answers } from '@participe/form-engine'
import { strFromU8, unzipSync } from 'fflate'
import { createHash } from 'node:crypto'
import { examplePages, openSurveyInitiative, respond } from '../../../test/surveys.ts'
import { openWorld, type OrganizationFixture, type Person, type World } from '../../../test/world.ts'
import { canonical } from './entry.ts'
import { decodeAnswers, exportColumns, plainField } from './export-layout.ts'
import { leadingColumns } from './export-writers.ts'
import { settleAll } from './intake.store.ts'

let world: World
let body: OrganizationFixture
let manager: Person
let surveyId: string

const given = Array.from({ length: 25 }, (_, n) =>
  n % 2 ? { means: 'car', age: 20 + n } : { means: 'bus', line: `=HYPERLINK("${n}")\nà ${n} h`, age: 20 + n },
)

beforeAll(async () => {
  world = await openWorld()
  body = await world.organization()
  manager = await world.staff(body, 'MANAGER')
  const open = await openSurveyInitiative(world, body, manager)
  surveyId = open.surveyId
  for (const answers of given) await respond(world.guest, surveyId, open.versionId, answers)
  await settleAll(world.app.database)
})
afterAll(() => world.stop())

async function download(format: string, person = manager) {
  const asked = await manager.act(
    'requestSurveyExport',
    'RequestSurveyExportInput',
    { surveyId, format },
    'export { id state }',
  )
  expect(asked).toMatchObject({ problems: [], export: { state: 'WAITING' } })
  const { id } = asked['export'] as { id: string }
  await world.work()
  const { data } = await manager.run(
    'query ($id: ID!) { surveyExport(id: $id) { state rowsDone rowsTotal bytes checksum url failure } }',
    { id },
  )
  const state = data.surveyExport as { checksum: string; url: string; bytes: number; state: string }
  const get = (headers: Record<string, string> = {}) =>
    world.app.http.inject({ method: 'GET', url: state.url, headers: { ...person.headers, ...headers } })
  return { state, get, file: await get() }
}

/** A reader of CSV written for this test alone. */
function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let [row, field, quoted]: [string[], string, boolean] = [[], '', false]
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? ''
    if (quoted && character === '"' && text[at + 1] === '"') {
      field += '"'
      at++
    } else if (character === '"') quoted = !quoted
    else if (!quoted && character === ',') {
      row.push(field)
      field = ''
    } else if (!quoted && character === '\r') {
      rows.push([...row, field])
      row = []
      field = ''
      at++
    } else field += character
  }
  return rows
}

const sorted = (list: unknown[]) => list.map(canonical).sort()
const complete = ({ means, line, age }: { means: string; line?: string; age: number }): Answers => ({
  means,
  line: line ?? { missing: 'NOT_ASKED' },
  age,
})

describe('an export', () => {
  test('as CSV gives back the same answers, with its count and its checksum', async () => {
    const { state, file } = await download('CSV')
    expect(state).toMatchObject({ state: 'READY', rowsDone: 25, rowsTotal: 25, failure: null })
    expect(createHash('sha256').update(file.rawPayload).digest('hex')).toBe(state.checksum)
    expect(file.rawPayload.length).toBe(state.bytes)
    const parts = unzipSync(file.rawPayload)
    expect(Object.keys(parts)).toEqual(['data.csv', 'codebook.csv', 'choices.csv'])
    const [, ...rows] = readCsv(strFromU8(parts['data.csv'] ?? new Uint8Array()).slice(1))
    const columns = exportColumns([{ format: 1, languages: ['fr'], title: { fr: '' }, pages: examplePages }])
    const back = rows.map((row) => decodeAnswers(columns, row.slice(leadingColumns.length).map(plainField)))
    expect(sorted(back)).toEqual(sorted(given.map(complete)))
    const codebook = readCsv(strFromU8(parts['codebook.csv'] ?? new Uint8Array()).slice(1))
    expect(codebook.find(([name]) => name === 'line')).toEqual(
      expect.arrayContaining(['line', 'longText', "${means} = 'bus'", '13', '12']),
    )
    // Nothing of the order of arrival, nor of a day, in an anonymous survey.
    expect(new Set(rows.map((row) => row[4])).size).toBe(1)
  })

  test('can be downloaded in pieces, and resumed', async () => {
    const { state, get, file } = await download('JSON')
    const first = await get({ range: 'bytes=0-99' })
    const rest = await get({ range: 'bytes=100-', 'if-range': `"${state.checksum}"` })
    expect([first.statusCode, rest.statusCode]).toEqual([206, 206])
    expect(first.headers['content-range']).toBe(`bytes 0-99/${state.bytes}`)
    expect(Buffer.concat([first.rawPayload, rest.rawPayload]).equals(file.rawPayload)).toBe(true)
    const lines = file.body.trim().split('\n').slice(1)
    expect(sorted(lines.map((line) => (JSON.parse(line) as { answers: Answers }).answers))).toEqual(
      sorted(given.map(complete)),
    )
    expect((await get({ range: 'bytes=999999-' })).statusCode).toBe(416)
  })

  test('as a workbook has the sheets data, codebook and choices', async () => {
    const { file } = await download('XLSX')
    const parts = unzipSync(file.rawPayload)
    const sheet = (number: number) => strFromU8(parts[`xl/worksheets/sheet${number}.xml`] ?? new Uint8Array())
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toMatch(/"data".*"codebook".*"choices"/)
    expect(sheet(1).match(/<row /g)).toHaveLength(26)
    expect(sheet(1)).not.toContain('<f>')
    expect(sheet(1)).toContain('=HYPERLINK("0")')
  })

  test('as SPSS says labels and missing values', async () => {
    const { file } = await download('SPSS')
    const syntax = strFromU8(unzipSync(file.rawPayload)['syntax.sps'] ?? new Uint8Array())
    expect(syntax).toContain("means 'Comment vous déplacez-vous?'")
    expect(syntax).toContain("VALUE LABELS means 'bus' 'En autobus' 'car' 'En auto'")
    expect(syntax).toContain('MISSING VALUES age (-999994 THRU -999991).')
  })

  test('is told to its asker, and found by nobody who may not export', async () => {
    const { state } = await download('CSV')
    const notice = await world.app.database.prisma.notification.findFirst({
      where: { participantId: manager.id, kind: 'survey-export' },
    })
    expect(notice).not.toBeNull()
    const others = [
      world.guest,
      await world.participant(),
      await world.staff(body, 'MODERATOR'),
      await world.staff(await world.organization(), 'MANAGER'),
    ]
    for (const person of others) {
      const answer = await world.app.http.inject({ method: 'GET', url: state.url, headers: person.headers })
      expect(answer.statusCode).toBe(404)
    }
  })
})
