import type { LocalizedText, MissingKind } from '@participe/form-engine'
import type { Language } from '../../platform/localized.ts'
import { type Cell, csvLine, type ExportColumn, missingMark } from './export-layout.ts'
import { missingKinds } from './results.ts'

/** Columns that every row begins with. */
export const leadingColumns = [
  'response_id',
  'form_version',
  'channel',
  'language',
  'date',
  'weight',
] as const

/** How many were asked, answered, or had no answer and why, by question. */
export interface QuestionCounts {
  answered: number
  missing: Partial<Record<MissingKind, number>>
}

const textIn = (text: LocalizedText, language: Language): string =>
  language === 'en' && text.en ? text.en : text.fr

/** The codebook: one row for each variable (tools.md T1.15). */
export function codebookRows(
  columns: readonly ExportColumn[],
  counts: ReadonlyMap<string, QuestionCounts>,
): Cell[][] {
  const header = [
    'variable',
    'question_fr',
    'question_en',
    'type',
    'codes_fr',
    'codes_en',
    'condition',
    'n_asked',
    'n_answered',
    ...missingKinds.map((kind) => `n_${kind.toLowerCase()}`),
  ]
  const rows = columns.map((column): Cell[] => {
    const { answered, missing } = counts.get(column.question) ?? { answered: 0, missing: {} }
    const codes = (language: Language) =>
      column.choices.map(({ code, label }) => `${code}=${textIn(label, language)}`).join('; ')
    const asked = answered + missingKinds.slice(1).reduce((sum, kind) => sum + (missing[kind] ?? 0), 0)
    return [
      column.name,
      column.label.fr,
      column.label.en ?? '',
      column.type,
      codes('fr'),
      codes('en'),
      column.condition,
      asked,
      answered,
      ...missingKinds.map((kind) => missing[kind] ?? 0),
    ]
  })
  return [header, ...rows]
}

/** Every option with its words. */
export const choiceRows = (columns: readonly ExportColumn[]): Cell[][] => [
  ['variable', 'code', 'label_fr', 'label_en'],
  ...columns.flatMap((column) =>
    column.choices.map(({ code, label }): Cell[] => [column.name, code, label.fr, label.en ?? '']),
  ),
]

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
/** XML 1.0 has no place for most controls, nor for lone surrogates. */
const xmlText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>]/g, (character) => entities[character] ?? '')

/** A, B … Z, AA … */
export function columnLetters(index: number): string {
  let [rest, letters] = [index + 1, '']
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
    rest = Math.floor((rest - 1) / 26)
  }
  return letters
}

/** One row of a worksheet. Texts are inline and never formulas. */
export function sheetRow(cells: readonly Cell[], row: number, letters: readonly string[]): string {
  const written = cells.map((cell, index) => {
    if (cell === null || cell === '') return ''
    const at = `${letters[index] ?? ''}${row}`
    return typeof cell === 'number'
      ? `<c r="${at}"><v>${cell}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${xmlText(cell)}</t></is></c>`
  })
  return `<row r="${row}">${written.join('')}</row>`
}

export const sheetStart =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
export const sheetEnd = '</sheetData></worksheet>'

const sheetNames = ['data', 'codebook', 'choices']
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** The small parts of a workbook with three sheets. */
export const workbookParts: Record<string, string> = {
  '[Content_Types].xml': `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${sheetNames.map((_, n) => `<Override PartName="/xl/worksheets/sheet${n + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
  '_rels/.rels': `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${declaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><sheets>${sheetNames.map((name, n) => `<sheet name="${name}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`).join('')}</sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${declaration}<Relationships xmlns="${packages}/relationships">${sheetNames.map((_, n) => `<Relationship Id="rId${n + 1}" Type="${office}/worksheet" Target="worksheets/sheet${n + 1}.xml"/>`).join('')}</Relationships>`,
}

export const sheetPath = (number: number): string => `xl/worksheets/sheet${number}.xml`

const quoted = (text: string): string =>
  `'${text
    .replace(/[\r\n]+/g, ' ')
    .replaceAll("'", "''")
    .slice(0, 250)}'`

/** In SPSS a number can't be a mark: these stand for the reasons, in the order of missingKinds. */
export const spssMissing = [-999_991, -999_992, -999_993, -999_994] as const

export const spssCell = (cell: Cell, column: ExportColumn): Cell => {
  if (column.kind !== 'NUMBER' && column.kind !== 'FLAG') return cell
  const at = missingKinds.findIndex((kind) => missingMark(kind) === cell)
  return at < 0 ? cell : (spssMissing[at] ?? cell)
}

/** SPSS names: a letter first, no more than 64 characters, unique whatever the case. */
export function spssNames(columns: readonly { name: string }[]): string[] {
  const taken = new Set<string>()
  return columns.map(({ name }) => {
    const clean = name
      .replace(/[^A-Za-z0-9_.]/g, '_')
      .replace(/^[^A-Za-z]/, 'v$&')
      .slice(0, 58)
    let unique = clean
    for (let n = 2; taken.has(unique.toLowerCase()); n++) unique = `${clean}_${n}`
    taken.add(unique.toLowerCase())
    return unique
  })
}

/** Syntax that reads data.csv with its labels, missing values and sets of multiple answers. */
export function spssSyntax(columns: readonly ExportColumn[], language: Language): string {
  const names = spssNames([...leadingColumns.map((name) => ({ name })), ...columns])
  const own = names.slice(leadingColumns.length)
  const formats = [
    ...leadingColumns.map((name) => (name === 'weight' ? 'F12.6' : 'A40')),
    ...columns.map(({ kind }) =>
      kind === 'NUMBER' ? 'F16.6' : kind === 'FLAG' ? 'F8.0' : kind === 'CODE' ? 'A64' : 'A2000',
    ),
  ]
  const numeric = columns.flatMap(({ kind }, index) => (kind === 'NUMBER' || kind === 'FLAG' ? [index] : []))
  const reasons = missingKinds.map((kind, index) => `${spssMissing[index]} ${quoted(kind)}`).join(' ')
  const lines = [
    '* Encoding: UTF-8.',
    "GET DATA /TYPE=TXT /FILE='data.csv' /ENCODING='UTF8' /DELIMITERS=',' /QUALIFIER='\"' /FIRSTCASE=2 /VARIABLES=",
    ...names.map((name, index) => `  ${name} ${formats[index] ?? 'A40'}`),
    '.',
    'VARIABLE LABELS',
    ...columns.map(({ label }, index) => `  ${own[index] ?? ''} ${quoted(textIn(label, language))}`),
    '.',
    ...columns.flatMap(({ kind, choices }, index) => {
      const words = choices.map(({ code, label }) =>
        kind === 'FLAG'
          ? `${code} ${quoted(textIn(label, language))}`
          : `${quoted(code)} ${quoted(textIn(label, language))}`,
      )
      const all = kind === 'NUMBER' || kind === 'FLAG' ? [...words, reasons] : words
      return all.length > 0 ? [`VALUE LABELS ${own[index] ?? ''} ${all.join(' ')}.`] : []
    }),
    ...numeric.map(
      (index) => `MISSING VALUES ${own[index] ?? ''} (${spssMissing.at(-1) ?? ''} THRU ${spssMissing[0]}).`,
    ),
    ...multipleSets(columns, own, language),
    'EXECUTE.',
  ]
  return `\ufeff${lines.join('\r\n')}\r\n`
}

function multipleSets(
  columns: readonly ExportColumn[],
  names: readonly string[],
  language: Language,
): string[] {
  const sets = Map.groupBy(
    columns.flatMap((column, index) =>
      column.type === 'multipleChoice' && column.kind === 'FLAG' ? [{ column, index }] : [],
    ),
    ({ column }) => column.question,
  )
  return [...sets].map(([question, members]) => {
    const label = textIn(members[0]?.column.label ?? { fr: question }, language).split(' – ')[0] ?? question
    const variables = members.map(({ index }) => names[index] ?? '').join(' ')
    return `MRSETS /MDGROUP NAME=$${question.slice(0, 60)} LABEL=${quoted(label)} VARIABLES=${variables} VALUE=1.`
  })
}

export const csvTable = (rows: readonly (readonly Cell[])[]): string => `\ufeff${rows.map(csvLine).join('')}`
