/**
 * The access matrix (exam S3): every field and every operation of the schema, asked as every role, compared with a
 * committed snapshot. A new field or mutation without a probe here fails; a changed cell shows in review.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { ruleOf } from '../src/access/enforce.ts'
import { mutationProbes, queryArguments, type Scene } from './access-probes.ts'
import { openScene } from './access-scene.ts'
import type { Answer, Person, World } from './world.ts'

let world: World
let scene: Scene
let roles: Record<string, Person>
let pendingId = ''
let draftToolId = ''

type Field = GraphQLField<unknown, unknown>

beforeAll(async () => {
  ;({ scene, roles, pendingId, draftToolId } = await openScene())
  world = scene.world
}, 120_000)
afterAll(() => world.stop())

const objectType = (field: Field): GraphQLObjectType | null => {
  const named = getNamedType(field.type)
  return isObjectType(named) ? named : null
}
const leafFields = (type: GraphQLObjectType) =>
  Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(field.type)))
const askable = (field: Field) => field.args.every((argument) => !isNonNullType(argument.type))

/** A value as GraphQL writes it: like JSON, with bare names. */
const literal = (value: unknown): string =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? `{ ${Object.entries(value)
        .map(([name, inner]) => `${name}: ${literal(inner)}`)
        .join(', ')} }`
    : JSON.stringify(value)

function rootSelection(field: Field): string {
  const values = queryArguments(scene)[field.name] ?? {}
  const missing = field.args.filter((argument) => isNonNullType(argument.type) && !(argument.name in values))
  if (missing.length > 0)
    throw new Error(`Query.${field.name}: give ${missing.map((m) => m.name).join(', ')} in access-probes.ts`)
  const text = Object.entries(values)
    .map(([name, value]) => `${name}: ${literal(value)}`)
    .join(', ')
  return text ? `${field.name}(${text})` : field.name
}

/** The ways to a field of each type: chains of selections from the query root, shortest first, one per type and root. */
function chains(): Map<string, string[][]> {
  const query = world.app.schema.getQueryType()
  const found = new Map<string, string[][]>()
  const frontier: { chain: string[]; type: GraphQLObjectType; seen: Set<string> }[] = []
  for (const field of Object.values(query?.getFields() ?? {})) {
    const type = objectType(field as Field)
    if (type) frontier.push({ chain: [rootSelection(field as Field)], type, seen: new Set([type.name]) })
  }
  for (let step = frontier.shift(); step; step = frontier.shift()) {
    const list = found.get(step.type.name) ?? []
    if (list.length >= 3) continue
    found.set(step.type.name, [...list, step.chain])
    for (const field of Object.values(step.type.getFields()) as Field[]) {
      const type = objectType(field)
      if (!type || !askable(field) || step.seen.has(type.name)) continue
      frontier.push({ chain: [...step.chain, field.name], type, seen: new Set([...step.seen, type.name]) })
    }
  }
  return found
}

const nested = (chain: string[], leaf: string): string =>
  `{ ${chain.join(' { ')} { ${leaf} } ${'}'.repeat(chain.length)}`

/** What an answer says of the innermost field: a value, nothing there, or a refusal with its reason. */
function verdict(answer: Answer, depth: number, document: string): string {
  const [error] = answer.errors ?? []
  if (error) {
    const { code, reason, problems } = error.extensions
    if (code === 'UNEXPECTED') throw new Error(`unexpected error in ${document}: ${error.message}`)
    return reason ?? problems?.[0]?.code ?? code
  }
  let values: unknown[] = [answer.data]
  for (let level = 0; level <= depth; level++) {
    values = values
      .flatMap((value) => (value && typeof value === 'object' ? Object.values(value) : []))
      .flat()
  }
  return values.length > 0 ? 'yes' : '–'
}

test('every field, as every role', async () => {
  const rows: string[] = []
  const names = Object.keys(roles)
  for (const [typeName, ways] of [...chains()].sort(([a], [b]) => a.localeCompare(b))) {
    const type = world.app.schema.getType(typeName) as GraphQLObjectType
    for (const field of leafFields(type) as Field[]) {
      if (!askable(field))
        throw new Error(`${typeName}.${field.name} needs an argument: probe it in access-probes.ts`)
      const cells: string[] = []
      for (const name of names) {
        const person = roles[name] as Person
        const verdicts = []
        for (const chain of ways) {
          const document = nested(chain, field.name)
          verdicts.push(verdict(await person.run(document), chain.length, document))
        }
        cells.push(verdicts.includes('yes') ? 'yes' : (verdicts.find((v) => v !== '–') ?? '–'))
      }
      const summary =
        new Set(cells).size === 1
          ? `everyone: ${cells[0] ?? ''}`
          : names.map((name, i) => `${name}: ${cells[i] ?? ''}`).join(' | ')
      rows.push(`${typeName}.${field.name} [${ruleOf(field as never)?.name ?? ''}] ${summary}`)
    }
  }
  expect(rows.join('\n')).toMatchSnapshot()
}, 300_000)

test('every type of the schema is reached, so that none escapes the matrix', () => {
  const reached = chains()
  // Answered inside a payload, to whoever acted.
  const mutationOnly = /Payload$|^Survey(Token|AnswerProblem|QuotaFull)$/
  const types = Object.values(world.app.schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith('__') && !['Query', 'Mutation'].includes(type.name),
  )
  expect(
    types.map((type) => type.name).filter((name) => !reached.has(name) && !mutationOnly.test(name)),
  ).toEqual(['Problem', 'Translations'].filter((name) => !reached.has(name)))
})

test('every object that is not public, as every role', async () => {
  const questions = {
    'draft initiative by slug': `{ initiative(slug: "${scene.draft.slug}") { id } }`,
    'draft initiative by id': `{ initiativeById(id: "${scene.draft.id}") { id } }`,
    'draft initiative in the catalogue':
      '{ initiatives(filter: { statuses: [DRAFT] }) { edges { node { id } } } }',
    'draft initiative in the catalogue of all':
      '{ catalogue(filter: { text: "brouillon" }) { edges { node { id } } } }',
    'draft initiative among suggestions': '{ searchSuggestions(text: "brouillon") { id: key } }',
    'delivered item that waits':
      '{ inboundState: catalogue(filter: { text: "plus grand" }) { edges { node { id } } } }',
    'draft initiative by search': '{ initiatives(filter: { text: "brouillon" }) { edges { node { id } } } }',
    'collection of a draft': `{ ideaCollection(id: "${draftToolId}") { id } }`,
    'survey of a draft': `{ survey(id: "${scene.survey.draftId}") { id } }`,
    'draft report': `{ initiativeById(id: "${scene.open.id}") { feedbackReport { id } } }`,
    'draft report among published ones': '{ feedbackReports { edges { node { initiativeSlug summary } } } }',
    'hidden idea': `{ idea(id: "${scene.hiddenId}") { id } }`,
    'hidden idea in its list': `{ ideaCollection(id: "${scene.open.toolId}") { ideas(text: "masquée") { edges { node { id } } } } }`,
    'hidden idea among similar ones': `{ similarIdeas(toolId: "${scene.open.toolId}", text: "Idée masquée") { title } }`,
    'pending idea': `{ idea(id: "${pendingId}") { id } }`,
    'comments of a hidden idea': `{ comments(subjectId: "${scene.hiddenId}") { edges { node { id } } } }`,
  }
  const rows: string[] = []
  for (const [name, document] of Object.entries(questions)) {
    const cells: string[] = []
    for (const [role, person] of Object.entries(roles)) {
      const { data, errors } = await person.run(document)
      if (errors) throw new Error(JSON.stringify(errors))
      const sign = name.includes('similar')
        ? 'masquée'
        : name.includes('among published')
          ? `"${scene.open.slug}"`
          : '"id"'
      const seen = JSON.stringify(data).includes(sign)
      cells.push(`${role}: ${seen ? 'sees' : '–'}`)
    }
    rows.push(`${name}: ${cells.join(' | ')}`)
  }
  expect(rows.join('\n')).toMatchSnapshot()
}, 120_000)

test('every operation, as every role', async () => {
  const rows: string[] = []
  const mutation = world.app.schema.getMutationType()
  const probes = mutationProbes(scene)
  const fields = Object.values(mutation?.getFields() ?? {}).sort((a, b) => a.name.localeCompare(b.name))
  // It ends the session with which the others are asked.
  fields.sort((a, b) => Number(a.name === 'signOut') - Number(b.name === 'signOut'))
  expect(fields.map((field) => field.name).filter((name) => !(name in probes))).toEqual([])
  for (const field of fields) {
    const cells: string[] = []
    for (const [name, person] of Object.entries(roles)) {
      const probe = await probes[field.name]?.(person)
      const [argument] = field.args
      const declaration = argument ? `($v: ${String(argument.type)})` : ''
      const answer = await person.run(
        `mutation ${declaration} { ${field.name}${argument ? `(${argument.name}: $v)` : ''} { problems { code } } }`,
        argument ? { v: probe } : {},
      )
      if (answer.errors) throw new Error(`${field.name} as ${name}: ${JSON.stringify(answer.errors)}`)
      const { problems } = (answer.data as Record<string, { problems: { code: string }[] }>)[field.name] ?? {
        problems: [],
      }
      cells.push(`${name}: ${problems.map((p) => p.code)[0] ?? 'done'}`)
    }
    rows.push(`${field.name} [${ruleOf(field as never)?.name ?? ''}] ${cells.join(' | ')}`)
  }
  expect(rows.join('\n')).toMatchSnapshot()
}, 300_000)
