/**
 * Hostile and odd text in every place of the schema that takes text (exam S2): never an unexpected error, every refusal
 * in words and at its field, and what is accepted comes back whole.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { getNamedType, type GraphQLField, type GraphQLObjectType, isNonNullType, isObjectType } from 'graphql'
import { ruleOf } from '../src/access/enforce.ts'
import { cleanText } from '../src/platform/localized.ts'
import { mutationProbes, queryArguments } from './access-probes.ts'
import { openScene, type PopulatedWorld } from './access-scene.ts'
import { type TextPlace, textPlaces, withText } from './text-leaves.ts'
import { type Answer, completeContent, type Person, type World } from './world.ts'

const naughty = JSON.parse(
  readFileSync(new URL('./fixtures/naughty-strings.json', import.meta.url), 'utf8'),
) as string[]
/** What PostgreSQL itself refuses: sent to every place. */
const refusedByDatabase = ['a\u0000b', '\ud800']
const odd = ['\u0000', 'é'.normalize('NFD'), '\u202eenvers', ' ', '\n', 'x'.repeat(100_000)]
const strings = [...naughty, ...odd, ...refusedByDatabase]

const shown = (value: unknown) => JSON.stringify(value).slice(0, 200)

let populated: PopulatedWorld
let world: World
let central: Person
let manager: Person
let author: Person
const one = (role: string): Person => {
  const person = populated.roles[role]
  if (!person) throw new Error(`nobody is ${role}`)
  return person
}

beforeAll(async () => {
  populated = await openScene()
  world = populated.scene.world
  central = one('central')
  manager = one('manager')
  author = one('author')
}, 120_000)
afterAll(() => world.stop())

/** Each place gets some of the strings, another part each time, and all of them together. */
let turn = 0
function textsFor(count: number): string[] {
  const some = Array.from({ length: count }, () => strings[turn++ % strings.length] ?? '')
  return [...some, ...refusedByDatabase, naughty.join('\n')]
}

function faultOf(answer: Answer, field: string): string | null {
  for (const { message, extensions } of answer.errors ?? []) {
    if (extensions.code === 'UNEXPECTED' || extensions.code === 'INTERNAL_SERVER_ERROR') return message
    if (/prisma|postgres|node_modules|\bat (async |file:|\/)/i.test(message))
      return `tells of the inside: ${message.slice(0, 200)}`
    if (message.length > 1000) return `answers with ${message.length} characters`
  }
  const problems = (answer.data?.[field]?.problems ?? []) as { code: string; message: string }[]
  const wordless = problems.find(({ code, message }) => !message || message.includes(code))
  return wordless ? `${wordless.code} has no sentence` : null
}

const place = (field: string, { argument, way }: TextPlace) => [field, argument, ...way].join('.')

test('no text in a mutation causes an unexpected error, and every refusal is a sentence', async () => {
  const probes = mutationProbes(populated.scene)
  const faults: string[] = []
  for (const field of Object.values(world.app.schema.getMutationType()?.getFields() ?? {})) {
    for (const at of textPlaces(field as GraphQLField<unknown, unknown>)) {
      // Whoever may go furthest: staff for what is theirs, else a person who contributes.
      const rule = ruleOf(field as never)?.name ?? ''
      const person = /CENTRAL/.test(rule) ? central : /STAFF/.test(rule) ? manager : author
      const probe = await probes[field.name]?.(person)
      for (const text of textsFor(6)) {
        const answer = await person.run(
          `mutation ($v: ${at.type}) { ${field.name}(${at.argument}: $v) { problems { code message } } }`,
          { v: withText(probe, at.way, text) },
        )
        const fault = faultOf(answer, field.name)
        if (fault) faults.push(`${place(field.name, at)} with ${shown(text)}: ${fault}`)
      }
    }
  }
  expect(faults).toEqual([])
}, 300_000)

function queryWith(field: GraphQLField<unknown, unknown>, at: TextPlace) {
  const given = queryArguments(populated.scene)[field.name] ?? {}
  const others = Object.entries(given).filter(([name]) => name !== at.argument)
  const list = others.map(([name, value]) => `, ${name}: ${JSON.stringify(value)}`).join('')
  const selection = isObjectType(getNamedType(field.type)) ? '{ __typename }' : ''
  return `query ($v: ${at.type}) { ${field.name}(${at.argument}: $v${list}) ${selection} }`
}

test('no text in a question causes an unexpected error', async () => {
  const faults: string[] = []
  for (const field of Object.values(world.app.schema.getQueryType()?.getFields() ?? {})) {
    for (const at of textPlaces(field as GraphQLField<unknown, unknown>)) {
      const document = queryWith(field as GraphQLField<unknown, unknown>, at)
      for (const text of textsFor(20)) {
        const fault = faultOf(
          await manager.run(document, { v: withText(undefined, at.way, text) }),
          field.name,
        )
        if (fault) faults.push(`${place(field.name, at)} with ${shown(text)}: ${fault}`)
      }
    }
  }
  expect(faults).toEqual([])
}, 300_000)

/** Fields below the root that take text, as the list of a collection does. */
test('no text in a list inside an object causes an unexpected error', async () => {
  const faults: string[] = []
  for (const root of Object.values(world.app.schema.getQueryType()?.getFields() ?? {})) {
    const type = getNamedType(root.type)
    const given = queryArguments(populated.scene)[root.name] ?? {}
    const unanswered = root.args.some((argument) => isNonNullType(argument.type) && !(argument.name in given))
    if (!isObjectType(type) || unanswered) continue
    const list = Object.entries(given).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    const head = list.length > 0 ? `${root.name}(${list.join(', ')})` : root.name
    for (const field of Object.values((type as GraphQLObjectType).getFields())) {
      for (const at of textPlaces(field as GraphQLField<unknown, unknown>)) {
        const inner = isObjectType(getNamedType(field.type)) ? '{ __typename }' : ''
        const document = `query ($v: ${at.type}) { ${head} { ${field.name}(${at.argument}: $v) ${inner} } }`
        for (const text of textsFor(12)) {
          const fault = faultOf(
            await manager.run(document, { v: withText(undefined, at.way, text) }),
            root.name,
          )
          if (fault) faults.push(`${root.name}.${place(field.name, at)} ${shown(text)}: ${fault}`)
        }
      }
    }
  }
  expect(faults).toEqual([])
}, 300_000)

describe('what is accepted comes back whole', () => {
  const told = (problems: { path: string; message: string }[]) =>
    problems.length > 0 && problems.every(({ path, message }) => path !== '' && message !== '')

  test('as an idea and as a comment, or it is refused at its field', async () => {
    const faults: string[] = []
    const { open } = populated.scene
    for (const text of strings) {
      const clean = cleanText(text)
      const idea = await author.act(
        'submitIdea',
        'SubmitIdeaInput',
        { toolId: open.toolId, title: 'Un titre', body: text, language: 'fr', consent: true },
        'idea { id body }',
      )
      const comment = await author.act(
        'submitComment',
        'SubmitCommentInput',
        { subjectId: populated.scene.ideaId, body: text, language: 'fr' },
        'commentId',
      )
      const commentId = comment['commentId'] as string | null
      const { prisma } = world.app.database
      const row = commentId && (await prisma.contribution.findUnique({ where: { id: commentId } }))
      const kept = {
        idea: (idea['idea'] as { body: string } | null)?.body ?? null,
        comment: row ? row.body : null,
      }
      for (const [name, payload] of [
        ['idea', idea],
        ['comment', comment],
      ] as const) {
        const good = kept[name] === null ? told(payload.problems) : kept[name] === clean
        if (!good) faults.push(`${name} ${shown(text)}: ${shown(kept[name] ?? payload.problems)}`)
      }
    }
    expect(faults).toEqual([])
  }, 300_000)

  test('as the words of an initiative, in both languages', async () => {
    const faults: string[] = []
    const all = naughty.filter((text) => cleanText(text) !== '').join('\n')
    const texts = [...strings.filter((_, index) => index % 7 === 0), all]
    for (const text of texts) {
      const { initiative, problems } = await manager.act(
        'createInitiative',
        'CreateInitiativeInput',
        {
          organization: populated.scene.body.slug,
          content: { ...completeContent, description: { fr: text, en: text } },
        },
        'initiative { descriptionTranslations { fr en } }',
      )
      const kept = (initiative as { descriptionTranslations: { fr: string; en: string | null } } | null)
        ?.descriptionTranslations
      const clean = cleanText(text)
      const whole = kept && kept.fr === clean && (kept.en ?? '') === clean
      if (!whole && !told(problems)) faults.push(`${shown(text)}: ${JSON.stringify(kept ?? problems)}`)
    }
    expect(faults).toEqual([])
  }, 300_000)
})
