import type { DocumentName } from './documents.ts'
import type { Question } from './load.ts'
import { searchUnits, unitsQuery } from '../../../../apps/api/src/platform/search-text.ts'
import type { statements } from './limit-statements.ts'
import { resetSupports, type World } from './world.ts'

export interface Scenario {
  key: string
  /** In the table. */
  label: string
  /** The same question to the application and to the limit. */
  ours: (connection: number) => Question
  limit: (connection: number) => Question
  /** Bytes that every good answer of the application holds, and of the limit. */
  expected: { ours: string; limit: string }
  /** Least ratio of throughput to the limit's; none where another scenario is the yardstick. */
  target: number | null
  /** Longest p99 in milliseconds. */
  p99?: number
  /** Before each measure, on either side. */
  prepare?: () => Promise<void>
}

export const ask = (documentId: DocumentName, variables: object, token?: string): Question => ({
  path: '/graphql',
  body: { documentId, variables },
  token,
})

const askLimit = (name: keyof typeof statements, values: unknown[], token?: string): Question => ({
  path: '/',
  body: { name, values },
  token,
})

const both = (marker: string) => ({ ours: marker, limit: marker })

/** What people look for in a portal: a word of a title, with three facets. */
const searchedWords = [
  'autobus',
  'bibliotheque',
  'logement',
  'patinoire',
  'stationnement',
  'compost',
  'velo',
  'ecole',
]
const searchedRegions = ['01', '03', '06', '09', '16']

/** The same search for the application, and as the values of the limit's statement; equivalents are the application's own. */
const searchPair = (theme: string, region: string, text: string) => ({
  filter: { text, inContributions: true, themes: [theme], regions: [region], statuses: ['OPEN'] },
  values: [[`theme:${theme}`], [`region:${region}`, 'region:00'], unitsQuery(searchUnits(text)), text],
})

/** A cheap walk through a list that does not repeat soon. */
const turning = <Element>(list: readonly Element[]) => {
  let position = 0
  return (): Element => {
    position = (position + 7919) % list.length
    return list[position] as Element
  }
}

export interface Deep {
  /** Cursor of the application after 499 pages, and what the limit needs for the same place. */
  cursor: string
  supports: number
  id: string
}

function supportScenario(world: World): Scenario {
  const { people, tokenOf, hot } = world
  const turns = { ours: 0, limit: 0 }
  const prepare = async () => {
    turns.ours = 0
    turns.limit = 0
    await resetSupports(world.client, hot.ours)
    await resetSupports(world.client, hot.limit)
  }
  return {
    key: 'support',
    label: '(d) appui à une idée très suivie',
    // Each time another person; once everyone has supported, they take it back one after the other.
    ours: () => {
      const turn = turns.ours++
      const value = Math.floor(turn / people) % 2 === 0 ? 1 : 0
      return ask('support', { input: { contributionId: hot.ours, value } }, tokenOf(turn % people))
    },
    limit: () => askLimit('support', [hot.limit], tokenOf(turns.limit++ % people)),
    expected: { ours: '"problems":[]', limit: '"problems" : []' },
    target: 4,
    p99: 25,
    prepare,
  }
}

export function createScenarios(world: World, deep: Deep): Scenario[] {
  const { toolId, tokenOf } = world
  const theme = turning(world.themes)
  const slug = turning(world.slugs)
  const searches = world.themes.flatMap((one) =>
    searchedRegions.flatMap((region) => searchedWords.map((text) => searchPair(one, region, text))),
  )
  const [oneSearch, otherSearch] = [turning(searches), turning(searches)]
  const talked = turning(world.talked)
  // Readers come back: each of some hundreds asks again and again.
  const reader = turning(Array.from({ length: Math.min(997, world.people) }, (_, person) => tokenOf(person)))
  return [
    {
      key: 'catalogue',
      label: '(a) catalogue, 20 initiatives ouvertes d’un thème',
      ours: () => ask('catalogue', { themes: [theme()], first: 20 }),
      limit: () => askLimit('catalogue', [theme()]),
      expected: both('"closesAt"'),
      target: 0.5,
    },
    {
      key: 'catalogue-signed-in',
      label: '(a) le même, par une personne connectée',
      // What is remembered for anonymous visitors does not help here: this is what a page really costs.
      ours: () => ask('catalogue', { themes: [theme()], first: 20 }, reader()),
      limit: () => askLimit('catalogue', [theme()], reader()),
      expected: both('"closesAt"'),
      target: 0.5,
    },
    {
      key: 'search',
      label: '(e) recherche à trois facettes, avec les comptes, dans les contributions aussi',
      ours: () => ask('search', { filter: oneSearch().filter }),
      limit: () => askLimit('search', otherSearch().values),
      expected: both('"totalCount"'),
      target: 0.5,
    },
    {
      key: 'home',
      label: '(f) page d’accueil',
      ours: () => ask('home', {}),
      limit: () => askLimit('home', []),
      expected: both('"closesAt"'),
      target: 0.5,
    },
    {
      key: 'ideas',
      label: '(b) 20 idées les plus appuyées, page 1',
      ours: () => ask('ideas', { id: toolId, first: 20 }, reader()),
      limit: () => askLimit('ideas', [toolId, 20], reader()),
      expected: both('"myRating"'),
      target: 0.5,
    },
    {
      key: 'ideas-deep',
      label: '(b) les mêmes, page 500',
      ours: () => ask('ideas', { id: toolId, first: 20, after: deep.cursor }, reader()),
      limit: () => askLimit('ideas-after', [toolId, 20, deep.supports, deep.id], reader()),
      expected: both('"myRating"'),
      target: 0.5,
    },
    {
      key: 'sheet',
      label: '(c) fiche d’une initiative et commentaires',
      ours: () => ask('sheet', { slug: slug(), subjectId: talked(), first: 20 }),
      limit: () => askLimit('sheet', [slug(), talked()]),
      expected: both('"tools"'),
      target: 0.5,
    },
    supportScenario(world),
  ]
}

/** Pairs of questions whose answers must hold the same information on both sides. */
export function samples(
  { toolId, themes, slugs, talked, tokenOf }: World,
  deep: Deep,
): [Question, Question][] {
  const pairs: [Question, Question][] = themes.map((theme) => [
    ask('catalogue', { themes: [theme], first: 20 }),
    askLimit('catalogue', [theme]),
  ])
  for (const person of [0, 1, 2]) {
    pairs.push([
      ask('ideas', { id: toolId, first: 20 }, tokenOf(person)),
      askLimit('ideas', [toolId, 20], tokenOf(person)),
    ])
    pairs.push([
      ask('ideas', { id: toolId, first: 20, after: deep.cursor }, tokenOf(person)),
      askLimit('ideas-after', [toolId, 20, deep.supports, deep.id], tokenOf(person)),
    ])
    const [slug, subjectId] = [slugs[person * 11], talked[person * 3]]
    pairs.push([ask('sheet', { slug, subjectId, first: 20 }), askLimit('sheet', [slug, subjectId])])
  }
  return pairs
}
