/** Exam S1: malformed and hostile input is refused in time, without a trace of the inside. */
import { request } from 'node:http'
import type { Result } from './result.ts'
import { closeExamWorld, openExamWorld, post, startApi } from './world.ts'

interface Probe {
  name: string
  body?: unknown
  headers?: Record<string, string>
  method?: string
  path?: string
  /** What a good answer looks like. */
  expects: (status: number, body: string) => boolean
}

const refused = (status: number) => status >= 400 && status < 500
const errorIn = (code: string) => (_: number, body: string) => body.includes(`"${code}"`)
const overLimit = (status: number, body: string) => status === 400 && body.includes('passes the limit on')
const repeat = (text: string, times: number) =>
  Array.from({ length: times }, (_, n) => text.replaceAll('#', String(n))).join(' ')
const nest = (open: string, close: string, depth: number, inner: string) =>
  open.repeat(depth) + inner + close.repeat(depth)
const fragments = Array.from(
  { length: 25 },
  (_, n) => `fragment f${n} on Initiative { organization { id } ...f${n + 1} ...f${n + 1} }`,
).join(' ')

const probes: Probe[] = [
  { name: 'no body', body: '', expects: refused },
  { name: 'text that is not JSON', body: '{', expects: refused },
  {
    name: 'an array of operations',
    body: [{ query: '{ viewer { level } }' }, { query: '{ viewer { level } }' }],
    expects: refused,
  },
  { name: 'a number', body: 42, expects: refused },
  { name: 'null', body: 'null', expects: refused },
  { name: 'a query that is a number', body: { query: 1 }, expects: refused },
  {
    name: 'variables that are text',
    body: { query: '{ viewer { level } }', variables: 'x' },
    expects: refused,
  },
  {
    name: 'a form',
    body: 'query={viewer{level}}',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    expects: refused,
  },
  {
    name: 'text/plain',
    body: '{"query":"{ viewer { level } }"}',
    headers: { 'content-type': 'text/plain' },
    expects: refused,
  },
  {
    name: 'GET of a mutation',
    method: 'GET',
    path: '/graphql?query=mutation{signOut{problems{code}}}',
    expects: refused,
  },
  { name: 'PUT', method: 'PUT', body: {}, expects: refused },
  { name: 'TRACE', method: 'TRACE', expects: refused },
  {
    name: 'another origin with a cookie',
    body: { query: '{ viewer { level } }' },
    headers: { origin: 'https://ailleurs.example', cookie: 'participe=x' },
    expects: (status) => status === 403,
  },
  {
    name: 'the null origin with a cookie',
    body: { query: '{ viewer { level } }' },
    headers: { origin: 'null', cookie: 'participe=x' },
    expects: (status) => status === 403,
  },
  {
    name: 'a body of 12 MB',
    body: { query: `{ viewer { level } } # ${'x'.repeat(12_000_000)}` },
    expects: (status) => status === 413,
  },
  {
    name: '220 kB of fields',
    body: { query: `{ ${repeat('a#: viewer { level }', 9000)} }` },
    expects: refused,
  },
  { name: '2,000 aliases', body: { query: `{ ${repeat('a#: themes { id }', 340)} }` }, expects: refused },
  {
    name: '100 aliased votes',
    body: {
      query: `mutation { ${repeat('a#: rateContribution(input: {contributionId: "x", value: 1}) { value }', 60)} }`,
    },
    expects: overLimit,
  },
  {
    name: 'two mutations',
    body: { query: 'mutation { a: signOut { problems { code } } b: signOut { problems { code } } }' },
    expects: overLimit,
  },
  {
    name: 'depth of 40',
    body: { query: `{ initiatives { edges { node { ${nest('organization { ', '} ', 40, 'id')} } } } }` },
    expects: refused,
  },
  {
    name: 'a fragment bomb',
    body: {
      query: `{ initiatives { edges { node { ...f0 } } } } ${fragments} fragment f25 on Initiative { id }`,
    },
    expects: refused,
  },
  {
    name: 'a fragment of itself',
    body: { query: '{ viewer { ...a } } fragment a on Viewer { ...a }' },
    expects: refused,
  },
  {
    name: 'pages of 100 in pages of 100',
    body: {
      query:
        '{ initiatives(first: 100) { edges { node { partners { id } themes { id } } } } ideaCollection(id: "x") { ideas(first: 100) { edges { node { thread(first: 100) { edges { node { replies { id } } } } } } } } }',
    },
    expects: overLimit,
  },
  {
    name: 'first: 1000000000',
    body: { query: '{ initiatives(first: 1000000000) { edges { cursor } } }' },
    expects: errorIn('REFUSED'),
  },
  {
    name: 'first: -1',
    body: { query: '{ initiatives(first: -1) { edges { cursor } } }' },
    expects: errorIn('REFUSED'),
  },
  {
    name: 'a cursor of someone else',
    body: { query: '{ initiatives(after: "AAAA") { edges { cursor } } }' },
    expects: errorIn('REFUSED'),
  },
  {
    name: 'a field that does not exist, without a hint',
    body: { query: '{ initiativ { id } }' },
    expects: (status, body) => refused(status) && !body.includes('Did you mean'),
  },
  {
    name: 'NUL, surrogates and right-to-left marks',
    body: '{"query":"query ($t: String!) { initiatives(filter: {text: $t}) { edges { cursor } } }","variables":{"t":"\\u0000\\ud800\\u202e"}}',
    expects: (status, body) => status < 500 && !body.includes('UNEXPECTED'),
  },
  {
    name: 'SQL in a search',
    body: { query: '{ initiatives(filter: {text: "\'; DROP TABLE initiative; --"}) { edges { cursor } } }' },
    expects: (status, body) => status === 200 && !body.includes('errors'),
  },
  {
    name: 'operators of full text search',
    body: { query: '{ initiatives(filter: {text: "a & | ! ( :* <-> \\\\"}) { edges { cursor } } }' },
    expects: (status, body) => status === 200 && !body.includes('errors'),
  },
  {
    name: 'an id that is not one',
    body: { query: '{ idea(id: "../../etc/passwd") { id } initiativeById(id: "1\' OR 1=1") { id } }' },
    expects: (status, body) => status === 200 && !body.includes('errors'),
  },
  {
    name: 'an unknown registered document',
    body: { documentId: '0'.repeat(40) },
    expects: errorIn('UNKNOWN_DOCUMENT'),
  },
  {
    name: 'a bearer token of 1 MB',
    body: { query: '{ viewer { level } }' },
    headers: { authorization: `Bearer ${'x'.repeat(15_000)}` },
    expects: (status) => status < 500,
  },
  {
    name: '__proto__ in variables',
    body: '{"query":"query ($t: String) { initiatives(filter: {text: $t}) { edges { cursor } } }","variables":{"__proto__":{"t":"x"},"constructor":{}}}',
    expects: (status) => status < 500,
  },
  {
    name: 'a path out of the files',
    method: 'GET',
    path: '/donnees-ouvertes/..%2f..%2fetc/passwd.csv',
    expects: refused,
  },
]

const inside = /at \w+ \(|node_modules|\/src\/|\.ts:\d|SELECT |postgres|Prisma/

function ask(port: number, probe: Probe): Promise<{ status: number; body: string; ms: number }> {
  const start = Date.now()
  if (probe.method === undefined) {
    return post(port, probe.body, probe.headers).then((outcome) => ({
      status: outcome.kind === 'answered' ? outcome.status : outcome.kind === 'broken' ? 413 : 599,
      body: outcome.kind === 'answered' ? outcome.body : '',
      ms: Date.now() - start,
    }))
  }
  return new Promise((resolve) => {
    const call = request(
      {
        host: '127.0.0.1',
        port,
        method: probe.method,
        path: probe.path ?? '/graphql',
        headers: { ...probe.headers },
      },
      (response) => {
        let body = ''
        response.on('data', (chunk: Buffer) => (body += chunk.toString()))
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body, ms: Date.now() - start }))
      },
    )
    call.on('error', () => resolve({ status: 400, body: '', ms: Date.now() - start }))
    call.setTimeout(10_000, () => call.destroy())
    call.end()
  })
}

export async function hostileInput(): Promise<Result[]> {
  const world = await openExamWorld(1, 1)
  const api = await startApi(world)
  const results: Result[] = []
  try {
    for (const probe of probes) {
      const { status, body, ms } = await ask(world.port, probe)
      const good = probe.expects(status, body) && ms < 1000 && !inside.test(body)
      results.push({
        name: `S1: ${probe.name}${good ? '' : ` → ${status} in ${ms} ms: ${body.slice(0, 200)}`}`,
        passed: good,
      })
    }
    const alive = await post(world.port, { query: '{ viewer { level } }' })
    results.push({
      name: 'S1: the API still answers',
      passed: alive.kind === 'answered' && alive.status === 200,
    })
  } finally {
    api.process.kill('SIGTERM')
    await api.exited
    await closeExamWorld(world)
  }
  return results
}
