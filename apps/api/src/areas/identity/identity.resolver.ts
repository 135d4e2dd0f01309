import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { type Actor, guest, isCentral, isStaff } from '../../access/actor.ts'
import { answer, permissions } from '../../access/answer.ts'
import type { Context } from '../../access/context.ts'
import { when } from '../../access/decision.ts'
import { Access } from '../../access/declare.types.ts'
import { PARTICIPANT, PUBLIC } from '../../access/rules.ts'
import type { Ports } from '../../platform/ports.ts'
import { codeRules } from './email-code.ts'
import {
  confirmEmailCode,
  ensureSession,
  requestEmailCode,
  signOut,
  updateProfile,
} from './identity.commands.ts'
import {
  ConfirmEmailCodeInput,
  ConfirmEmailCodePayload,
  RequestEmailCodeInput,
  RequestEmailCodePayload,
  UpdateMyProfileInput,
  Viewer,
  ViewerPayload,
} from './identity.types.ts'
import type { Sessions } from './sessions.ts'

interface ViewerRow {
  email: string | null
  language: string
  public_name: string
  unread: number
  memberships: {
    organizationId: string
    organizationSlug: string
    organizationName: string
    role: string
    central: boolean
  }[]
}

const viewerRow = `
SELECT p.email, p.language, p.public_name,
  (SELECT count(*)::int FROM notification n WHERE n.participant_id = p.id AND n.read_at IS NULL) AS unread,
  coalesce((SELECT json_agg(json_build_object('organizationId', o.id, 'organizationSlug', o.slug, 'organizationName', o.name, 'role', m.role,
      'central', o.is_central_body) ORDER BY o.name)
    FROM membership m JOIN organization o ON o.id = m.organization_id WHERE m.participant_id = p.id), '[]'::json) AS memberships
FROM participant p WHERE p.id = $1`

@Resolver(() => Viewer)
export class IdentityResolver {
  readonly #ports: Ports
  readonly #sessions: Sessions

  constructor(ports: Ports, sessions: Sessions) {
    this.#ports = ports
    this.#sessions = sessions
  }

  @Access(PUBLIC)
  @Query(() => Viewer, { description: 'Who asks, as the platform knows them.' })
  viewer(@Ctx() { actor, language }: Context): Promise<Viewer> {
    return this.#viewer(actor, language)
  }

  @Access(PUBLIC)
  @Mutation(() => RequestEmailCodePayload, {
    description: 'Send a code to an address, to confirm it. Ten minutes, one use.',
  })
  requestEmailCode(
    @Arg('input', () => RequestEmailCodeInput) input: RequestEmailCodeInput,
    @Ctx() context: Context,
  ) {
    return answer(async () => {
      await this.#ports.rateLimits.spend('request-code-address', context.address)
      const { sessionId, token } = await ensureSession(this.#ports, context.actor, context.now)
      if (token) context.setSession(token)
      await requestEmailCode(this.#ports, sessionId, input.email, context.language, context.now)
      return { minutes: codeRules.minutes, sessionToken: context.wantsToken ? token : null }
    })
  }

  @Access(PUBLIC)
  @Mutation(() => ConfirmEmailCodePayload, {
    description: 'Confirm an address with its code: signs in, and keeps the drafts of the guest.',
  })
  confirmEmailCode(
    @Arg('input', () => ConfirmEmailCodeInput) input: ConfirmEmailCodeInput,
    @Ctx() context: Context,
  ) {
    return answer(async () => {
      const { language } = context
      const session = await confirmEmailCode(
        this.#ports,
        this.#sessions,
        context.actor,
        { ...input, language },
        context.now,
      )
      context.setSession(session.token)
      const actor = await this.#sessions.find(session.token)
      return {
        viewer: await this.#viewer(actor ?? guest(language), language),
        sessionToken: context.wantsToken ? session.token : null,
      }
    })
  }

  @Access(PUBLIC)
  @Mutation(() => ViewerPayload, { description: 'End this session and drop its drafts.' })
  signOut(@Ctx() context: Context) {
    return answer(async () => {
      await signOut(this.#ports, this.#sessions, context.actor, context.now)
      context.setSession(null)
      return { viewer: await this.#viewer(guest(context.language), context.language) }
    })
  }

  @Access(PARTICIPANT)
  @Mutation(() => ViewerPayload, {
    description: 'Change the name shown with one’s contributions, or the language of service.',
  })
  updateMyProfile(
    @Arg('input', () => UpdateMyProfileInput) input: UpdateMyProfileInput,
    @Ctx() context: Context,
  ) {
    return answer(async () => {
      await updateProfile(this.#ports, this.#sessions, context.actor, input)
      return { viewer: await this.#viewer(context.actor, context.language) }
    })
  }

  async #viewer(actor: Actor, language: Context['language']): Promise<Viewer> {
    const [row] = actor.participantId
      ? await this.#ports.database.sql<ViewerRow>(viewerRow, [actor.participantId])
      : []
    return {
      participantId: actor.participantId,
      level: actor.level,
      email: row?.email ?? null,
      publicName: row?.public_name ?? '',
      language: (row?.language ?? language) as Viewer['language'],
      memberships: row?.memberships ?? [],
      unreadNotifications: row?.unread ?? 0,
      can: permissions({
        office: when(isStaff(actor), 'staff-only'),
        'govern-platform': when(isCentral(actor), 'central-body-only'),
      }) as Viewer['can'],
    }
  }
}
