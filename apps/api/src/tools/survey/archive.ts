import { createHash, type Hash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { Zip, ZipDeflate } from 'fflate'

/** A file that grows part by part: its bytes are counted and hashed on the way, and never all held. */
export class GrowingFile {
  readonly #stream: WriteStream
  readonly #hash: Hash = createHash('sha256')
  #failed: Error | null = null
  bytes = 0

  constructor(path: string) {
    this.#stream = createWriteStream(path, { mode: 0o600 })
    this.#stream.on('error', (error) => {
      this.#failed = error
    })
  }

  push(chunk: Uint8Array): void {
    this.#hash.update(chunk)
    this.bytes += chunk.length
    this.#stream.write(chunk)
  }

  /** Wait until the disk followed. */
  async settle(): Promise<void> {
    if (this.#failed) throw this.#failed
    if (this.#stream.writableNeedDrain) await once(this.#stream, 'drain')
  }

  async end(): Promise<string> {
    this.#stream.end()
    await once(this.#stream, 'close')
    if (this.#failed) throw this.#failed
    return this.#hash.digest('hex')
  }
}

const encoder = new TextEncoder()
const empty = new Uint8Array(0)

/** A ZIP archive written into a growing file, one entry after the other. */
export class Archive {
  readonly #file: GrowingFile
  readonly #zip: Zip
  #entry: ZipDeflate | null = null

  constructor(file: GrowingFile) {
    this.#file = file
    this.#zip = new Zip((error, chunk) => {
      if (error) throw error
      file.push(chunk)
    })
  }

  open(name: string): void {
    this.#entry = new ZipDeflate(name, { level: 4 })
    this.#zip.add(this.#entry)
  }

  async write(text: string): Promise<void> {
    this.#entry?.push(encoder.encode(text))
    await this.#file.settle()
  }

  close(): void {
    this.#entry?.push(empty, true)
    this.#entry = null
  }

  async add(name: string, text: string): Promise<void> {
    this.open(name)
    await this.write(text)
    this.close()
  }

  end(): void {
    this.#zip.end()
  }
}
