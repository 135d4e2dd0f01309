/** Every registered document through both lanes, as every role: equal answers, or the quick lane is wrong. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Kind, type OperationDefinitionNode, OperationTypeNode, parse } from 'graphql'
import { type App, createApp } from '../src/app.ts'
import { readEnv } from '../src/platform/env.ts'
import { createRegisteredLane } from '../src/platform/registered-lane.ts'
import { createLogger } from '../src/platform/logger.ts'
import { openWorld, type Person, type World } from './world.ts'

const file = join(
  dirname(fileURLToPath(import.meta.url)),
  '../../../packages/schema/src/generated/persisted-documents.json',
)
const documents = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)

let world: World
let slow: App
let people: Record<string, Person>
let values: Record<string, unknown>

beforeAll(async () => {
  world = await openWorld({ DOCUMENTS_FILE: file })
  slow = await createApp({
    env: readEnv({
      NODE_ENV: 'test',
      DATABASE_URL: world.url,
      LOG_LEVEL: 'silent',
      WORKER: 'false',
      DEMONSTRATION: 'true',
      DOCUMENTS_FILE: file,
      COMPILED_DOCUMENTS: 'false',
    }),
    now: world.now,
    logger: createLogger('silent'),
    rateFactor: 1000,
  })
  const body = await world.organization('Ministère de la Culture et des Communications')
  const author = await world.participant()
  people = {
    guest: world.guest,
    author,
    manager: await world.staff(body, 'MANAGER'),
    stranger: await world.staff(await world.organization(), 'MANAGER'),
  }
  const open = await world.openInitiative(body)
  const id = await world.idea(author, open.toolId, { title: 'Une bibliothèque le dimanche' })
  await (people['stranger'] as Person).act(
    'submitComment',
    'SubmitCommentInput',
    { subjectId: id, body: 'D’accord', language: 'fr' },
    'commentId',
  )
  const { receiptNumber } = await world.app.database.prisma.contribution.findUniqueOrThrow({ where: { id } })
  values = {
    slug: open.slug,
    toolId: open.toolId,
    collectionId: open.toolId,
    ideaId: id,
    subjectId: id,
    contributionId: id,
    number: receiptNumber,
    receiptNumber,
    text: 'bibliothèque',
    first: 5,
    seed: 'visiteur',
    initiativeId: open.id,
    organization: body.slug,
    organizationSlug: body.slug,
  }
})
afterAll(async () => {
  await slow.stop()
  await world.stop()
})

const queries = documents
  .map(([documentId, text]) => ({
    documentId,
    text,
    operation: parse(text).definitions.find(
      (d): d is OperationDefinitionNode => d.kind === Kind.OPERATION_DEFINITION,
    ),
  }))
  .filter(({ operation }) => operation?.operation === OperationTypeNode.QUERY)

test('every registered document compiles: none falls back to the ordinary lane unseen', async () => {
  expect(queries.length).toBeGreaterThan(5)
  const lane = createRegisteredLane(world.app.schema, (error) => error)
  for (const [, text] of documents)
    expect({ text, compiles: lane.compiles(text) }).toEqual({ text, compiles: true })
})

test.each(queries.map((query) => [query.operation?.name?.value ?? '', query] as const))(
  '%s answers alike',
  async (_, { documentId, text, operation }) => {
    const names = operation?.variableDefinitions?.map((definition) => definition.variable.name.value) ?? []
    // An `id` means what the document's own root field says.
    const id = /ideaCollection\(id/.test(text)
      ? values['toolId']
      : /initiativeById\(id/.test(text)
        ? values['initiativeId']
        : values['ideaId']
    const all: Record<string, unknown> = { ...values, id }
    const variables = Object.fromEntries(names.filter((name) => name in all).map((name) => [name, all[name]]))
    for (const [role, person] of Object.entries(people)) {
      for (const language of ['fr', 'en']) {
        const ask = (app: App) =>
          app.http.inject({
            method: 'POST',
            url: '/graphql',
            headers: { ...person.headers, 'participe-language': language },
            payload: { documentId, operationName: operation?.name?.value, variables },
          })
        const [quick, ordinary] = [await ask(world.app), await ask(slow)]
        const answers = [quick, ordinary].map((response) =>
          response.json<{
            data?: unknown
            errors?: { message: string; path?: unknown; extensions?: { code?: string } }[]
          }>(),
        )
        const [a, b] = answers.map(({ data, errors }) => ({
          data: data ?? null,
          errors: (errors ?? []).map(({ message, path, extensions }) => ({
            message,
            path,
            code: extensions?.code,
          })),
        }))
        expect({ role, language, ...a }).toEqual({ role, language, ...b })
        expect(JSON.stringify(a)).not.toContain('UNEXPECTED')
      }
    }
  },
)
