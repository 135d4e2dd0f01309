import type { InitiativeSeed, Localized } from '../content/types.ts'
import { initiatives } from '../content/initiatives/index.ts'
import { idAt, insertRows, type Row } from '../rows.ts'
import { centralEmail } from './accounts.ts'
import type { References } from './references.ts'
import { known, type World } from './world.ts'

const french = (text: string | undefined): Localized => ({ fr: text ?? '' })

interface Dates {
  created: Date
  published: Date | null
  cancelled: Date | null
  answered: Date | null
  delayExplained: Date | null
}

/** When the page was drafted, announced, cancelled and answered, from the days that the content gives. */
function datesOf(seed: InitiativeSeed, { calendar }: World): Dates {
  const announced = Math.min(seed.opensInDays - 21, -2)
  const cancelledIn = Math.floor((seed.opensInDays + Math.min(seed.closesInDays, -1)) / 2)
  return {
    created: calendar.past(-(seed.status === 'DRAFT' ? -12 : announced - 20), 0.1),
    published: seed.status === 'DRAFT' ? null : calendar.past(-announced, 0.05),
    cancelled: seed.status === 'CANCELLED' ? calendar.past(-cancelledIn, 0.2) : null,
    answered: seed.report ? calendar.past(seed.report.publishedDaysAgo, 0.1) : null,
    delayExplained: seed.lateReason ? calendar.past(-seed.replyDueInDays - 1, 0.1) : null,
  }
}

const rowOf = (seed: InitiativeSeed, world: World, dates: Dates): Row => ({
  id: idAt(dates.created),
  slug: seed.slug,
  organization_id: known(world.organizations, seed.organization),
  title: seed.title,
  summary: seed.summary,
  description: seed.description,
  how_it_works: seed.howItWorks,
  reasons: seed.reasons,
  decision_maker: seed.decisionMaker,
  influence: seed.influence,
  promise: seed.promise,
  open_to_change: seed.openToChange,
  not_open_to_change: seed.notOpenToChange,
  affected: seed.affected,
  planned_use: seed.plannedUse,
  background: seed.background ?? french(''),
  other_ways: seed.otherWays,
  contact_name: seed.contact.name,
  contact_email: seed.contact.email,
  contact_phone: seed.contact.phone,
  modes: seed.modes,
  opens_at: world.calendar.at(seed.opensInDays, 9),
  closes_at: world.calendar.at(seed.closesInDays, 23, 59),
  reply_due_on: world.calendar.day(seed.replyDueInDays),
  short_notice_reason: french(seed.shortNoticeReason),
  late_reason: french(seed.lateReason),
  published_at: dates.published,
  cancelled_at: dates.cancelled,
  cancel_reason: french(seed.cancelReason),
  answered_at: dates.answered,
  featured: seed.featured ?? false,
  created_at: dates.created,
  updated_at: dates.answered ?? dates.delayExplained ?? dates.cancelled ?? dates.published ?? dates.created,
})

const changesOf = (dates: Dates): [string, Date | null][] => [
  ['drafted', dates.created],
  ['published', dates.published],
  ['cancelled', dates.cancelled],
  ['delay-explained', dates.delayExplained],
  ['report-published', dates.answered],
]

const toolTitles: Record<string, Localized> = {
  sujets: { fr: 'Vos sujets', en: 'Your topics' },
  suggestions: { fr: 'Vos suggestions', en: 'Your suggestions' },
}
const usualTitle: Localized = { fr: 'Vos idées', en: 'Your ideas' }

/** The collection of ideas as its organizer would have set it; long ideas raise the limits. */
function toolRow(seed: InitiativeSeed, initiativeId: string, created: Date): Row | null {
  const collection = seed.ideaCollection
  if (!collection) return null
  const longest = (lengths: number[], usual: number, step: number) =>
    Math.ceil(Math.max(usual, ...lengths) / step) * step
  const { fr, en } = toolTitles[seed.key] ?? usualTitle
  return {
    id: idAt(created),
    initiative_id: initiativeId,
    tool_key: 'idea-collection',
    title: seed.title.en ? { fr, en } : { fr },
    settings: {
      question: collection.question,
      intro: collection.intro,
      rating: { mode: 'SUPPORT', limit: null, minimum: 0 },
      comments: true,
      review: 'NONE',
      titleMaximum: longest(
        collection.ideas.map((idea) => [...idea.title].length),
        80,
        20,
      ),
      bodyMaximum: longest(
        collection.ideas.map((idea) => [...idea.body].length),
        1100,
        100,
      ),
      askEffect: true,
      askPlace: true,
    },
    position: 0,
    created_at: created,
  }
}

/** Initiatives with their lists, their tool and the history of their page. */
export async function loadInitiatives(world: World, references: References): Promise<void> {
  const rows: Row[] = []
  const lists: Record<'theme' | 'audience' | 'region' | 'partner', Row[]> = {
    theme: [],
    audience: [],
    region: [],
    partner: [],
  }
  const tools: Row[] = []
  const changes: Row[] = []
  const actor = known(world.people, centralEmail).id
  for (const seed of initiatives) {
    const dates = datesOf(seed, world)
    const row = rowOf(seed, world, dates)
    const id = String(row['id'])
    rows.push(row)
    for (const key of seed.themes)
      lists.theme.push({ initiative_id: id, theme_id: known(references.themes, key) })
    for (const key of seed.audiences)
      lists.audience.push({ initiative_id: id, audience_id: known(references.audiences, key) })
    for (const code of seed.regions) lists.region.push({ initiative_id: id, region_code: code })
    for (const key of seed.partners)
      lists.partner.push({ initiative_id: id, organization_id: known(world.organizations, key) })
    const tool = toolRow(seed, id, dates.created)
    if (tool) tools.push(tool)
    for (const [kind, at] of changesOf(dates)) {
      if (at) changes.push({ id: idAt(at), initiative_id: id, at, actor_id: actor, kind, detail: {} })
    }
    world.initiatives.set(seed.key, {
      id,
      organizationId: String(row['organization_id']),
      toolId: tool ? String(tool['id']) : null,
      opensAt: row['opens_at'] as Date,
      closesAt: row['closes_at'] as Date,
    })
  }
  await insertRows(world.client, 'initiative', rows)
  for (const [name, list] of Object.entries(lists)) await insertRows(world.client, `initiative_${name}`, list)
  await insertRows(world.client, 'tool', tools)
  await insertRows(world.client, 'initiative_change', changes)
}
