import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { tell } from '../../kit/notices/tell.ts'
import { addDays } from '../../platform/clock.ts'
import type { Env } from '../../platform/env.ts'
import type { Job } from '../../platform/jobs.ts'
import type { Language } from '../../platform/localized.ts'
import type { Ports } from '../../platform/ports.ts'
import { Archive, GrowingFile } from './archive.ts'
import { type Cell, csvLine, encodeAnswers, exportColumns } from './export-layout.ts'
import {
  choiceRows,
  codebookRows,
  columnLetters,
  csvTable,
  leadingColumns,
  sheetEnd,
  sheetPath,
  sheetRow,
  sheetStart,
  spssCell,
  spssSyntax,
  workbookParts,
} from './export-writers.ts'
import {
  expectedRows,
  type ExportedResponse,
  noteProgress,
  questionCounts,
  responsesOf,
} from './exports.store.ts'
import type { ExportFormat } from './exports.commands.ts'
import { textOf } from './progress.commands.ts'
import { weightsOf } from './results.queries.ts'
import { numberOf } from './survey.ts'
import { loadSurvey, type SurveyTool, versionsOf } from './survey.store.ts'

/** Days that a file is kept. */
const keptDays = 7

interface Order {
  id: string
  format: ExportFormat
  labels: boolean
  language: Language
}

type PickPorts = Pick<Ports, 'database' | 'files' | 'ids' | 'messages' | 'publicUrl' | 'logger'>

/** Everything that the writers of all formats share. */
async function material(ports: PickPorts, tool: SurveyTool, order: Order) {
  const { database } = ports
  const versions = (await versionsOf(database, tool.toolId)).reverse()
  const columns = exportColumns(versions.map(({ definition }) => definition))
  const numbers = new Map(versions.map((version) => [version.id, numberOf(version)]))
  const { weights } = await weightsOf(database, tool)
  const words = order.labels ? order.language : null
  const lead = (row: ExportedResponse): Cell[] => [
    row.id,
    numbers.get(row.versionId) ?? '',
    row.channel,
    row.language,
    row.date,
    weights?.byStratum.get(row.stratum) ?? null,
  ]
  const rowOf = (row: ExportedResponse): Cell[] => [
    ...lead(row),
    ...encodeAnswers(columns, row.answers, words),
  ]
  return { columns, numbers, lead, rowOf, counts: await questionCounts(database, tool.toolId) }
}

type Material = Awaited<ReturnType<typeof material>>
type Pages = AsyncIterable<ExportedResponse[]>

async function writeCsv(archive: Archive, { columns, rowOf, counts }: Material, pages: Pages): Promise<void> {
  archive.open('data.csv')
  await archive.write(`\ufeff${csvLine([...leadingColumns, ...columns.map(({ name }) => name)])}`)
  for await (const page of pages) await archive.write(page.map((row) => csvLine(rowOf(row))).join(''))
  archive.close()
  await archive.add('codebook.csv', csvTable(codebookRows(columns, counts)))
  await archive.add('choices.csv', csvTable(choiceRows(columns)))
}

async function writeSpss(
  archive: Archive,
  { columns, lead, counts }: Material,
  pages: Pages,
  language: Language,
): Promise<void> {
  archive.open('data.csv')
  await archive.write(`\ufeff${csvLine([...leadingColumns, ...columns.map(({ name }) => name)])}`)
  for await (const page of pages) {
    const lines = page.map((row) => {
      const cells = encodeAnswers(columns, row.answers)
      return csvLine([
        ...lead(row),
        ...columns.map((column, index) => spssCell(cells[index] ?? null, column)),
      ])
    })
    await archive.write(lines.join(''))
  }
  archive.close()
  await archive.add('syntax.sps', spssSyntax(columns, language))
  await archive.add('codebook.csv', csvTable(codebookRows(columns, counts)))
}

async function writeWorkbook(
  archive: Archive,
  { columns, rowOf, counts }: Material,
  pages: Pages,
): Promise<void> {
  for (const [name, content] of Object.entries(workbookParts)) await archive.add(name, content)
  const header = [...leadingColumns, ...columns.map(({ name }) => name)]
  const letters = header.map((_, index) => columnLetters(index))
  let number = 1
  archive.open(sheetPath(1))
  await archive.write(sheetStart + sheetRow(header, number++, letters))
  for await (const page of pages)
    await archive.write(page.map((row) => sheetRow(rowOf(row), number++, letters)).join(''))
  await archive.write(sheetEnd)
  archive.close()
  for (const [index, rows] of [codebookRows(columns, counts), choiceRows(columns)].entries()) {
    const wide = Array.from({ length: 20 }, (_, column) => columnLetters(column))
    const body = rows.map((cells, row) => sheetRow(cells, row + 1, wide)).join('')
    await archive.add(sheetPath(index + 2), `${sheetStart}${body}${sheetEnd}`)
  }
}

async function writeJson(
  file: GrowingFile,
  tool: SurveyTool,
  { numbers }: Material,
  pages: Pages,
): Promise<void> {
  const encoder = new TextEncoder()
  const put = async (value: unknown) => {
    file.push(encoder.encode(`${JSON.stringify(value)}\n`))
    await file.settle()
  }
  await put({ survey: tool.toolId, title: tool.title, versions: [...numbers.values()], format: 1 })
  for await (const page of pages)
    for (const { versionId, stratum: _, ...row } of page)
      await put({ ...row, version: numbers.get(versionId) })
}

async function writeFile(ports: PickPorts, tool: SurveyTool, order: Order, path: string, pages: Pages) {
  const file = new GrowingFile(path)
  const content = await material(ports, tool, order)
  if (order.format === 'JSON') await writeJson(file, tool, content, pages)
  else {
    const archive = new Archive(file)
    if (order.format === 'CSV') await writeCsv(archive, content, pages)
    else if (order.format === 'SPSS') await writeSpss(archive, content, pages, order.language)
    else await writeWorkbook(archive, content, pages)
    archive.end()
  }
  return { checksum: await file.end(), bytes: file.bytes }
}

/** Pages on their way to the file, with the progress that its asker reads. */
async function* counted(ports: PickPorts, id: string, pages: Pages, count: { rows: number }): Pages {
  for await (const page of pages) {
    count.rows += page.length
    yield page
    await noteProgress(ports.database, id, { rowsDone: count.rows })
  }
}

/** Prepare one export: streamed to a local file, then kept among the platform's files, then its asker is told. */
export async function prepareExport(ports: PickPorts, id: string, now: Date): Promise<void> {
  const { database, files } = ports
  const asked = await database.prisma.surveyExport.findUnique({ where: { id } })
  const tool = asked ? await loadSurvey(database, asked.toolId, now) : null
  if (!asked || !tool || asked.state === 'READY') return
  const { labels = false, language = 'fr' } = asked.options as { labels?: boolean; language?: Language }
  const order: Order = { id, format: asked.format as ExportFormat, labels, language }
  const directory = await mkdtemp(join(tmpdir(), 'participe-export-'))
  try {
    const total = await expectedRows(database, tool.toolId)
    await noteProgress(database, id, { state: 'RUNNING', rowsDone: 0, rowsTotal: total })
    const count = { rows: 0 }
    const path = join(directory, 'file')
    const pages = counted(ports, id, responsesOf(database, tool.toolId), count)
    const { checksum, bytes } = await writeFile(ports, tool, order, path, pages)
    // The incumbent stops half-way and says that it succeeded: fewer rows than were counted is a failure here.
    if (count.rows < total) throw new Error(`${count.rows} responses of ${total} were written`)
    const fileKey = `survey-exports/${id}`
    await files.putFile(fileKey, path, 'application/octet-stream')
    await noteProgress(database, id, {
      state: 'READY',
      rowsDone: count.rows,
      rowsTotal: count.rows,
      bytes: BigInt(bytes),
      checksum,
      fileKey,
      finishedAt: now,
      expiresAt: addDays(now, keptDays),
    })
    if (asked.requestedById)
      await tellReady(ports, tool, asked.requestedById, { id, rows: count.rows, checksum }, now)
  } catch (error) {
    ports.logger.error({ err: error, export: id }, 'export failed')
    await noteProgress(database, id, { state: 'FAILED', finishedAt: now, failure: id.slice(0, 8) })
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

const tellReady = (
  ports: PickPorts,
  tool: SurveyTool,
  participantId: string,
  file: { id: string; rows: number; checksum: string },
  now: Date,
) =>
  ports.database.transaction((tx) =>
    tell(tx, ports as Ports, now, {
      participantId,
      kind: 'survey-export',
      data: { surveyId: tool.toolId, exportId: file.id, rows: file.rows },
      dedupKey: `survey-export:${file.id}`,
      letter: (say, language) => ({
        subject: say('mail.survey-export.subject', { title: textOf(tool, language) }),
        paragraphs: [say('mail.survey-export.body', { title: textOf(tool, language) })],
        facts: [
          { label: say('mail.survey-export.rows'), value: String(file.rows) },
          { label: say('mail.survey-export.checksum'), value: file.checksum },
        ],
        action: {
          label: say('mail.survey-export.action'),
          url: `${ports.publicUrl}/outils/survey/fichiers/${file.id}`,
        },
      }),
    }),
  )

/** Beside this file, compiled or not. */
const entry = fileURLToPath(import.meta.url).replace(/exports\.jobs\.(\w+)$/, 'export-process.$1')

/** Little room for what is no longer needed: an export holds one page at a time. */
const memory = ['--max-semi-space-size=2', '--max-old-space-size=160']

/** Settings of this process, as the one that it starts reads them. */
const settingsOf = (env: Env): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  )

/** Prepare an export in a process of its own. One that ends before its work counts as failed: it can be asked again. */
export const surveyExportJob =
  (ports: Ports): Job =>
  async (payload) => {
    const { id } = payload as { id: string }
    const child = spawn(process.execPath, ['--no-warnings', ...memory, entry, id], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: settingsOf(ports.env),
    })
    const [code] = (await once(child, 'close')) as [number | null]
    if (code === 0) return
    ports.logger.error({ export: id, code }, 'export process ended before its work')
    await noteProgress(ports.database, id, {
      state: 'FAILED',
      finishedAt: new Date(),
      failure: id.slice(0, 8),
    })
  }

/** Files whose time is over are destroyed; the line that says who asked stays. */
export async function removeOldExports(ports: Pick<Ports, 'database' | 'files'>, now: Date): Promise<number> {
  const old = await ports.database.prisma.surveyExport.findMany({
    where: { expiresAt: { lte: now }, fileKey: { not: null } },
    select: { id: true, fileKey: true },
    take: 100,
  })
  for (const { id, fileKey } of old) {
    if (fileKey) await ports.files.remove(fileKey)
    await noteProgress(ports.database, id, { fileKey: null })
  }
  return old.length
}
