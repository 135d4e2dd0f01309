import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Context } from '../../access/context.ts'
import type { Ports } from '../../platform/ports.ts'
import type { ToolInstance } from './tool.ts'

type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<Context>

/** First and last byte asked for; null when the whole is, or when the range can't be served. */
export function rangeOf(
  header: string | undefined,
  size: number,
): { start: number; end: number } | 'unmet' | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  if (!match || (match[1] === '' && match[2] === '')) return null
  const [, first = '', last = ''] = match
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
  return start > end || start >= size ? 'unmet' : { start, end }
}

/** Files that a tool prepared for somebody: `/outils/<tool>/fichiers/<id>`, whole or by ranges, never cached. */
export function downloadRoutes(
  http: FastifyInstance,
  ports: Ports,
  instances: ReadonlyMap<string, ToolInstance>,
  contextOf: ContextOf,
): void {
  http.get<{ Params: { toolKey: string; id: string } }>(
    '/outils/:toolKey/fichiers/:id',
    async (request, reply): Promise<FastifyReply> => {
      const { actor, now } = await contextOf(request, reply)
      const { toolKey, id } = request.params
      const file = (await instances.get(toolKey)?.downloads?.find(id, actor, now)) ?? null
      const missing = () =>
        reply.code(404).send({
          errors: [{ message: ports.messages('fr', 'problem.not-found'), extensions: { code: 'NOT_FOUND' } }],
        })
      if (!file) return missing()
      const etag = `"${file.checksum}"`
      const same = request.headers['if-range'] === undefined || request.headers['if-range'] === etag
      const range = same ? rangeOf(request.headers.range, file.size) : null
      reply
        .header('cache-control', 'private, no-store')
        .header('accept-ranges', 'bytes')
        .header('etag', etag)
        .header('content-disposition', `attachment; filename="${file.name}"`)
        .type(file.type)
        // Ranges are of the bytes as they are kept: compressing them again would move them.
        .header('content-encoding', 'identity')
      if (range === 'unmet') return reply.code(416).header('content-range', `bytes */${file.size}`).send()
      const { start, end } = range ?? { start: 0, end: Math.max(0, file.size - 1) }
      const bytes = await ports.files.read(file.key, { start, end })
      if (!bytes) return missing()
      if (range) reply.code(206).header('content-range', `bytes ${start}-${end}/${file.size}`)
      return reply.header('content-length', end - start + 1).send(bytes)
    },
  )
}
