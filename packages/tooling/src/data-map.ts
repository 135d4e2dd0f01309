/** The map of personal information (norm P-01), read from the comments of prisma/schema. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { schemaDirectory } from './paths.ts'

export interface Column {
  model: string
  name: string
  type: string
  comment: string
  /** What kind of personal information it holds; null for none. */
  personal: string | null
}

/** Every column of every model, with its comment. */
export function readColumns(directory = schemaDirectory): Column[] {
  const columns: Column[] = []
  for (const file of readdirSync(directory).sort()) {
    if (!file.endsWith('.prisma')) continue
    let model: string | null = null
    let comments: string[] = []
    for (const line of readFileSync(join(directory, file), 'utf8').split('\n')) {
      const opening = line.match(/^model (\w+) \{/)
      const comment = line.match(/^\s*\/\/\/ ?(.*)$/)
      const field = line.match(/^ {2}(\w+)\s+(\w+)(\[\])?\??(\s|$)/)
      if (opening) model = opening[1] ?? null
      if (line.startsWith('}')) model = null
      if (comment) comments.push(comment[1] ?? '')
      else {
        if (model && field && !opening) {
          const text = comments.join(' ')
          columns.push({
            model,
            name: field[1] ?? '',
            type: `${field[2] ?? ''}${field[3] ?? ''}`,
            comment: text.replace(/@personal \w+/, '').trim(),
            personal: text.match(/@personal (\w+)/)?.[1] ?? null,
          })
        }
        comments = []
      }
    }
  }
  return columns
}

/** Columns that look personal: they lead to a person, or hold what people write or sign with. */
export function looksPersonal({ model, name, type }: Column): boolean {
  if (/^(participant|author|enteredBy|actor|reporter|answeredBy|decidedBy)Id$/.test(name)) return true
  if (/^(recipient|email|publicName|authorName)$/.test(name) && type === 'String') return true
  return (
    ['Contribution', 'Flag', 'Draft', 'ReviewItem'].includes(model) &&
    /^(title|body|content|explanation|snapshot|appealText)$/.test(name)
  )
}

/** The map as a page of the documentation. */
export function dataMapPage(columns: Column[]): string {
  const rows = columns
    .filter((column) => column.personal)
    .map(
      ({ model, name, personal, comment }) =>
        `| ${model} | ${name} | ${personal ?? ''} | ${comment.replaceAll('|', '\\|')} |`,
    )
  return `# Map of personal information

Printed from the comments of \`prisma/schema\` by \`pnpm codegen\`. A test refuses a column that leads to a person, or holds what people write, without its mark.

| table | column | kind | meaning |
| --- | --- | --- | --- |
${rows.join('\n')}
`
}
