/**
 * The limit: what this machine gives when nothing stands between HTTP and PostgreSQL. One pool, one prepared statement
 * per request, whose JSON text goes out untouched. No rules, no types, no languages: a yardstick, not an application.
 */
import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import pg from 'pg'
import { statements } from './limit-statements.ts'

const pool = new pg.Pool({
  connectionString: process.env['DATABASE_URL'],
  max: Number(process.env['DATABASE_POOL'] ?? 8),
})

async function readJson(
  request: IncomingMessage,
): Promise<{ name: keyof typeof statements; values: unknown[] }> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return JSON.parse(Buffer.concat(chunks).toString()) as { name: keyof typeof statements; values: unknown[] }
}

const server = createServer((request, response) => {
  const answer = async () => {
    const { name, values } = await readJson(request)
    const { text, personal } = statements[name]
    const token = request.headers.authorization?.slice(7) ?? ''
    const viewer = personal ? [createHash('sha256').update(token).digest()] : []
    const { rows } = await pool.query<{ text: string }>({ name, text, values: [...viewer, ...values] })
    const body = Buffer.from(rows[0]?.text ?? 'null')
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': body.length,
    })
    response.end(body)
  }
  answer().catch((error: unknown) => {
    response.writeHead(500).end(String(error))
  })
})

server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.({ port: typeof address === 'object' && address ? address.port : 0 })
})

process.on('SIGTERM', () => {
  server.close()
  server.closeAllConnections()
  void pool.end().then(() => process.exit(0))
})
