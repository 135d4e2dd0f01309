import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { answer, connection, permissions } from '../../access/answer.ts'
import type { Context } from '../../access/context.ts'
import { Access } from '../../access/declare.types.ts'
import { CENTRAL_BODY, PUBLIC } from '../../access/rules.ts'
import { PageArgs, Permission } from '../../access/shared.types.ts'
import type { Ports } from '../../platform/ports.ts'
import { mayKeepListings } from './external-listings.access.ts'
import {
  decideInboundItem,
  type InboundDecision,
  removeExternalListing,
  saveExternalListing,
  saveFeedSource,
} from './external-listings.commands.ts'
import {
  findInbound,
  findListing,
  findListingById,
  findSource,
  inboundPage,
  type ListingNode,
  relatedInitiatives,
  sourcesList,
} from './external-listings.queries.ts'
import {
  DecideInboundInput,
  ExternalListing,
  ExternalListingPayload,
  ExternalRules,
  ExternalThreshold,
  FeedSource,
  FeedSourcePayload,
  InboundConnection,
  InboundItemPayload,
  InboundState,
  RelatedInitiative,
  RemoveExternalListingInput,
  SaveExternalListingInput,
  SaveFeedSourceInput,
} from './external-listings.types.ts'
import { dueOf, ruleBookOf } from './rules.ts'

interface StoredThreshold {
  count: number
  effect: { fr: string; en?: string }
}

@Resolver(() => ExternalListing)
export class ExternalListingsResolver {
  readonly #ports: Ports

  constructor(ports: Ports) {
    this.#ports = ports
  }

  @Access(PUBLIC)
  @Query(() => ExternalListing, { nullable: true, description: 'Something held elsewhere, by its slug.' })
  externalListing(@Arg('slug', () => String, { description: 'Its path segment.' }) slug: string) {
    return findListing(this.#ports.database, slug)
  }

  @Access(CENTRAL_BODY)
  @Query(() => [FeedSource], { description: 'The sources on the allow-list, in French order.' })
  feedSources() {
    return sourcesList(this.#ports.database)
  }

  @Access(CENTRAL_BODY)
  @Query(() => InboundConnection, { description: 'What sources delivered, oldest first.' })
  async inboundItems(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('state', () => InboundState, {
      nullable: true,
      description: 'What became of them; waiting when absent.',
    })
    state: InboundState | undefined,
  ) {
    return connection(await inboundPage(this.#ports.database, state ?? InboundState.PENDING, page))
  }

  @Access(PUBLIC)
  @FieldResolver(() => Boolean)
  hasEnglish(@Root() node: ListingNode): boolean {
    return Boolean((node['title'] as { en?: string }).en)
  }

  @Access(PUBLIC)
  @FieldResolver(() => [ExternalThreshold])
  thresholds(@Root() node: ListingNode) {
    const count = (node['count'] as number | null) ?? 0
    return (node['thresholds'] as StoredThreshold[]).map((one) => ({ ...one, reached: count >= one.count }))
  }

  @Access(PUBLIC)
  @FieldResolver(() => ExternalRules, { nullable: true })
  rules(@Root() node: ListingNode, @Ctx() { messages, language }: Context) {
    const book = ruleBookOf(node.jurisdiction, node.kind)
    if (!book) return null
    const closesAt = node.closesAt ? new Date(node.closesAt) : null
    return {
      limits: book.limits.map(({ key, values }) => messages(language, `external.rule.${key}`, values)),
      next: book.steps.map((step) => ({
        text: messages(language, `external.step.${step.key}`),
        dueAt: dueOf(step, { closesAt }),
      })),
      source: book.source,
    }
  }

  @Access(PUBLIC)
  @FieldResolver(() => [RelatedInitiative])
  related(@Root() node: ListingNode) {
    return relatedInitiatives(this.#ports.database, node['themeKeys'] as string[])
  }

  @Access(PUBLIC)
  @FieldResolver(() => [Permission])
  can(@Ctx() { actor }: Context) {
    return permissions({ edit: mayKeepListings(actor), remove: mayKeepListings(actor) })
  }

  @Access(CENTRAL_BODY)
  @Mutation(() => ExternalListingPayload, {
    description: 'Add something held elsewhere, or correct it. Saving says that its facts were verified now.',
  })
  saveExternalListing(
    @Arg('input', () => SaveExternalListingInput) input: SaveExternalListingInput,
    @Ctx() { actor, now }: Context,
  ) {
    return answer(async () => {
      const { id } = await saveExternalListing(this.#ports, actor, input, now)
      return { listing: await findListingById(this.#ports.database, id) }
    })
  }

  @Access(CENTRAL_BODY)
  @Mutation(() => ExternalListingPayload, {
    description: 'Take a listing out of the catalogue, with the reason.',
  })
  removeExternalListing(
    @Arg('input', () => RemoveExternalListingInput) input: RemoveExternalListingInput,
    @Ctx() { actor, now }: Context,
  ) {
    return answer(async () => {
      await removeExternalListing(this.#ports, actor, input, now)
      return { listing: null }
    })
  }

  @Access(CENTRAL_BODY)
  @Mutation(() => FeedSourcePayload, {
    description: 'Put a source on the allow-list, or change what it may do.',
  })
  saveFeedSource(
    @Arg('input', () => SaveFeedSourceInput) input: SaveFeedSourceInput,
    @Ctx() { actor, now }: Context,
  ) {
    return answer(async () => {
      const { id, token } = await saveFeedSource(this.#ports, actor, input, now)
      return { source: await findSource(this.#ports.database, id), token }
    })
  }

  @Access(CENTRAL_BODY)
  @Mutation(() => InboundItemPayload, {
    description: 'Accept a delivered item, corrected or not, or refuse it with a reason.',
  })
  decideInboundItem(
    @Arg('input', () => DecideInboundInput) input: DecideInboundInput,
    @Ctx() { actor, now }: Context,
  ) {
    return answer(async () => {
      const { id } = await decideInboundItem(this.#ports, actor, input as InboundDecision, now)
      return { item: await findInbound(this.#ports.database, id) }
    })
  }
}
