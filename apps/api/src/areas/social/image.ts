import { createHash } from 'node:crypto'

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12)

/** Path of our copy of a picture; it changes with the picture, so that a copy may be kept long. */
export const imagePath = (itemId: string, imageUrl: string): string =>
  `/medias-sociaux/images/${itemId}?v=${shortHash(imageUrl)}`

/** Where our copy is kept: by its address at the publisher, shared by the publications that show it. */
export const imageKey = (imageUrl: string): string =>
  `social/${createHash('sha256').update(imageUrl).digest('hex')}`

const startsWith = (bytes: Uint8Array, text: string, at = 0): boolean =>
  Buffer.from(bytes.subarray(at, at + text.length)).toString('latin1') === text

/**
 * What a picture is by its own first bytes, whatever its server says; null for anything else. SVG is a program, not a
 * picture: it is never passed on.
 */
export function imageType(bytes: Uint8Array): string | null {
  if (startsWith(bytes, '\xff\xd8\xff')) return 'image/jpeg'
  if (startsWith(bytes, '\x89PNG\r\n\x1a\n')) return 'image/png'
  if (startsWith(bytes, 'GIF87a') || startsWith(bytes, 'GIF89a')) return 'image/gif'
  if (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)) return 'image/webp'
  if (startsWith(bytes, 'ftypavif', 4) || startsWith(bytes, 'ftypavis', 4)) return 'image/avif'
  return null
}
