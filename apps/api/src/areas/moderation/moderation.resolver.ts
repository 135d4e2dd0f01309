import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { answer, connection, permissions } from '../../access/answer.ts'
import type { Context } from '../../access/context.ts'
import { Access } from '../../access/declare.types.ts'
import { PARTICIPANT, PUBLIC, STAFF, STAFF_OF_BODY } from '../../access/rules.ts'
import { PageArgs, Permission } from '../../access/shared.types.ts'
import type { EnsureSession } from '../../kit/kit.resolver.ts'
import type { Ports } from '../../platform/ports.ts'
import { mayTake, reviewViewerOf } from './moderation.access.ts'
import { appealDecision, decideReview, flagContribution } from './moderation.commands.ts'
import {
  findReview,
  queueSize,
  reviewHistory,
  type ReviewNode,
  reviewQueue,
  transparency,
} from './moderation.queries.ts'
import {
  AppealDecisionInput,
  AppealDecisionPayload,
  ConductRule,
  DecideReviewInput,
  DecideReviewPayload,
  FlagContributionInput,
  FlagContributionPayload,
  ReviewItem,
  ReviewItemConnection,
  TransparencyRow,
} from './moderation.types.ts'
import { conductRules } from './rules.ts'
import type { ReviewAction } from './verdict.ts'

@Resolver(() => ReviewItem)
export class ModerationResolver {
  readonly #ports: Ports
  readonly #ensureSession: EnsureSession

  constructor(ports: Ports, ensureSession: EnsureSession) {
    this.#ports = ports
    this.#ensureSession = ensureSession
  }

  @Access(PUBLIC)
  @Query(() => [ConductRule], {
    description: 'The published rules of conduct that moderation follows, in order.',
  })
  rulesOfConduct(@Ctx() { messages, language }: Context): ConductRule[] {
    return conductRules.map((key) => ({
      key,
      title: messages(language, `conduct.${key}.title`),
      text: messages(language, `conduct.${key}.text`),
    }))
  }

  @Access(STAFF)
  @Query(() => ReviewItemConnection, {
    description:
      'What awaits a decision in the bodies where the viewer moderates, the gravest first, then the oldest; of all bodies for the central one.',
  })
  async moderationQueue(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('organization', () => String, { nullable: true, description: 'Slug of one body.' })
    organization: string | undefined,
    @Ctx() { actor }: Context,
  ) {
    return connection(await reviewQueue(this.#ports.database, reviewViewerOf(actor), organization, page))
  }

  @Access(STAFF)
  @Query(() => ReviewItemConnection, {
    description: 'What was decided in the bodies where the viewer moderates, newest first.',
  })
  async moderationHistory(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('organization', () => String, { nullable: true, description: 'Slug of one body.' })
    organization: string | undefined,
    @Ctx() { actor }: Context,
  ) {
    return connection(await reviewHistory(this.#ports.database, reviewViewerOf(actor), organization, page))
  }

  @Access(STAFF)
  @Query(() => Int, {
    nullable: true,
    description: 'Number of entries that await the viewer’s decision; null for whoever moderates nowhere.',
  })
  async queueSize(@Ctx() { actor }: Context): Promise<number | null> {
    const viewer = reviewViewerOf(actor)
    return viewer.central || viewer.organizations.length > 0 ? queueSize(this.#ports.database, viewer) : null
  }

  @Access(PUBLIC)
  @Query(() => [TransparencyRow], {
    nullable: true,
    description:
      'What moderation did in the last two years: for each month all bodies together, then each body.',
  })
  moderationTransparency(@Ctx() { now }: Context) {
    return transparency(this.#ports.database, now)
  }

  @Access(STAFF_OF_BODY)
  @FieldResolver(() => [Permission])
  can(@Root() node: ReviewNode, @Ctx() { actor }: Context) {
    const { status } = node.contribution
    const decision = (action: ReviewAction) => mayTake(actor, node, status, action)
    return permissions({
      keep: decision('KEEP'),
      publish: decision('PUBLISH'),
      hide: decision('HIDE'),
      remove: decision('REMOVE'),
    })
  }

  @Access(PUBLIC)
  @Mutation(() => FlagContributionPayload, {
    description:
      'Report an idea or a comment to the moderators. No account is needed; one report per person.',
  })
  flagContribution(
    @Arg('input', () => FlagContributionInput) input: FlagContributionInput,
    @Ctx() context: Context,
  ) {
    const { actor, now } = context
    return answer(async () => {
      // A guest without a session could make a new one for each report: the address stands for them until they have one.
      await this.#ports.rateLimits.spend('flag', actor.participantId ?? actor.sessionId ?? context.address)
      const { sessionId, token } = await this.#ensureSession(actor, now)
      if (token) context.setSession(token)
      const { contributionId, reason, explanation = '' } = input
      return flagContribution(this.#ports, { actor, sessionId }, { contributionId, reason, explanation }, now)
    })
  }

  @Access(STAFF)
  @Mutation(() => DecideReviewPayload, {
    description:
      'Decide on an entry of the queue. The author is told the reasons; those who reported are told the outcome.',
  })
  decideReview(
    @Arg('input', () => DecideReviewInput) input: DecideReviewInput,
    @Ctx() { actor, now }: Context,
  ) {
    return answer(async () => {
      const { itemId, action, rule = null, explanation = '' } = input
      await decideReview(this.#ports, actor, { itemId, action, rule, explanation }, now)
      return { item: await findReview(this.#ports.database, reviewViewerOf(actor), itemId) }
    })
  }

  @Access(PARTICIPANT)
  @Mutation(() => AppealDecisionPayload, {
    description:
      'Contest a decision on one’s own contribution, once, within six months. Someone else decides.',
  })
  appealDecision(
    @Arg('input', () => AppealDecisionInput) input: AppealDecisionInput,
    @Ctx() { actor, now }: Context,
  ) {
    return answer(() => appealDecision(this.#ports, actor, input, now))
  }
}
