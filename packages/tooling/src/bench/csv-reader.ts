/** A streaming reader of the exports, written apart from what writes them. */
import { Unzip, UnzipInflate } from 'fflate'

/** Text of one entry of a ZIP archive, as its bytes arrive. */
export async function* unzipped(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<string> {
  const ready: Uint8Array[] = []
  const unzip = new Unzip((entry) => {
    if (entry.name !== name) return
    entry.ondata = (error, chunk) => {
      if (error) throw error
      ready.push(chunk)
    }
    entry.start()
  })
  unzip.register(UnzipInflate)
  const decoder = new TextDecoder()
  for await (const chunk of chunks) {
    unzip.push(chunk)
    for (const part of ready.splice(0)) yield decoder.decode(part, { stream: true })
  }
}

/** Rows of CSV (RFC 4180). */
export async function* readCsvRows(texts: AsyncIterable<string>): AsyncGenerator<string[]> {
  let row: string[] = []
  let field = ''
  let quoted = false
  let closing = false
  for await (const text of texts) {
    for (const character of text) {
      if (closing) {
        closing = false
        if (character === '"') {
          field += '"'
          continue
        }
        quoted = false
      }
      if (quoted) {
        if (character === '"') closing = true
        else field += character
      } else if (character === '"') quoted = true
      else if (character === ',') {
        row.push(field)
        field = ''
      } else if (character === '\n') {
        row.push(field.replace(/^\ufeff/, ''))
        yield row
        row = []
        field = ''
      } else if (character !== '\r') field += character
    }
  }
}
