import type { FastifyInstance } from 'fastify'
import type { Clock } from '../../platform/clock.ts'
import type { Ports } from '../../platform/ports.ts'
import { receiveDelivery, sourceOfToken } from './external-listings.commands.ts'
import { readCalendar } from './icalendar-in.ts'
import { readDelivery } from './inbound-item.ts'

/**
 * `POST /entrees/catalogue`: another public system delivers what it asks of citizens, in JSON or as a calendar
 * (docs/inbound-feed.md). The token names a source of the allow-list; no cookie is read here.
 */
export function inboundRoutes(http: FastifyInstance, ports: Ports, now: Clock): void {
  void http.register(async (scope) => {
    scope.addContentTypeParser('text/calendar', { parseAs: 'string' }, (_request, body, done) =>
      done(null, body),
    )
    scope.post('/entrees/catalogue', async (request, reply) => {
      reply.header('cache-control', 'no-store')
      const token = request.headers.authorization?.match(/^Bearer ([\w-]{20,100})$/)?.[1]
      const source = token ? await sourceOfToken(ports, token) : null
      const refuseWith = (status: number, code: string) =>
        reply.code(status).send({ errors: [{ extensions: { code } }] })
      if (!source) return refuseWith(401, 'UNKNOWN_SOURCE')
      await ports.rateLimits.spend('inbound', source.id)
      const body = typeof request.body === 'string' ? readCalendar(request.body) : request.body
      const delivery = readDelivery(body)
      if (!delivery) return refuseWith(400, 'FORMAT')
      const received = await receiveDelivery(ports, source, delivery.good, now())
      return reply.code(202).send({ items: [...delivery.refused, ...received] })
    })
  })
}
