import type { Ports } from '../../platform/ports.ts'
import { askAddress, type AskLimits, Unanswered } from './ask-address.ts'
import { askerOf } from './asker.ts'
import { imageKey, imageType } from './image.ts'

export interface Picture {
  bytes: Uint8Array
  type: string
}

const limits: AskLimits = { milliseconds: 10_000, bytes: 3_000_000, redirects: 3 }
/** A picture that could not be had is not asked again before that, whoever looks. */
const patience = 10 * 60_000
const mostRemembered = 5000

/**
 * Our copies of pictures: asked once from the publisher, then kept. Readers' addresses never reach a third party, and
 * nothing but a picture of a stored publication can be asked.
 */
export function createPictures(ports: Ports, now: () => number = Date.now) {
  const underWay = new Map<string, Promise<Picture | null>>()
  const refused = new Map<string, number>()

  async function ask(url: string): Promise<Picture | null> {
    const answer = await askAddress(askerOf(ports, limits), {
      url,
      accept: 'image/avif,image/webp,image/*;q=0.8',
    })
    const type = answer.status === 200 ? imageType(answer.body) : null
    if (type === null) return null
    await ports.files.put(imageKey(url), answer.body, type)
    return { bytes: answer.body, type }
  }

  async function find(url: string): Promise<Picture | null> {
    const kept = await ports.files.get(imageKey(url))
    const type = kept ? imageType(kept) : null
    if (kept && type) return { bytes: kept, type }
    if (ports.env.SOCIAL_FETCH === 'off' || (refused.get(url) ?? 0) > now()) return null
    const picture = await ask(url).catch((error: unknown) => {
      if (error instanceof Unanswered) return null
      throw error
    })
    if (picture) return picture
    if (refused.size >= mostRemembered) refused.clear()
    refused.set(url, now() + patience)
    return null
  }

  return {
    /** The picture at that address; null when there is none to show. Questions for the same one wait together. */
    find: (url: string): Promise<Picture | null> => {
      const known = underWay.get(url)
      if (known) return known
      const question = find(url).finally(() => underWay.delete(url))
      underWay.set(url, question)
      return question
    },
  }
}
