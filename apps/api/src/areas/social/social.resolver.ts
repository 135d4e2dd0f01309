import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { answer, connection, permissions } from '../../access/answer.ts'
import type { Context } from '../../access/context.ts'
import { Access } from '../../access/declare.types.ts'
import { PUBLIC, STAFF, STAFF_OF_BODY } from '../../access/rules.ts'
import { DateTime } from '../../access/scalars.ts'
import { PageArgs, Permission, Problem } from '../../access/shared.types.ts'
import { problem, type ProblemData } from '../../platform/errors.ts'
import type { Ports } from '../../platform/ports.ts'
import { imagePath } from './image.ts'
import { notUpdatedSince } from './outcome.ts'
import { mayHide, mayPause, mayPin, mayResume, mayTend, mayUnhide, tendedBy } from './social.access.ts'
import {
  addAccount,
  correctTheme,
  hideItem,
  pauseAccount,
  pinItem,
  resumeAccount,
  unhideItem,
  updateAccount,
} from './social.commands.ts'
import {
  type AccountNode,
  accountsList,
  findAccount,
  findItem,
  type ItemNode,
  streamPage,
  tendedAccounts,
  tendedItems,
} from './social.queries.ts'
import {
  AddSocialAccountInput,
  CorrectSocialItemInput,
  HideSocialItemInput,
  PauseSocialAccountInput,
  PinSocialItemInput,
  ResumeSocialAccountInput,
  SocialAccount,
  SocialAccountConnection,
  SocialAccountFilterInput,
  SocialAccountPayload,
  SocialItem,
  SocialItemConnection,
  SocialItemPayload,
  SocialStreamFilterInput,
  UnhideSocialItemInput,
  UpdateSocialAccountInput,
} from './social.types.ts'

const dateOf = (text: string | null): Date | null => (text === null ? null : new Date(text))

@Resolver(() => SocialAccount)
export class SocialAccountsResolver {
  readonly #ports: Ports

  constructor(ports: Ports) {
    this.#ports = ports
  }

  @Access(PUBLIC)
  @Query(() => SocialAccountConnection, {
    description: 'Where public bodies publish, by the name of the body in French order.',
  })
  async socialAccounts(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => SocialAccountFilterInput, { nullable: true, description: 'Which ones.' })
    filter: SocialAccountFilterInput | undefined,
  ) {
    return connection(await accountsList(this.#ports.database, filter ?? {}, page))
  }

  @Access(STAFF)
  @Query(() => SocialAccountConnection, {
    description:
      'The accounts that the viewer tends: those of the bodies where they communicate, all for the central body.',
  })
  async tendedSocialAccounts(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('inTrouble', () => Boolean, {
      nullable: true,
      description: 'Only those whose last visit failed or that are gone.',
    })
    inTrouble: boolean | undefined,
    @Ctx() { actor }: Context,
  ) {
    return connection(await tendedAccounts(this.#ports.database, tendedBy(actor), inTrouble ?? false, page))
  }

  @Access(PUBLIC)
  @FieldResolver(() => DateTime, { nullable: true })
  notUpdatedSince(
    @Root() { status, feedUrl, lastFetchedAt, createdAt }: AccountNode,
    @Ctx() { now }: Context,
  ) {
    const account = { status, feedUrl, lastFetchedAt: dateOf(lastFetchedAt), createdAt: new Date(createdAt) }
    return notUpdatedSince(account, now)
  }

  @Access(STAFF_OF_BODY)
  @FieldResolver(() => Problem, { nullable: true })
  lastProblem(@Root() { lastProblem, lastProblemDetail }: AccountNode): ProblemData | null {
    return lastProblem ? problem(`visit-${lastProblem}`, '', { detail: lastProblemDetail ?? '' }) : null
  }

  @Access(PUBLIC)
  @FieldResolver(() => [Permission])
  can(@Root() node: AccountNode, @Ctx() { actor }: Context) {
    return permissions({
      update: mayTend(actor, node),
      pause: mayPause(actor, node),
      resume: mayResume(actor, node),
    })
  }

  #account(act: () => Promise<{ id: string }>) {
    return answer(async () => ({ account: await findAccount(this.#ports.database, (await act()).id) }))
  }

  @Access(STAFF)
  @Mutation(() => SocialAccountPayload, {
    description: 'List an account of a body. Its feed is visited at once.',
  })
  addSocialAccount(
    @Arg('input', () => AddSocialAccountInput) { organization, content }: AddSocialAccountInput,
    @Ctx() { actor, now }: Context,
  ) {
    return this.#account(() => addAccount({ ports: this.#ports, actor, now }, organization, content))
  }

  @Access(STAFF)
  @Mutation(() => SocialAccountPayload, {
    description: 'Correct an account. Its publications take its new theme, save those corrected by hand.',
  })
  updateSocialAccount(
    @Arg('input', () => UpdateSocialAccountInput) { id, revision, content }: UpdateSocialAccountInput,
    @Ctx() { actor, now }: Context,
  ) {
    return this.#account(() => updateAccount({ ports: this.#ports, actor, now }, id, revision, content))
  }

  @Access(STAFF)
  @Mutation(() => SocialAccountPayload, { description: 'Stop visiting the feed of an account.' })
  pauseSocialAccount(
    @Arg('input', () => PauseSocialAccountInput) { id, reason }: PauseSocialAccountInput,
    @Ctx() { actor, now }: Context,
  ) {
    return this.#account(() => pauseAccount({ ports: this.#ports, actor, now }, id, reason))
  }

  @Access(STAFF)
  @Mutation(() => SocialAccountPayload, { description: 'Visit the feed of an account again.' })
  resumeSocialAccount(
    @Arg('input', () => ResumeSocialAccountInput) { id }: ResumeSocialAccountInput,
    @Ctx() { actor, now }: Context,
  ) {
    return this.#account(() => resumeAccount({ ports: this.#ports, actor, now }, id))
  }
}

@Resolver(() => SocialItem)
export class SocialItemsResolver {
  readonly #ports: Ports

  constructor(ports: Ports) {
    this.#ports = ports
  }

  @Access(PUBLIC)
  @Query(() => SocialItemConnection, {
    description:
      'What public bodies publish, newest first. Publications that say the same are one, with its copies. Also as RSS, Atom, JSON Feed and CSV: see the API documentation.',
  })
  async socialStream(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => SocialStreamFilterInput, { nullable: true, description: 'Which ones.' })
    filter: SocialStreamFilterInput | undefined,
  ) {
    return connection(await streamPage(this.#ports.database, filter ?? {}, page))
  }

  @Access(STAFF)
  @Query(() => SocialItemConnection, {
    description: 'Publications of the accounts that the viewer tends, newest first, hidden ones too.',
  })
  async tendedSocialItems(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('hidden', () => Boolean, {
      nullable: true,
      description: 'Only those that are hidden, or only those that are not.',
    })
    hidden: boolean | undefined,
    @Ctx() { actor }: Context,
  ) {
    return connection(await tendedItems(this.#ports.database, tendedBy(actor), hidden, page))
  }

  @Access(PUBLIC)
  @FieldResolver(() => String, { nullable: true })
  imagePath(@Root() { id, imageUrl }: ItemNode): string | null {
    return imageUrl ? imagePath(id, imageUrl) : null
  }

  @Access(PUBLIC)
  @FieldResolver(() => [Permission])
  can(@Root() node: ItemNode, @Ctx() { actor }: Context) {
    return permissions({
      hide: mayHide(actor, node),
      unhide: mayUnhide(actor, node),
      pin: mayPin(actor, node, 'BODY'),
      'pin-everywhere': mayPin(actor, node, 'EVERYWHERE'),
      correct: mayTend(actor, node),
    })
  }

  #item(act: () => Promise<{ id: string }>) {
    return answer(async () => ({ item: await findItem(this.#ports.database, (await act()).id) }))
  }

  @Access(STAFF)
  @Mutation(() => SocialItemPayload, {
    description: 'Take a publication out of every stream, with a reason.',
  })
  hideSocialItem(
    @Arg('input', () => HideSocialItemInput) { id, reason }: HideSocialItemInput,
    @Ctx() { actor, now }: Context,
  ) {
    return this.#item(() => hideItem({ ports: this.#ports, actor, now }, id, reason))
  }

  @Access(STAFF)
  @Mutation(() => SocialItemPayload, { description: 'Show a hidden publication again.' })
  unhideSocialItem(
    @Arg('input', () => UnhideSocialItemInput) { id }: UnhideSocialItemInput,
    @Ctx() { actor, now }: Context,
  ) {
    return this.#item(() => unhideItem({ ports: this.#ports, actor, now }, id))
  }

  @Access(STAFF)
  @Mutation(() => SocialItemPayload, {
    description:
      'Put a publication first among those of its body or, for the central body, of everyone; or no longer.',
  })
  pinSocialItem(
    @Arg('input', () => PinSocialItemInput) { id, scope }: PinSocialItemInput,
    @Ctx() { actor, now }: Context,
  ) {
    return this.#item(() => pinItem({ ports: this.#ports, actor, now }, id, scope))
  }

  @Access(STAFF)
  @Mutation(() => SocialItemPayload, {
    description: 'Give a publication another theme than that of its account.',
  })
  correctSocialItem(
    @Arg('input', () => CorrectSocialItemInput) { id, theme }: CorrectSocialItemInput,
    @Ctx() { actor, now }: Context,
  ) {
    return this.#item(() => correctTheme({ ports: this.#ports, actor, now }, id, theme ?? null))
  }
}
