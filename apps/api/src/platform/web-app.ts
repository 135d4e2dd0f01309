import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/** Serve the built web application: hashed files for a year and precompressed, its page for every other address. */
export async function serveWebApp(http: FastifyInstance, directory: string): Promise<void> {
  if (!existsSync(join(directory, 'index.html'))) throw new Error(`no web application in ${directory}`)
  await http.register(fastifyStatic, {
    root: directory,
    wildcard: false,
    preCompressed: true,
    index: false,
    setHeaders: (reply, path) => {
      reply.header(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
    },
  })
  http.setNotFoundHandler((request, reply) => {
    // An address with an ending is a file that is not there; any other is a page, and the application says if it knows it.
    if (request.method !== 'GET' || /\.\w{1,8}$/.test(request.url.split('?')[0] ?? ''))
      return reply.code(404).send({ errors: [{ message: 'Not found', extensions: { code: 'NOT_FOUND' } }] })
    return reply.header('cache-control', 'no-cache').sendFile('index.html')
  })
}
