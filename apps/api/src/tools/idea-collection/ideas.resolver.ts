import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { answer, connection, permissions } from '../../access/answer.ts'
import { hasRole, isCentral } from '../../access/actor.ts'
import type { Context } from '../../access/context.ts'
import { when } from '../../access/decision.ts'
import { Access } from '../../access/declare.types.ts'
import { PARTICIPANT, PUBLIC, STAFF_OF_BODY } from '../../access/rules.ts'
import { PageArgs, Permission } from '../../access/shared.types.ts'
import { type AnswerState as State, nextStates, owesReason } from '../../kit/answers/index.ts'
import {
  type Channel,
  type ContributionSubject,
  mayEdit,
  mayFlag,
  mayRead,
  mayWithdraw,
} from '../../kit/contributions/index.ts'
import { languageOfText } from '../../kit/kit.resolver.ts'
import { AnswerState, CommentConnection, RatingMode } from '../../kit/kit.types.ts'
import type { Impressions } from '../../kit/ratings/impressions.store.ts'
import { allowanceLeft } from '../../kit/ratings/index.ts'
import { commentPage } from '../../kit/threads/index.ts'
import { dayOf } from '../../platform/clock.ts'
import { isId } from '../../platform/ids.ts'
import type { LocalizedText } from '../../platform/localized.ts'
import { asksBeyond } from '../../platform/selection.ts'
import type { Ports } from '../../platform/ports.ts'
import { mayAnswer, mayComment, mayDraft, mayEnter, maySubmit, maySupport } from './idea-collection.access.ts'
import { editIdea, submitIdea } from './ideas.commands.ts'
import {
  exposureOf,
  fairSeed,
  findIdea,
  ideaCount,
  type IdeaNode,
  ideaPage,
  similarIdeas,
  unansweredCount,
} from './ideas.queries.ts'
import { type IdeaTool, loadTool } from './ideas.store.ts'
import {
  EditIdeaInput,
  Exposure,
  Idea,
  IdeaCollection,
  IdeaConnection,
  IdeaOrder,
  IdeaPayload,
  IdeasArgs,
  RecordImpressionsInput,
  RecordImpressionsPayload,
  SubmitIdeaInput,
} from './ideas.types.ts'

interface CollectionNode extends IdeaTool {
  id: string
}

const toCollection = (tool: IdeaTool) => {
  const { settings } = tool
  return {
    ...tool,
    id: tool.toolId,
    question: settings.question,
    intro: settings.intro,
    ratingMode: settings.rating.mode,
    ratingLimit: settings.rating.limit,
    commentsOpen: settings.comments,
    review: settings.review,
    titleMaximum: settings.titleMaximum,
    bodyMaximum: settings.bodyMaximum,
    askEffect: settings.askEffect,
    askPlace: settings.askPlace,
  }
}

/** Fields that the narrow statement of a list provides. */
const cardFields = new Set([
  'id',
  'toolId',
  'status',
  'title',
  'body',
  'effect',
  'place',
  'language',
  'channel',
  'authorName',
  'createdAt',
  'edited',
  'revision',
  'outcome',
  'outcomeAt',
  'supports',
  'opposes',
  'stars',
  'points',
  'comments',
  'myRating',
  'mine',
  'thread',
  'ratingMode',
  'nextStates',
  'reasonedStates',
  'can',
  '__typename',
])
const extentOf = (info: GraphQLResolveInfo) => (asksBeyond(info, 'Idea', cardFields) ? 'whole' : 'card')

const subjectOf = (idea: IdeaNode) => idea as unknown as ContributionSubject

@Resolver(() => IdeaCollection)
export class IdeaCollectionResolver {
  readonly #ports: Ports
  readonly #impressions: Impressions
  readonly #secret: () => Promise<string>

  constructor(ports: Ports, impressions: Impressions, secret: () => Promise<string>) {
    this.#ports = ports
    this.#impressions = impressions
    this.#secret = secret
  }

  @Access(PUBLIC)
  @Query(() => IdeaCollection, {
    nullable: true,
    description: 'A collection of ideas. That of a draft initiative is found by its own body only.',
  })
  async ideaCollection(
    @Arg('id', () => ID, { description: 'The tool.' }) id: string,
    @Ctx() { actor, now }: Context,
  ) {
    const tool = isId(id) ? await loadTool(this.#ports.database, id, now) : null
    if (!tool) return null
    const mine = actor.memberships.some((m) => m.central || m.organizationId === tool.organizationId)
    return tool.status === 'DRAFT' && !mine ? null : toCollection(tool)
  }

  @Access(PUBLIC)
  @FieldResolver(() => IdeaConnection)
  async ideas(
    @Root() collection: CollectionNode,
    @Args(() => IdeasArgs) { order, seed, text, outcomes, ...page }: IdeasArgs,
    @Ctx() { actor, now, address }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const asked = order ?? IdeaOrder.RANDOM
    const visitor = actor.participantId ?? seed?.slice(0, 64) ?? address
    return connection(
      await ideaPage(
        this.#ports.database,
        actor.participantId,
        {
          ...page,
          toolId: collection.id,
          order: asked,
          text: text ?? null,
          outcomes: outcomes ?? [],
          seed: asked === IdeaOrder.RANDOM ? fairSeed(await this.#secret(), dayOf(now), visitor) : '',
        },
        extentOf(info),
      ),
    )
  }

  @Access(PUBLIC)
  @FieldResolver(() => Int)
  ideaCount(@Root() { id }: CollectionNode): Promise<number> {
    return ideaCount(this.#ports.database, id)
  }

  @Access(STAFF_OF_BODY)
  @FieldResolver(() => Int, { nullable: true })
  unansweredCount(@Root() { id }: CollectionNode): Promise<number> {
    return unansweredCount(this.#ports.database, id)
  }

  @Access(PUBLIC)
  @FieldResolver(() => Int, { nullable: true })
  ratingLeft(@Root() tool: CollectionNode, @Ctx() { actor }: Context): Promise<number | null> {
    return allowanceLeft(this.#ports.database, tool.id, actor.participantId, tool.settings.rating)
  }

  @Access(PUBLIC)
  @FieldResolver(() => [Permission])
  can(@Root() tool: CollectionNode, @Ctx() { actor, now }: Context) {
    return permissions({
      draft: mayDraft(actor, tool, now),
      submit: maySubmit(actor, tool, now),
      enter: mayEnter(actor, tool),
      rate: maySupport(actor, tool, now),
      comment: mayComment(actor, tool, now),
      answer: mayAnswer(actor, tool),
    })
  }

  @Access(PUBLIC)
  @Query(() => [Idea], {
    description:
      'Ideas like the one being written, published ones only, five by default. It never blocks a submission.',
  })
  async similarIdeas(
    @Arg('toolId', () => ID, { description: 'The collection.' }) toolId: string,
    @Arg('text', () => String, { description: 'Title and first words of the idea; from 4 characters.' })
    text: string,
    @Arg('first', () => Int, { nullable: true, description: 'How many, 10 at most.' })
    first: number | undefined,
    @Ctx() { actor, address }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    await this.#ports.rateLimits.spend('search', actor.sessionId ?? address)
    return similarIdeas(
      this.#ports.database,
      actor.participantId,
      toolId,
      text,
      Math.min(Math.max(first ?? 5, 1), 10),
      extentOf(info),
    )
  }

  @Access(PUBLIC)
  @Query(() => Exposure, {
    description: 'How evenly the ideas of a collection were shown: published, so that orders can be audited.',
  })
  ideaExposure(
    @Arg('toolId', () => ID, { description: 'The collection.' }) toolId: string,
  ): Promise<Exposure> {
    return exposureOf(this.#ports.database, toolId)
  }

  @Access(PUBLIC)
  @Mutation(() => IdeaPayload, {
    description:
      'Give an idea. Takes a confirmed address; staff may enter it for someone else. Sent twice with one key, it is one idea.',
  })
  submitIdea(@Arg('input', () => SubmitIdeaInput) input: SubmitIdeaInput, @Ctx() { actor, now }: Context) {
    return answer(async () => {
      const onBehalf = input.onBehalf
        ? { channel: input.onBehalf.channel as Channel, name: input.onBehalf.name }
        : null
      const { id, receiptNumber } = await submitIdea(
        this.#ports,
        actor,
        { ...input, language: languageOfText(input.language), onBehalf },
        now,
      )
      return { idea: await findIdea(this.#ports.database, actor.participantId, id), receiptNumber }
    })
  }

  @Access(PARTICIPANT)
  @Mutation(() => IdeaPayload, {
    description: 'Correct one’s own idea, until the first official answer. Earlier texts stay readable.',
  })
  editIdea(@Arg('input', () => EditIdeaInput) input: EditIdeaInput, @Ctx() { actor, now }: Context) {
    return answer(async () => {
      const { id } = await editIdea(this.#ports, actor, input, now)
      return { idea: await findIdea(this.#ports.database, actor.participantId, id) }
    })
  }

  @Access(PUBLIC)
  @Mutation(() => RecordImpressionsPayload, {
    description:
      'Note which ideas were really seen, so that exposure can be shown to be fair. No person is recorded.',
  })
  recordImpressions(
    @Arg('input', () => RecordImpressionsInput) { toolId, ideaIds }: RecordImpressionsInput,
    @Ctx() { actor, address }: Context,
  ) {
    return answer(async () => {
      await this.#ports.rateLimits.spend('search', actor.sessionId ?? address)
      return { recorded: this.#impressions.note(toolId, ideaIds.slice(0, 100)) }
    })
  }
}

@Resolver(() => Idea)
export class IdeaResolver {
  readonly #ports: Ports
  /** Collections read during a request: a list of ideas asks for the same one each time. */
  readonly #tools = new WeakMap<Context, Map<string, Promise<IdeaTool | null>>>()

  constructor(ports: Ports) {
    this.#ports = ports
  }

  @Access(PUBLIC)
  @Query(() => Idea, {
    nullable: true,
    description:
      'One idea with its answers. Not published, it is found by its author and the body’s moderators only.',
  })
  async idea(@Arg('id', () => ID, { description: 'The idea.' }) id: string, @Ctx() { actor }: Context) {
    const idea = await findIdea(this.#ports.database, actor.participantId, id)
    if (!idea) return null
    const draft =
      idea['initiativeStatus'] === 'DRAFT' &&
      !actor.memberships.some((m) => m.central || m.organizationId === idea.organizationId)
    return !draft && mayRead(actor, subjectOf(idea)).allowed ? idea : null
  }

  @Access(PUBLIC)
  @FieldResolver(() => CommentConnection)
  async thread(@Root() { id }: IdeaNode, @Args(() => PageArgs) page: PageArgs, @Ctx() { actor }: Context) {
    return connection(await commentPage(this.#ports.database, id, actor.participantId, page))
  }

  @Access(PUBLIC)
  @FieldResolver(() => RatingMode)
  async ratingMode(@Root() { toolId }: IdeaNode, @Ctx() context: Context): Promise<string> {
    return (await this.#toolOf(context, toolId))?.settings.rating.mode ?? RatingMode.NONE
  }

  @Access(PUBLIC)
  @FieldResolver(() => Boolean)
  initiativeHasEnglish(@Root() { initiativeTitle }: IdeaNode): boolean {
    return !!(initiativeTitle as LocalizedText | undefined)?.en
  }

  @Access(PUBLIC)
  @FieldResolver(() => [AnswerState])
  nextStates(@Root() { outcome }: IdeaNode): readonly string[] {
    return nextStates(outcome as State | null)
  }

  @Access(PUBLIC)
  @FieldResolver(() => [AnswerState])
  reasonedStates(@Root() { outcome }: IdeaNode): readonly string[] {
    const current = outcome as State | null
    return nextStates(current).filter((next) => owesReason(current, next))
  }

  @Access(PUBLIC)
  @FieldResolver(() => [Permission])
  async can(@Root() idea: IdeaNode, @Ctx() context: Context) {
    const { actor, now } = context
    const tool = await this.#toolOf(context, idea.toolId)
    if (!tool) return []
    const subject = subjectOf(idea)
    return permissions({
      rate:
        idea.authorId !== null && idea.authorId === actor.participantId
          ? when(false, 'own-contribution')
          : maySupport(actor, tool, now),
      comment: mayComment(actor, tool, now),
      edit: mayEdit(actor, subject, now),
      withdraw: mayWithdraw(actor, subject),
      flag: mayFlag(actor, subject),
      answer: mayAnswer(actor, tool),
      moderate: when(hasRole(actor, idea.organizationId, 'MODERATOR') || isCentral(actor), 'role-required'),
    })
  }

  #toolOf(context: Context, toolId: string): Promise<IdeaTool | null> {
    const known = this.#tools.get(context) ?? new Map<string, Promise<IdeaTool | null>>()
    this.#tools.set(context, known)
    const tool = known.get(toolId) ?? loadTool(this.#ports.database, toolId, context.now)
    known.set(toolId, tool)
    return tool
  }
}
