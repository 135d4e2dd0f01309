import { Args, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { answer, connection } from '../../access/answer.ts'
import type { Context } from '../../access/context.ts'
import { Access } from '../../access/declare.types.ts'
import { PARTICIPANT } from '../../access/rules.ts'
import { PageArgs } from '../../access/shared.types.ts'
import type { Ports } from '../../platform/ports.ts'
import { myNotifications } from './notifications.queries.ts'
import { MarkNotificationsReadPayload, NotificationConnection } from './notifications.types.ts'

@Resolver()
export class NotificationsResolver {
  readonly #ports: Ports

  constructor(ports: Ports) {
    this.#ports = ports
  }

  @Access(PARTICIPANT)
  @Query(() => NotificationConnection, { description: 'What the viewer was told, newest first.' })
  async myNotifications(@Args(() => PageArgs) page: PageArgs, @Ctx() { actor }: Context) {
    return connection(await myNotifications(this.#ports.database, actor.participantId ?? '', page))
  }

  @Access(PARTICIPANT)
  @Mutation(() => MarkNotificationsReadPayload, { description: 'Mark everything as read.' })
  markNotificationsRead(@Ctx() { actor, now }: Context) {
    return answer(async () => {
      const { count } = await this.#ports.database.prisma.notification.updateMany({
        where: { participantId: actor.participantId ?? '', readAt: null },
        data: { readAt: now },
      })
      return { marked: count }
    })
  }
}
