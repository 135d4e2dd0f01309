import { Server as NetServer, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'

export interface Drain {
  /** Take no new connection, answer everything that arrives on those that are open, then resolve. */
  drain: (patience?: number) => Promise<void>
}

/**
 * A stop that loses no request. Closing an idle connection can cross a request under way on it; so during a drain every
 * answer asks its client to close the connection instead, and connections that stay silent are closed at the end.
 */
export function prepareDrain(http: FastifyInstance): Drain {
  const open = new Set<Socket>()
  let draining = false
  http.server.on('connection', (socket: Socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  })
  http.addHook('onSend', async (_request, reply) => {
    if (draining) reply.header('connection', 'close')
  })
  return {
    drain: async (patience = 5_000) => {
      draining = true
      // The plain TCP close: that of HTTP would end idle connections at once.
      if (http.server.listening) NetServer.prototype.close.call(http.server)
      const start = Date.now()
      while (open.size > 0 && Date.now() < start + patience) {
        await sleep(10)
        // Whoever has asked nothing for a second is not about to.
        if (Date.now() > start + 1_000) http.server.closeIdleConnections()
      }
    },
  }
}
