/** A survey as large as a national one: 60 questions, and as many responses as asked, in a cluster of its own. */
import { createHash, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { population, populationAges } from '../../../../apps/api/src/kit/statistics/quebec-population.ts'
import { stratumReader } from '../../../../apps/api/src/tools/survey/strata.ts'
import { settingsSchema } from '../../../../apps/api/src/tools/survey/survey.ts'
import { Counting } from '../../../../apps/api/src/tools/survey/tally.ts'
import { createChance } from '../../../../prisma/seed/chance.ts'
import { insertRows } from '../../../../prisma/seed/rows.ts'
import type { Answers, Choice, FormDefinition, Item } from '../../../form-engine/src/index.ts'
import { applyMigrations } from '../migrations.ts'
import { startCluster } from '../postgres.ts'

const label = (fr: string) => ({ fr, en: fr })
const options = (codes: readonly string[]): Choice[] => codes.map((code) => ({ code, label: label(code) }))
const likert = options(['1', '2', '3', '4', '5'])
const ages = populationAges.filter((group) => Number.parseInt(group, 10) >= 18)
const regions = Object.keys(population)

/** Three traits, forty scales, ten lists to tick, five numbers and two texts: sixty questions. */
function questions(): Item[] {
  const of = (count: number, make: (n: number) => Item) => Array.from({ length: count }, (_, n) => make(n))
  return [
    {
      type: 'singleChoice',
      name: 'region',
      label: label('Région'),
      choices: options(regions.map((code) => `r${code}`)),
    },
    {
      type: 'singleChoice',
      name: 'age',
      label: label('Âge'),
      choices: options(ages.map((group) => `a${group.replace('+', '')}`)),
    },
    { type: 'singleChoice', name: 'sex', label: label('Sexe'), choices: options(['F', 'M']) },
    ...of(40, (n): Item => ({
      type: 'singleChoice',
      name: `s${n}`,
      label: label(`Énoncé ${n}`),
      choices: likert,
    })),
    ...of(10, (n): Item => ({
      type: 'multipleChoice',
      name: `m${n}`,
      label: label(`Liste ${n}`),
      choices: options(['a', 'b', 'c', 'd']),
    })),
    ...of(5, (n): Item => ({ type: 'integer', name: `n${n}`, label: label(`Nombre ${n}`), min: 0, max: 20 })),
    ...of(2, (n): Item => ({ type: 'longText', name: `t${n}`, label: label(`Texte ${n}`) })),
  ]
}

export const definition: FormDefinition = {
  format: 1,
  languages: ['fr', 'en'],
  title: label('Un grand sondage'),
  pages: questions().map((item) => ({ name: `p_${item.name}`, items: [item] })),
}

const settings = {
  anonymity: 'ANONYMOUS',
  audience: 'ANYONE',
  results: { visibility: 'LIVE' },
  weighting: { region: 'region', age: 'age', sex: 'sex' },
}

/** Answers of one invented person; some skip, some do not know. */
export function inventAnswers(next: () => number): Answers {
  const pick = <Element>(list: readonly Element[]): Element =>
    list[Math.floor(next() * list.length)] as Element
  const answers: Record<string, unknown> = {}
  for (const page of definition.pages) {
    const [item] = page.items
    if (!item || !('choices' in item || item.type === 'integer' || item.type === 'longText')) continue
    if (next() < 0.05) answers[item.name] = { missing: 'SKIPPED' }
    else if (item.type === 'integer') answers[item.name] = Math.floor(next() * 21)
    else if (item.type === 'longText')
      answers[item.name] =
        next() < 0.7 ? { missing: 'SKIPPED' } : `Une idée, "la ${Math.floor(next() * 1e6)}"`
    else if ('choices' in item && typeof item.choices !== 'string') {
      const codes = item.choices.map(({ code }) => code)
      answers[item.name] =
        item.type === 'multipleChoice' ? codes.filter((_, n) => next() < 0.4 || n === 0) : pick(codes)
    }
  }
  return answers as Answers
}

export interface SurveyWorld {
  url: string
  client: pg.Client
  surveyId: string
  versionId: string
  /** Token of a manager of the body. */
  token: string
  stop: () => Promise<void>
}

const empty = { fr: '' }

async function makeSurvey(
  client: pg.Client,
): Promise<{ surveyId: string; versionId: string; token: string }> {
  const [organization, initiative, surveyId, versionId, person] = Array.from({ length: 5 }, () =>
    randomUUID(),
  )
  const texts = Object.fromEntries(
    [
      'summary',
      'description',
      'how_it_works',
      'reasons',
      'decision_maker',
      'promise',
      'open_to_change',
      'not_open_to_change',
      'affected',
      'planned_use',
      'background',
      'other_ways',
      'short_notice_reason',
      'late_reason',
      'cancel_reason',
    ].map((name) => [name, empty]),
  )
  const day = (days: number) => new Date(Date.now() + days * 86_400_000)
  const now = new Date()
  await client.query('INSERT INTO organization (id, slug, name, kind) VALUES ($1, $2, $2, $3)', [
    organization,
    'organisme',
    'AGENCY',
  ])
  const row = {
    id: initiative,
    slug: 'sondage',
    organization_id: organization,
    title: label('Sondage'),
    ...texts,
    opens_at: day(-2),
    closes_at: day(30),
    published_at: day(-2),
    modes: [],
    featured: false,
    created_at: now,
    updated_at: now,
    revision: 1,
    contact_name: '',
    contact_email: '',
    contact_phone: '',
  }
  await insertRows(client, 'initiative', [row])
  await client.query('INSERT INTO initiative_tally (initiative_id) VALUES ($1)', [initiative])
  await client.query(
    `INSERT INTO tool (id, initiative_id, tool_key, title, settings, opened_at) VALUES ($1, $2, 'survey', $3, $4, now())`,
    [surveyId, initiative, label('Sondage'), settings],
  )
  await client.query(
    'INSERT INTO survey_form (tool_id, definition, updated_at, anonymity, audience) VALUES ($1, $2, now(), $3, $4)',
    [surveyId, definition, 'ANONYMOUS', 'ANYONE'],
  )
  await client.query(
    `INSERT INTO survey_version (id, tool_id, major, minor, definition, note, published_at) VALUES ($1, $2, 1, 0, $3, $4, now())`,
    [versionId, surveyId, definition, empty],
  )
  const token = 'bench-survey-manager-token'
  await client.query(
    `INSERT INTO participant (id, email, public_name) VALUES ($1, 'gestion@exemple.quebec', 'Gestion')`,
    [person],
  )
  await client.query(
    `INSERT INTO membership (id, participant_id, organization_id, role) VALUES ($1, $2, $3, 'MANAGER')`,
    [randomUUID(), person, organization],
  )
  await client.query(
    `INSERT INTO session (id, participant_id, token_hash, expires_at) VALUES ($1, $2, $3, $4)`,
    [randomUUID(), person, createHash('sha256').update(token).digest(), day(1)],
  )
  return { surveyId: surveyId ?? '', versionId: versionId ?? '', token }
}

/** Responses as the mix leaves them, with the tally that they make. */
async function fill(
  client: pg.Client,
  surveyId: string,
  versionId: string,
  responses: number,
): Promise<void> {
  const { next } = createChance(20_261_123)
  const stratumOf = stratumReader(definition, settingsSchema.parse(settings).weighting)
  const counting = new Counting()
  for (let done = 0; done < responses;) {
    const rows = Array.from({ length: Math.min(4000, responses - done) }, () => {
      const answers = inventAnswers(next)
      const stratum = stratumOf(answers)
      counting.add({ versionId, channel: 'WEB', stratum, answers }, definition)
      return {
        id: randomUUID(),
        tool_id: surveyId,
        version_id: versionId,
        channel: 'WEB',
        language: 'fr',
        answers,
        stratum,
        week: '2026-11-16',
      }
    })
    await insertRows(client, 'survey_anonymous_response', rows)
    done += rows.length
  }
  await insertRows(
    client,
    'survey_tally',
    counting.lines().map((line) => ({ tool_id: surveyId, ...line })),
  )
  await client.query('VACUUM (ANALYZE)')
}

export async function openSurveyWorld(responses: number): Promise<SurveyWorld> {
  const directory = mkdtempSync(join(tmpdir(), 'participe-survey-'))
  const cluster = await startCluster({
    directory,
    settings: { shared_buffers: '512MB', max_wal_size: '4GB' },
  })
  const url = cluster.url('postgres')
  await applyMigrations(url)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const made = await makeSurvey(client)
  await fill(client, made.surveyId, made.versionId, responses)
  return {
    url,
    client,
    ...made,
    stop: async () => {
      await client.end()
      await cluster.stop()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
