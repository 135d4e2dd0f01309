/** `pnpm new:tool NAME`: the folders of a new participation tool on both sides, ready to be filled. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { apiDirectory, root, webDirectory } from './paths.ts'

const [key = ''] = process.argv.slice(2)
const fail = (sentence: string): never => {
  console.error(sentence)
  process.exit(2)
}
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(key))
  fail('Donnez un nom en minuscules et traits d’union, par exemple\u00a0: pnpm new:tool budget-simulator')

const api = join(apiDirectory, 'src/tools', key)
const web = join(webDirectory, 'src/tools', key)
if (existsSync(api) || existsSync(web)) fail(`L’outil ${key} existe déjà.`)

const camel = key.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
const pascal = camel.charAt(0).toUpperCase() + camel.slice(1)

const files: Record<string, string> = {
  [join(api, `${key}.ts`)]: `import * as z from 'zod'

/** What an organizer may set. Defaults must be accepted by the schema itself. */
export const settingsSchema = z.object({
  /** Whether people may take part. */
  open: z.boolean().default(true),
})
export type ${pascal}Settings = z.infer<typeof settingsSchema>
`,
  [join(api, `${key}.access.ts`)]: `import type { Actor } from '../../access/actor.ts'
import { all, type Decision, when } from '../../access/decision.ts'
import { inGoodStanding } from '../../kit/contributions/index.ts'
import type { ToolSetting } from '../../kit/tool/tool.ts'
import type { ${pascal}Settings } from './${key}.ts'

/** Taking part takes a confirmed address, while the initiative is open. */
export const mayTakePart = (actor: Actor, tool: ToolSetting<${pascal}Settings>, now: Date): Decision =>
  all(
    () => when(tool.status === 'OPEN' && tool.settings.open, 'tool-closed'),
    () => when(actor.participantId !== null, 'sign-in-first'),
    () => inGoodStanding(actor, now),
  )
`,
  [join(api, `${key}.access.test.ts`)]: `import { expect, test } from '@jest/globals'
import { guest } from '../../access/actor.ts'
import { mayTakePart } from './${key}.access.ts'
import { settingsSchema } from './${key}.ts'

const now = new Date('2026-11-23T12:00:00Z')
const tool = (status: string) => ({ toolId: 't', initiativeId: 'i', organizationId: 'o', status, settings: settingsSchema.parse({}) })
const person = { ...guest('fr'), participantId: 'p', level: 'EMAIL' as const }

test('takes part: a confirmed person, while it is open', () => {
  expect(mayTakePart(person, tool('OPEN'), now).allowed).toBe(true)
  expect(mayTakePart(person, tool('COMING'), now)).toMatchObject({ reason: { code: 'tool-closed' } })
  expect(mayTakePart(guest('fr'), tool('OPEN'), now)).toMatchObject({ reason: { code: 'sign-in-first' } })
})
`,
  [join(api, `${camel}.resolver.ts`)]: `import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { Context } from '../../access/context.ts'
import { Access } from '../../access/declare.types.ts'
import { PUBLIC } from '../../access/rules.ts'
import type { Ports } from '../../platform/ports.ts'
import { find${pascal} } from './${camel}.queries.ts'
import { ${pascal} } from './${camel}.types.ts'

@Resolver(() => ${pascal})
export class ${pascal}Resolver {
  readonly #ports: Ports

  constructor(ports: Ports) {
    this.#ports = ports
  }

  @Access(PUBLIC)
  @Query(() => ${pascal}, { nullable: true, description: 'The tool ${key} of a published initiative.' })
  ${camel}(@Arg('id', () => ID, { description: 'The tool.' }) id: string, @Ctx() _context: Context) {
    return find${pascal}(this.#ports.database, id)
  }
}
`,
  [join(api, `${camel}.types.ts`)]: `import { ID, ObjectType } from 'type-graphql'
import { AccessField, LocalizedField } from '../../access/declare.types.ts'
import { PUBLIC } from '../../access/rules.ts'

@ObjectType({ description: 'The tool ${key} on an initiative.' })
export class ${pascal} {
  @AccessField(PUBLIC, () => ID, { description: 'Identifier of the tool.' })
  id!: string

  @LocalizedField(PUBLIC, { description: 'Its title.' })
  title!: string
}
`,
  [join(api, `${camel}.queries.ts`)]: `import type { Database } from '../../platform/database.ts'
import { isId } from '../../platform/ids.ts'

export interface ${pascal}Row {
  id: string
  title: { fr: string; en?: string }
}

const statement = \`
SELECT t.id, t.title FROM tool t JOIN initiative i ON i.id = t.initiative_id
WHERE t.id = $1 AND t.tool_key = '${key}' AND i.published_at IS NOT NULL\`

/** The tool on a published initiative. */
export async function find${pascal}(database: Database, id: string): Promise<${pascal}Row | null> {
  if (!isId(id)) return null
  const [row] = await database.sql<${pascal}Row>(statement, [id])
  return row ?? null
}
`,
  [join(api, 'index.ts')]: `import { defineTool } from '../../kit/tool/tool.ts'
import { mayTakePart } from './${key}.access.ts'
import { type ${pascal}Settings, settingsSchema } from './${key}.ts'
import { ${pascal}Resolver } from './${camel}.resolver.ts'

export const ${camel} = defineTool<${pascal}Settings>({
  key: '${key}',
  level: 'CONSULT',
  settings: settingsSchema,
  actions: { '${key}:take-part': mayTakePart },
  create: (ports) => ({
    resolvers: [new ${pascal}Resolver(ports)],
    summary: { counts: async () => [] },
    // Nothing personal is kept until the tool keeps something: fill both when it does.
    personalData: { export: async () => [], erase: async () => undefined },
  }),
})
`,
  [join(api, 'messages/fr.json')]: '{}\n',
  [join(api, 'messages/en.json')]: '{}\n',
  [join(web, 'index.ts')]: `/** Screens of the tool ${key}, loaded when a page shows it. */
export const ${camel}Key = '${key}'
`,
  [join(web, 'messages/fr.json')]: '{}\n',
  [join(web, 'messages/en.json')]: '{}\n',
}

for (const [path, text] of Object.entries(files)) {
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, text)
}

const list = join(apiDirectory, 'src/tools/index.ts')
const source = readFileSync(list, 'utf8')
writeFileSync(
  list,
  source
    .replace(
      /(import \{[^}]+\} from '\.\/[^']+'\n)(?!import)/,
      `$1import { ${camel} } from './${key}/index.ts'\n`,
    )
    .replace(/= \[([^\]]*)\]/, (_, names: string) => `= [${names}, ${camel}]`),
)
console.log(`L’outil ${key} est prêt dans ${api.slice(root.length + 1)} et ${web.slice(root.length + 1)}.
Suite\u00a0: ses règles et leurs tests, ses commandes, pnpm codegen, puis une sonde dans apps/api/test/access-probes.ts.`)
