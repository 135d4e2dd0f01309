/** `pnpm db …`: the development database. */
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { seedDemonstration } from '../../../prisma/seed/demo.ts'
import {
  databaseName,
  dropDatabase,
  ensureDatabase,
  isLocal,
  openDatabaseForScripts,
  type ScriptDatabase,
  withClient,
} from './database.ts'
import { applyMigrations, migrationScript, pendingMigrations, writeMigration } from './migrations.ts'

const usage = `
  pnpm db status            ce que la base contient et ce qui lui manque
  pnpm db migrate           applique les migrations qui manquent
  pnpm db new NOM           écrit une migration à partir de prisma/schema
  pnpm db seed              charge la démonstration dans une base vide
  pnpm db seed --ideas N    charge un grand jeu de données\u00a0: N idées et le reste en proportion
  pnpm db reset [--yes]     efface la base, la refait et charge la démonstration
`

/** What the developer did wrong, said in one sentence. */
class Misuse extends Error {}

const count = new Intl.NumberFormat('fr-CA')
const say = (text: string) => process.stdout.write(`${text}\n`)

async function migrate(url: string): Promise<void> {
  const applied = await applyMigrations(url)
  say(
    applied.length > 0
      ? `Migrations appliquées\u00a0: ${applied.join(', ')}.`
      : 'La structure est déjà à jour.',
  )
}

async function create(url: string, name: string | undefined): Promise<void> {
  if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new Misuse(
      'Donnez à la migration un nom en minuscules, par exemple\u00a0: pnpm db new add_surveys.',
    )
  }
  if (!(await migrationScript(url)))
    throw new Misuse('Le modèle n’a pas changé\u00a0: il n’y a rien à écrire.')
  say(`Migration écrite dans ${await writeMigration(url, name)}. Relisez-la, puis\u00a0: pnpm db migrate.`)
}

async function status(url: string): Promise<void> {
  say(`Base\u00a0: ${databaseName(url)}, sur ${new URL(url).host}.`)
  const pending = await pendingMigrations(url)
  say(
    pending.length > 0 ? `Migrations à appliquer\u00a0: ${pending.join(', ')}.` : 'La structure est à jour.',
  )
  if (await migrationScript(url))
    say('prisma/schema a changé depuis la dernière migration\u00a0: pnpm db new NOM.')
  if (pending.length > 0) return
  const tables = [
    ['organization', 'organismes'],
    ['initiative', 'initiatives'],
    ['contribution', 'contributions'],
    ['rating', 'appuis'],
    ['participant', 'personnes'],
  ]
  await withClient(url, async (client) => {
    for (const [table, label] of tables) {
      const { rows } = await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`)
      say(`  ${count.format(rows[0]?.n ?? 0).padStart(12)}  ${label}`)
    }
  })
}

function ideasOf(text: string): number {
  const ideas = Number(text)
  if (!Number.isInteger(ideas) || ideas < 100 || ideas > 10_000_000) {
    throw new Misuse('--ideas attend un nombre entier, de 100 à 10 000 000.')
  }
  return ideas
}

async function seed(url: string, ideas: string | undefined): Promise<void> {
  const amount = ideas === undefined ? null : ideasOf(ideas)
  await migrate(url)
  if (amount === null) {
    const { done, initiatives, contributions, supports } = await seedDemonstration(url, new Date())
    const content = `${count.format(initiatives)} initiatives, ${count.format(contributions)} contributions, ${count.format(supports)} appuis`
    say(
      done
        ? `Démonstration chargée\u00a0: ${content}.`
        : `Rien n’a été touché, la base contient déjà ${content}.`,
    )
    return
  }
  const { scaledSize } = await import('../../../prisma/seed/large/size.ts')
  const { seedLarge } = await import('../../../prisma/seed/large.ts')
  const start = Date.now()
  const done = await seedLarge(url, scaledSize(amount))
  const seconds = count.format(Math.round((Date.now() - start) / 1000))
  say(
    done
      ? `Grand jeu de données chargé en ${seconds}\u00a0s.`
      : 'Rien n’a été touché\u00a0: la base contient déjà un grand jeu de données.',
  )
}

async function confirm(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) return false
  const dialogue = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await dialogue.question(`${question} (oui/non) `)
  dialogue.close()
  return ['oui', 'o'].includes(answer.trim().toLowerCase())
}

function refuseRemote(url: string): void {
  if (isLocal(url)) return
  throw new Misuse(
    `La base est sur ${new URL(url).host}, pas sur cette machine\u00a0: rien n’est effacé sans --yes.`,
  )
}

async function reset(url: string, yes: boolean): Promise<void> {
  if (!yes && !(await confirm(`Effacer la base ${databaseName(url)} et tout ce qu’elle contient?`))) {
    throw new Misuse('Rien n’a été effacé\u00a0: répondez oui, ou ajoutez --yes.')
  }
  await dropDatabase(url)
  await ensureDatabase(url)
  await seed(url, undefined)
}

function readCommand() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { yes: { type: 'boolean', default: false }, ideas: { type: 'string' } },
    })
    return { ...values, command: positionals[0], name: positionals[1] }
  } catch {
    throw new Misuse(`Cette option n’existe pas.\n${usage}`)
  }
}

const commands = ['status', 'migrate', 'new', 'seed', 'reset']

let database: ScriptDatabase | null = null
try {
  const { command, name, yes, ideas } = readCommand()
  if (!command || !commands.includes(command)) throw new Misuse(`Dites quoi faire.\n${usage}`)
  const own = process.env['DATABASE_URL']
  // Refused before anything is asked of a server that others may use.
  if (command === 'reset' && !yes && own && URL.canParse(own)) refuseRemote(own)
  database = await openDatabaseForScripts()
  const { url } = database
  if (command === 'status') await status(url)
  if (command === 'migrate') await migrate(url)
  if (command === 'new') await create(url, name)
  if (command === 'seed') await seed(url, ideas)
  if (command === 'reset') await reset(url, yes)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  if (error instanceof Error && error.cause instanceof Error) console.error(`  (${error.cause.message})`)
  process.exitCode = 1
} finally {
  await database?.release()
}
