import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { answer } from '../../access/answer.ts'
import type { Context } from '../../access/context.ts'
import { Access } from '../../access/declare.types.ts'
import { PARTICIPANT } from '../../access/rules.ts'
import type { Ports } from '../../platform/ports.ts'
import type { Sessions } from '../identity/index.ts'
import { erasePersonalData, exportPersonalData, type PersonalDataSources } from './privacy.commands.ts'
import { EraseMyDataInput, EraseMyDataPayload, ExportMyDataPayload } from './privacy.types.ts'

@Resolver()
export class PrivacyResolver {
  readonly #ports: Ports
  readonly #sessions: Sessions
  readonly #sources: PersonalDataSources

  constructor(ports: Ports, sessions: Sessions, sources: PersonalDataSources) {
    this.#ports = ports
    this.#sessions = sessions
    this.#sources = sources
  }

  @Access(PARTICIPANT)
  @Mutation(() => ExportMyDataPayload, {
    description: 'Get everything one provided, at once. Noted in the trail.',
  })
  exportMyData(@Ctx() { actor, now }: Context) {
    return answer(async () => ({ data: await exportPersonalData(this.#ports, this.#sources, actor, now) }))
  }

  @Access(PARTICIPANT)
  @Mutation(() => EraseMyDataPayload, {
    description:
      'Erase one’s identity. Published texts stay without a name; supports stay counted. It can’t be undone.',
  })
  eraseMyData(@Arg('input', () => EraseMyDataInput) { email }: EraseMyDataInput, @Ctx() context: Context) {
    return answer(async () => {
      await erasePersonalData(this.#ports, this.#sources, context.actor, email, context.now)
      if (context.actor.sessionId) this.#sessions.forget(context.actor.sessionId)
      context.setSession(null)
      return { erased: true }
    })
  }
}
