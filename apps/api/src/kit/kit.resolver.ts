import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { answer, connection } from '../access/answer.ts'
import type { Context } from '../access/context.ts'
import { Access } from '../access/declare.types.ts'
import { PARTICIPANT, PUBLIC, STAFF } from '../access/rules.ts'
import { PageArgs } from '../access/shared.types.ts'
import type { Actor } from '../access/actor.ts'
import type { Language } from '../platform/localized.ts'
import type { Ports } from '../platform/ports.ts'
import { answerContribution } from './answers/index.ts'
import { withdrawContribution } from './contributions/index.ts'
import { findReceipt, myContributions } from './contributions/contributions.queries.ts'
import { isId } from '../platform/ids.ts'
import { discardDraft, saveDraft } from './drafts/drafts.commands.ts'
import {
  AnswerContributionInput,
  CommentConnection,
  CommentPayload,
  ContributionIdInput,
  ContributionPayload,
  Draft,
  DraftPayload,
  MyContributionConnection,
  RateContributionInput,
  RateContributionPayload,
  Receipt,
  SaveDraftInput,
  SubmitCommentInput,
} from './kit.types.ts'
import { rateContribution, type Supports } from './ratings/index.ts'
import { commentPage, submitComment } from './threads/index.ts'

export const languageOfText = (text: string): Language => (text === 'en' ? 'en' : 'fr')

/** A session for someone who begins to write. */
export type EnsureSession = (actor: Actor, now: Date) => Promise<{ sessionId: string; token: string | null }>

@Resolver()
export class KitResolver {
  readonly #ports: Ports
  readonly #supports: Supports
  readonly #ensureSession: EnsureSession

  constructor(ports: Ports, supports: Supports, ensureSession: EnsureSession) {
    this.#ports = ports
    this.#supports = supports
    this.#ensureSession = ensureSession
  }

  @Access(PUBLIC)
  @Query(() => CommentConnection, {
    description: 'Comments of a published contribution, oldest first, each with its replies.',
  })
  async comments(
    @Arg('subjectId', () => ID, { description: 'The contribution.' }) subjectId: string,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { actor }: Context,
  ) {
    return connection(await commentPage(this.#ports.database, subjectId, actor.participantId, page))
  }

  @Access(PUBLIC)
  @Query(() => Receipt, { nullable: true, description: 'The receipt behind a number, for whoever has it.' })
  async receipt(
    @Arg('number', () => String, { description: 'The number, for example 7K3M-92QX.' }) number: string,
    @Ctx() { address }: Context,
  ) {
    await this.#ports.rateLimits.spend('receipt', address)
    return findReceipt(this.#ports.database, number)
  }

  @Access(PUBLIC)
  @Query(() => Draft, { nullable: true, description: 'What the caller’s session was writing in a tool.' })
  draft(@Arg('toolId', () => ID, { description: 'The tool.' }) toolId: string, @Ctx() { actor }: Context) {
    if (!actor.sessionId || !isId(toolId)) return null
    return this.#ports.database.prisma.draft.findFirst({ where: { sessionId: actor.sessionId, toolId } })
  }

  @Access(PARTICIPANT)
  @Query(() => MyContributionConnection, {
    description: 'The viewer’s own contributions, newest first, with what became of each.',
  })
  async myContributions(@Args(() => PageArgs) page: PageArgs, @Ctx() { actor }: Context) {
    return connection(await myContributions(this.#ports.database, actor.participantId ?? '', page))
  }

  @Access(PUBLIC)
  @Mutation(() => RateContributionPayload, {
    description:
      'Support or rate a contribution, change or take back one’s rating. One person, one rating; takes a confirmed address.',
  })
  rateContribution(
    @Arg('input', () => RateContributionInput) input: RateContributionInput,
    @Ctx() { actor, now }: Context,
  ) {
    return answer(async () => {
      const { tally, ...rated } = await rateContribution(this.#ports, this.#supports, actor, input, now)
      return { ...tally, ...rated }
    })
  }

  @Access(PUBLIC)
  @Mutation(() => CommentPayload, {
    description: 'Comment on a contribution, or reply to a comment. Takes a confirmed address.',
  })
  submitComment(
    @Arg('input', () => SubmitCommentInput) input: SubmitCommentInput,
    @Ctx() { actor, now }: Context,
  ) {
    return answer(async () => {
      const { id } = await submitComment(
        this.#ports,
        actor,
        { ...input, language: languageOfText(input.language) },
        now,
      )
      return { commentId: id }
    })
  }

  @Access(PARTICIPANT)
  @Mutation(() => ContributionPayload, {
    description: 'Withdraw one’s own contribution, until the first official answer.',
  })
  withdrawContribution(
    @Arg('input', () => ContributionIdInput) { contributionId }: ContributionIdInput,
    @Ctx() { actor, now }: Context,
  ) {
    return answer(async () => {
      const { id } = await withdrawContribution(this.#ports, actor, contributionId, now)
      return { contributionId: id }
    })
  }

  @Access(STAFF)
  @Mutation(() => ContributionPayload, {
    description: 'Answer a contribution officially; its author and supporters are told once.',
  })
  answerContribution(
    @Arg('input', () => AnswerContributionInput) input: AnswerContributionInput,
    @Ctx() { actor, now }: Context,
  ) {
    return answer(() => answerContribution(this.#ports, actor, input, now))
  }

  @Access(PUBLIC)
  @Mutation(() => DraftPayload, {
    description: 'Keep what the caller is writing, with their session; a guest’s too.',
  })
  saveDraft(
    @Arg('input', () => SaveDraftInput) { toolId, content }: SaveDraftInput,
    @Ctx() context: Context,
  ) {
    return answer(async () => {
      const { sessionId, token } = await this.#ensureSession(context.actor, context.now)
      if (token) context.setSession(token)
      await saveDraft(this.#ports, sessionId, toolId, content, context.now)
      return { draft: { toolId, content, updatedAt: context.now } }
    })
  }

  @Access(PUBLIC)
  @Mutation(() => DraftPayload, { description: 'Forget what the caller was writing in a tool.' })
  discardDraft(
    @Arg('toolId', () => ID, { description: 'The tool.' }) toolId: string,
    @Ctx() { actor }: Context,
  ) {
    return answer(async () => {
      if (actor.sessionId) await discardDraft(this.#ports, actor.sessionId, toolId)
      return { draft: null }
    })
  }
}
