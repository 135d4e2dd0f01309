import { Arg, Args, ID, Query, Resolver } from 'type-graphql'
import { connection } from '../../access/answer.ts'
import { Access } from '../../access/declare.types.ts'
import { DEMONSTRATION } from '../../access/rules.ts'
import { PageArgs } from '../../access/shared.types.ts'
import { isId } from '../../platform/ids.ts'
import type { Ports } from '../../platform/ports.ts'
import { letterPage } from './mailbox.queries.ts'
import { Letter, LetterConnection } from './mailbox.types.ts'

/** The local mailbox: letters that were written while no SMTP server is set. Demonstration only. */
@Resolver()
export class MailboxResolver {
  readonly #ports: Ports

  constructor(ports: Ports) {
    this.#ports = ports
  }

  @Access(DEMONSTRATION)
  @Query(() => LetterConnection, {
    description: 'Letters written by the platform, newest first. Demonstration without SMTP only.',
  })
  async mailbox(@Args(() => PageArgs) page: PageArgs) {
    return connection(await letterPage(this.#ports.database, page))
  }

  @Access(DEMONSTRATION)
  @Query(() => Letter, { nullable: true, description: 'One letter.' })
  letter(@Arg('id', () => ID, { description: 'Its identifier.' }) id: string) {
    return isId(id) ? this.#ports.database.prisma.mailMessage.findUnique({ where: { id } }) : null
  }
}
