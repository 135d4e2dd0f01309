/** Bytes of a feed as text, and whether its encoding was what it said. */
export interface Decoded {
  text: string
  encoding: string
  /** The declared encoding is unknown or does not fit the bytes. */
  doubtful: boolean
}

const marks: [number[], string][] = [
  [[0x00, 0x00, 0xfe, 0xff], 'utf-32be'],
  [[0xff, 0xfe, 0x00, 0x00], 'utf-32le'],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xff, 0xfe], 'utf-16le'],
]
/** The first characters of a document without a mark: « < » and « <? » in each width (XML 1.0, appendix F). */
const beginnings: [number[], string][] = [
  [[0x00, 0x00, 0x00, 0x3c], 'utf-32be'],
  [[0x3c, 0x00, 0x00, 0x00], 'utf-32le'],
  [[0x00, 0x3c, 0x00, 0x3f], 'utf-16be'],
  [[0x3c, 0x00, 0x3f, 0x00], 'utf-16le'],
]

const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, index) => bytes[index] === byte)
const among = (bytes: Uint8Array, list: typeof marks) => list.find(([start]) => startsWith(bytes, start))

/** Node reads every encoding of the Web; the 32-bit ones are not among them. */
function readWide(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let text = ''
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, littleEndian)
    text += point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd'
  }
  return text.replace(/^\ufeff/, '')
}

function tryDecode(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  if (encoding.startsWith('utf-32')) return readWide(bytes, encoding.endsWith('le'))
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes)
  } catch {
    return null
  }
}

const nameIn = (text: string, pattern: RegExp) => pattern.exec(text)?.[1]?.trim().toLowerCase()

/**
 * The text of a feed: its mark first, then the server's charset, then what the document declares, then UTF-8; bytes that
 * fit none of them are read as Windows-1252, where every byte is a character.
 */
export function decode(bytes: Uint8Array, contentType: string | null): Decoded {
  const [, marked] = among(bytes, marks) ?? []
  const [, shaped] = among(bytes, beginnings) ?? []
  const head = Buffer.from(bytes.subarray(0, 512)).toString('latin1')
  const served = nameIn(contentType ?? '', /charset\s*=\s*["']?([^"';\s]+)/i)
  const declared = nameIn(head, /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([^"']+)["']/i)
  const said = [served, declared].filter((name) => name !== undefined)
  const candidates = [marked, shaped, ...said, 'utf-8', 'windows-1252'].filter((name) => name !== undefined)
  for (const encoding of candidates) {
    const text = tryDecode(bytes, encoding, true)
    if (text !== null)
      return { text, encoding, doubtful: said.length > 0 && !said.includes(encoding) && !marked && !shaped }
  }
  return { text: Buffer.from(bytes).toString('utf8'), encoding: 'utf-8', doubtful: true }
}
