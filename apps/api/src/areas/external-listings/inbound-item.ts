import * as z from 'zod'
import { localizedText, text } from '../../platform/localized.ts'
import { statedFrom } from './external-status.ts'
import { isOfficialAddress, kinds } from './listing-content.ts'

/** The one version of the format, docs/inbound-feed.schema.json. */
export const inboundVersion = 1
export const maximumItems = 200

const instant = z.iso.datetime({ offset: true })
const localized = (max: number) =>
  z.preprocess((value) => (typeof value === 'string' ? { fr: value } : value), localizedText(max))

const inboundItem = z.object({
  id: text(200, 1),
  kind: z.enum(kinds),
  title: localized(200).refine(({ fr }) => fr !== '', { params: { code: 'required' } }),
  summary: localized(1000).default({ fr: '', en: undefined }),
  url: z
    .string()
    .max(500)
    .refine(isOfficialAddress, { params: { code: 'listing-address' } }),
  sponsor: text(200).default(''),
  opensAt: instant.nullish(),
  closesAt: instant.nullish(),
  /** Any word; one that we do not know is UNKNOWN, so that a screen says to see the official page. */
  status: z.string().max(60).optional().transform(statedFrom),
  count: z.number().int().min(0).max(2_000_000_000).nullish(),
  countedAt: instant.nullish(),
  themes: z.array(z.string().max(60)).max(12).default([]),
  regions: z
    .array(z.string().regex(/^(0[1-9]|1[0-7])$/))
    .max(17)
    .default([]),
})

export type InboundContent = z.output<typeof inboundItem>

export interface InboundOutcome {
  id: string
  outcome: 'published' | 'awaiting-moderation' | 'refused'
  /** Paths of the fields at fault. */
  faults?: string[]
}

const envelope = z.object({
  version: z.literal(inboundVersion),
  items: z.array(z.unknown()).min(1).max(maximumItems),
})

/** The items of a delivery, each good or refused alone; null when the whole is not in the format. */
export function readDelivery(body: unknown): { good: InboundContent[]; refused: InboundOutcome[] } | null {
  const whole = envelope.safeParse(body)
  if (!whole.success) return null
  const good = new Map<string, InboundContent>()
  const refused: InboundOutcome[] = []
  whole.data.items.forEach((item, index) => {
    const read = inboundItem.safeParse(item)
    const id = (item as { id?: unknown } | null)?.id
    if (read.success && endsAfter(read.data)) good.set(read.data.id, read.data)
    else
      refused.push({
        id: typeof id === 'string' ? id.slice(0, 200) : `#${index}`,
        outcome: 'refused',
        faults: read.success
          ? ['closesAt']
          : [...new Set(read.error.issues.map((issue) => issue.path.join('.')))],
      })
  })
  return { good: [...good.values()], refused }
}

const endsAfter = ({ opensAt, closesAt }: InboundContent): boolean =>
  !opensAt || !closesAt || new Date(opensAt) < new Date(closesAt)
