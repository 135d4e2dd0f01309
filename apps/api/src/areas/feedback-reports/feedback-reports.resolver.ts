import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Actor, isCentral, worksFor } from '../../access/actor.ts'
import { answer, connection, permissions } from '../../access/answer.ts'
import type { Context } from '../../access/context.ts'
import { Access } from '../../access/declare.types.ts'
import { PUBLIC, STAFF, STAFF_OF_BODY } from '../../access/rules.ts'
import { PageArgs, Permission } from '../../access/shared.types.ts'
import { type Batcher, createBatcher } from '../../platform/batch.ts'
import { dayOf } from '../../platform/clock.ts'
import type { Ports } from '../../platform/ports.ts'
import { asksBeyond } from '../../platform/selection.ts'
import { GateItem, Initiative, initiativeStatus } from '../initiatives/index.ts'
import { type GivenState, nextStates, stateOn } from './commitment.ts'
import { mayPublishReport, maySave, mayUpdateCommitment } from './feedback-reports.access.ts'
import { publishReport, saveReport, updateCommitment } from './feedback-reports.commands.ts'
import {
  type CommitmentNode,
  findReport,
  findReports,
  type FullReportNode,
  type ReportNode,
  reportPage,
  type ReportRequest,
  replyRecord,
} from './feedback-reports.queries.ts'
import {
  Commitment,
  CommitmentState,
  FeedbackReport,
  FeedbackReportConnection,
  PublishReportInput,
  ReplyRecord,
  ReportPayload,
  SaveReportInput,
  UpdateCommitmentInput,
} from './feedback-reports.types.ts'
import { reportGate } from './report-rules.ts'

/** Fields that the narrow statement of a list provides. */
const cardFields = new Set([
  'id',
  'initiativeId',
  'organizationId',
  'organizationName',
  'initiativeSlug',
  'initiativeTitle',
  'initiativeTitleTranslations',
  'asked',
  'askedTranslations',
  'summary',
  'summaryTranslations',
  'hasEnglish',
  'publishedAt',
  'updatedAt',
  'revision',
  'can',
  '__typename',
])

const seesDrafts = (actor: Actor, organizationId: string): boolean =>
  worksFor(actor, organizationId) || isCentral(actor)

const instant = (text: string | null): Date | null => (text ? new Date(text) : null)
const datesOf = ({ dates }: ReportNode) => ({
  publishedAt: instant(dates.publishedAt),
  cancelledAt: instant(dates.cancelledAt),
  opensAt: instant(dates.opensAt),
  closesAt: instant(dates.closesAt),
  answeredAt: instant(dates.answeredAt),
  replyDueOn: dates.replyDueOn,
})

/** The report of an initiative, read from the initiative. Reports of a whole list come in one statement. */
@Resolver(() => Initiative)
export class InitiativeReportResolver {
  readonly #reports: Batcher<ReportRequest, FullReportNode | null>

  constructor(ports: Ports) {
    this.#reports = createBatcher((requests: ReportRequest[]) => findReports(ports.database, requests))
  }

  @Access(PUBLIC)
  @FieldResolver(() => FeedbackReport, {
    nullable: true,
    description: 'Its feedback report, once it is out; the draft is seen by staff of its body only.',
  })
  feedbackReport(@Root() { id, organizationId }: Initiative, @Ctx() { actor }: Context) {
    return this.#reports.run({ initiativeId: id, drafts: seesDrafts(actor, organizationId) })
  }
}

@Resolver(() => Commitment)
export class CommitmentsResolver {
  @Access(PUBLIC)
  @FieldResolver(() => CommitmentState)
  state(@Root() node: CommitmentNode, @Ctx() { now }: Context) {
    return stateOn(node, dayOf(now))
  }

  @Access(PUBLIC)
  @FieldResolver(() => [CommitmentState])
  nextStates(@Root() { state }: CommitmentNode): readonly GivenState[] {
    return nextStates(state)
  }
}

@Resolver(() => FeedbackReport)
export class FeedbackReportsResolver {
  readonly #ports: Ports

  constructor(ports: Ports) {
    this.#ports = ports
  }

  @Access(PUBLIC)
  @FieldResolver(() => Boolean)
  hasEnglish(@Root() { asked }: ReportNode): boolean {
    return Boolean((asked as { en?: string }).en)
  }

  @Access(PUBLIC)
  @Query(() => FeedbackReportConnection, { description: 'Published feedback reports, newest first.' })
  async feedbackReports(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('organization', () => String, { nullable: true, description: 'Slug of one body.' })
    organization: string | undefined,
    @Info() info: GraphQLResolveInfo,
  ) {
    const extent = asksBeyond(info, 'FeedbackReport', cardFields) ? 'full' : 'card'
    return connection(await reportPage(this.#ports.database, organization, page, extent))
  }

  @Access(PUBLIC)
  @Query(() => ReplyRecord, { description: 'How promises of a reply were kept.' })
  replyRecord(
    @Arg('organization', () => String, {
      nullable: true,
      description: 'Slug of one body; all of them when absent.',
    })
    organization: string | undefined,
    @Ctx() { now }: Context,
  ) {
    return replyRecord(this.#ports.database, organization ?? null, now)
  }

  @Access(STAFF_OF_BODY)
  @FieldResolver(() => [GateItem])
  gate(@Root() node: FullReportNode, @Ctx() { messages, language }: Context): GateItem[] {
    return reportGate(node).map((item) => ({
      ...item,
      message: messages(language, `problem.${item.code}`, item.params),
    }))
  }

  @Access(PUBLIC)
  @FieldResolver(() => [Permission])
  can(@Root() node: ReportNode, @Ctx() { actor, now }: Context) {
    const subject = {
      organizationId: node.organizationId,
      status: initiativeStatus(datesOf(node), now),
      published: node.publishedAt !== null,
    }
    return permissions({
      save: maySave(actor, subject),
      publish: mayPublishReport(actor, subject),
      'update-commitment': mayUpdateCommitment(actor, subject),
    })
  }

  @Access(STAFF)
  @Mutation(() => ReportPayload, {
    description:
      'Save a report. Once it is out, a save is a correction: it stays complete, and the change shows on the initiative’s page.',
  })
  saveReport(@Arg('input', () => SaveReportInput) input: SaveReportInput, @Ctx() { actor, now }: Context) {
    return this.#after(() => saveReport(this.#ports, actor, input, now))
  }

  @Access(STAFF)
  @Mutation(() => ReportPayload, {
    description:
      'Publish the report of a closed initiative; the problems say what is missing. Everyone who took part is told once.',
  })
  publishReport(
    @Arg('input', () => PublishReportInput) { initiativeId }: PublishReportInput,
    @Ctx() { actor, now }: Context,
  ) {
    return this.#after(() => publishReport(this.#ports, actor, initiativeId, now))
  }

  @Access(STAFF)
  @Mutation(() => ReportPayload, { description: 'Say in public where a commitment stands.' })
  updateCommitment(
    @Arg('input', () => UpdateCommitmentInput) input: UpdateCommitmentInput,
    @Ctx() { actor, now }: Context,
  ) {
    return this.#after(() => updateCommitment(this.#ports, actor, input, now))
  }

  #after(command: () => Promise<{ initiativeId: string }>) {
    return answer(async () => {
      const { initiativeId } = await command()
      return { report: await findReport(this.#ports.database, { initiativeId, drafts: true }) }
    })
  }
}
