import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql'
import { answer, connection, permissions } from '../../access/answer.ts'
import type { Context } from '../../access/context.ts'
import { Access } from '../../access/declare.types.ts'
import { CENTRAL_BODY, PUBLIC, STAFF, STAFF_OF_BODY } from '../../access/rules.ts'
import { PageArgs, Permission } from '../../access/shared.types.ts'
import { asksAny, asksBeyond } from '../../platform/selection.ts'
import type { Ports } from '../../platform/ports.ts'
import { initiativeStatus, nextDate } from './initiative-status.ts'
import {
  mayCancel,
  mayClose,
  mayExplainDelay,
  mayFeature,
  mayModerate,
  mayPrepare,
  mayPublish,
  viewerOf,
} from './initiatives.access.ts'
import {
  addTool,
  cancelInitiative,
  closeInitiative,
  configureTool,
  createInitiative,
  explainDelay,
  featureInitiative,
  gateOf,
  type InitiativeContent,
  publishInitiative,
  removeTool,
  type ToolBasket,
  type ToolGuards,
  updateInitiative,
} from './initiatives.commands.ts'
import { findInitiative, initiativePage, type InitiativeNode } from './initiatives.queries.ts'
import {
  AddToolInput,
  BasketTool,
  ConfigureToolInput,
  CreateInitiativeInput,
  FeatureInitiativeInput,
  GateItem,
  Initiative,
  InitiativeConnection,
  InitiativeFilterInput,
  InitiativeIdInput,
  InitiativeOrder,
  InitiativePayload,
  InitiativeReasonInput,
  NextDate,
  ToolIdInput,
  UpdateInitiativeInput,
} from './initiatives.types.ts'

/** Fields that the narrow statement of a list provides. */
const cardFields = new Set([
  'id',
  'slug',
  'organizationId',
  'title',
  'titleTranslations',
  'summary',
  'summaryTranslations',
  'status',
  'nextDate',
  'influence',
  'modes',
  'featured',
  'opensAt',
  'closesAt',
  'replyDueOn',
  'answeredAt',
  'publishedAt',
  'updatedAt',
  'contributionCount',
  'commentCount',
  'participantCount',
  'organization',
  'themes',
  'hasEnglish',
  'can',
  '__typename',
])

const instant = (value: unknown): Date | null => (typeof value === 'string' ? new Date(value) : null)
const datesOf = (node: InitiativeNode) => ({
  publishedAt: instant(node['publishedAt']),
  cancelledAt: instant(node['cancelledAt']),
  opensAt: instant(node['opensAt']),
  closesAt: instant(node['closesAt']),
  answeredAt: instant(node['answeredAt']),
  replyDueOn: (node['replyDueOn'] as string | null) ?? null,
})

const historyFields = new Set(['changes'])
/** How much of an initiative the query asks: each part costs PostgreSQL something. */
const extentOf = (info: GraphQLResolveInfo) => {
  if (asksAny(info, 'Initiative', historyFields)) return 'history'
  return asksBeyond(info, 'Initiative', cardFields) ? 'sheet' : 'card'
}

@Resolver(() => Initiative)
export class InitiativesResolver {
  readonly #ports: Ports
  readonly #basket: ToolBasket
  readonly #guards: ToolGuards

  constructor(ports: Ports, basket: ToolBasket, guards: ToolGuards) {
    this.#ports = ports
    this.#basket = basket
    this.#guards = guards
  }

  @Access(PUBLIC)
  @Query(() => Initiative, {
    nullable: true,
    description: 'One initiative by its slug. A draft is found by its own body only.',
  })
  initiative(
    @Arg('slug', () => String, { description: 'Its path segment.' }) slug: string,
    @Ctx() { actor }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return findInitiative(this.#ports.database, viewerOf(actor), { slug }, extentOf(info))
  }

  @Access(PUBLIC)
  @Query(() => Initiative, { nullable: true, description: 'One initiative by its identifier.' })
  initiativeById(
    @Arg('id', () => ID, { description: 'Its identifier.' }) id: string,
    @Ctx() { actor }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return findInitiative(this.#ports.database, viewerOf(actor), { id }, extentOf(info))
  }

  @Access(PUBLIC)
  @Query(() => InitiativeConnection, {
    description:
      'The catalogue. Without a filter on status it holds every published initiative; drafts of the viewer’s own bodies too.',
  })
  async initiatives(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => InitiativeFilterInput, { nullable: true, description: 'What to find.' })
    filter: InitiativeFilterInput | undefined,
    @Arg('order', () => InitiativeOrder, {
      nullable: true,
      description: 'Order; by relevance with a text, else closing soon first.',
    })
    order: InitiativeOrder | undefined,
    @Ctx() { actor }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const extent = extentOf(info)
    return connection(
      await initiativePage(this.#ports.database, viewerOf(actor), filter ?? {}, order, page, extent),
    )
  }

  @Access(STAFF)
  @Query(() => [BasketTool], { description: 'The shared basket of tools.' })
  toolBasket(): BasketTool[] {
    return [...this.#basket.values()].map((tool) => ({
      key: tool.key,
      level: tool.level,
      defaultSettings: tool.settings.parse({}),
    }))
  }

  @Access(PUBLIC)
  @FieldResolver(() => NextDate, { nullable: true })
  nextDate(@Root() node: InitiativeNode, @Ctx() { now }: Context) {
    return nextDate(datesOf(node), now)
  }

  @Access(PUBLIC)
  @FieldResolver(() => Boolean)
  hasEnglish(@Root() node: InitiativeNode): boolean {
    return Boolean((node['title'] as { en?: string }).en)
  }

  @Access(STAFF_OF_BODY)
  @FieldResolver(() => [GateItem])
  async publishGate(
    @Root() node: InitiativeNode,
    @Ctx() { now, messages, language }: Context,
  ): Promise<GateItem[]> {
    const items = await gateOf(this.#ports, this.#guards, node.id, now)
    return items.map((item) => ({
      ...item,
      message: messages(language, `problem.${item.code}`, item.params),
    }))
  }

  @Access(PUBLIC)
  @FieldResolver(() => [Permission])
  can(@Root() node: InitiativeNode, @Ctx() { actor, now }: Context) {
    const subject = { organizationId: node.organizationId, status: initiativeStatus(datesOf(node), now) }
    return permissions({
      prepare: mayPrepare(actor, subject),
      publish: mayPublish(actor, subject),
      close: mayClose(actor, subject),
      cancel: mayCancel(actor, subject),
      'explain-delay': mayExplainDelay(actor, subject),
      feature: mayFeature(actor),
      moderate: mayModerate(actor, subject),
    })
  }

  @Access(STAFF)
  @Mutation(() => InitiativePayload, { description: 'Start a draft for one’s organization.' })
  createInitiative(
    @Arg('input', () => CreateInitiativeInput) input: CreateInitiativeInput,
    @Ctx() context: Context,
  ) {
    return this.#after(context, () =>
      createInitiative(
        this.#ports,
        context.actor,
        { organizationSlug: input.organization, content: input.content as InitiativeContent },
        context.now,
      ),
    )
  }

  @Access(STAFF)
  @Mutation(() => InitiativePayload, {
    description: 'Change an initiative. On a published one the change shows on its page, dated.',
  })
  updateInitiative(
    @Arg('input', () => UpdateInitiativeInput) input: UpdateInitiativeInput,
    @Ctx() context: Context,
  ) {
    return this.#after(context, () =>
      updateInitiative(
        this.#ports,
        context.actor,
        { ...input, content: input.content as InitiativeContent },
        context.now,
      ),
    )
  }

  @Access(STAFF)
  @Mutation(() => InitiativePayload, { description: 'Publish a draft; the problems say what is missing.' })
  publishInitiative(
    @Arg('input', () => InitiativeIdInput) { id }: InitiativeIdInput,
    @Ctx() context: Context,
  ) {
    return this.#after(context, () =>
      publishInitiative(this.#ports, this.#guards, context.actor, id, context.now),
    )
  }

  @Access(STAFF)
  @Mutation(() => InitiativePayload, {
    description: 'Close an open initiative now, before its announced date.',
  })
  closeInitiative(@Arg('input', () => InitiativeIdInput) { id }: InitiativeIdInput, @Ctx() context: Context) {
    return this.#after(context, () => closeInitiative(this.#ports, context.actor, id, context.now))
  }

  @Access(STAFF)
  @Mutation(() => InitiativePayload, {
    description: 'Cancel a published initiative, with a published reason.',
  })
  cancelInitiative(
    @Arg('input', () => InitiativeReasonInput) input: InitiativeReasonInput,
    @Ctx() context: Context,
  ) {
    return this.#after(context, () =>
      cancelInitiative(
        this.#ports,
        context.actor,
        { id: input.id, reason: { fr: input.reason.fr, en: input.reason.en ?? undefined } },
        context.now,
      ),
    )
  }

  @Access(STAFF)
  @Mutation(() => InitiativePayload, {
    description: 'Publish the reason of a late reply. The promised day stays.',
  })
  explainDelay(
    @Arg('input', () => InitiativeReasonInput) input: InitiativeReasonInput,
    @Ctx() context: Context,
  ) {
    return this.#after(context, () =>
      explainDelay(
        this.#ports,
        context.actor,
        { id: input.id, reason: { fr: input.reason.fr, en: input.reason.en ?? undefined } },
        context.now,
      ),
    )
  }

  @Access(CENTRAL_BODY)
  @Mutation(() => InitiativePayload, { description: 'Feature an initiative on the home page, or no longer.' })
  featureInitiative(
    @Arg('input', () => FeatureInitiativeInput) input: FeatureInitiativeInput,
    @Ctx() context: Context,
  ) {
    return this.#after(context, () => featureInitiative(this.#ports, context.actor, input, context.now))
  }

  @Access(STAFF)
  @Mutation(() => InitiativePayload, { description: 'Add a tool of the basket to an initiative.' })
  addTool(@Arg('input', () => AddToolInput) input: AddToolInput, @Ctx() context: Context) {
    return this.#after(context, () =>
      addTool(this.#ports, this.#basket, context.actor, { ...input, settings: input.settings }, context.now),
    )
  }

  @Access(STAFF)
  @Mutation(() => InitiativePayload, { description: 'Change the title and settings of a tool.' })
  configureTool(@Arg('input', () => ConfigureToolInput) input: ConfigureToolInput, @Ctx() context: Context) {
    return this.#after(context, () =>
      configureTool(
        this.#ports,
        this.#basket,
        this.#guards,
        context.actor,
        { ...input, settings: input.settings },
        context.now,
      ),
    )
  }

  @Access(STAFF)
  @Mutation(() => InitiativePayload, { description: 'Remove a tool that nobody used yet.' })
  removeTool(@Arg('input', () => ToolIdInput) { toolId }: ToolIdInput, @Ctx() context: Context) {
    return this.#after(context, () =>
      removeTool(this.#ports, this.#guards, context.actor, toolId, context.now),
    )
  }

  #after({ actor }: Context, command: () => Promise<{ id: string }>) {
    return answer(async () => {
      const { id } = await command()
      return { initiative: await findInitiative(this.#ports.database, viewerOf(actor), { id }) }
    })
  }
}
