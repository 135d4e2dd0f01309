import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { answer, connection } from '../../access/answer.ts'
import type { Context } from '../../access/context.ts'
import { demand } from '../../access/decision.ts'
import { Access } from '../../access/declare.types.ts'
import { PUBLIC, STAFF } from '../../access/rules.ts'
import { PageArgs } from '../../access/shared.types.ts'
import { languageOfText } from '../../kit/kit.resolver.ts'
import type { ToolPorts } from '../../kit/tool/tool.ts'
import { notFound } from '../../platform/errors.ts'
import { readCrossTable } from './cross-table.queries.ts'
import { enterAgain, enterResponse, settleEntry } from './entries.commands.ts'
import { requestExport } from './exports.commands.ts'
import { findExport } from './exports.queries.ts'
import { addInvitations, sendInvitations } from './invitations.commands.ts'
import {
  copySurvey,
  publishVersion,
  recordEvaluation,
  removeQuota,
  saveDraft,
  saveQuota,
  testSurvey,
} from './office.commands.ts'
import { entryPage, findEntry, invitationPage } from './office.queries.ts'
import {
  AddSurveyInvitationsInput,
  AddSurveyInvitationsPayload,
  ApproveSurveyOpeningInput,
  CopySurveyInput,
  DecideSurveyAnswerInput,
  EnterSurveyAgainInput,
  EnterSurveyResponseInput,
  PublishSurveyVersionInput,
  RecordSurveyEvaluationInput,
  RemoveSurveyQuotaInput,
  RequestSurveyExportInput,
  RequestSurveyOpeningInput,
  SaveSurveyDraftInput,
  SaveSurveyQuotaInput,
  SendSurveyInvitationsInput,
  SendSurveyInvitationsPayload,
  SettleSurveyEntryInput,
  SurveyEntriesArgs,
  SurveyEntryConnection,
  SurveyEntryPayload,
  SurveyExport,
  SurveyExportPayload,
  SurveyInvitationConnection,
  SurveyInvitationsArgs,
  SurveySuspicionReport,
  TestSurveyInput,
} from './office.types.ts'
import { decideOpenAnswer } from './open-answers.commands.ts'
import { openAnswerPage } from './open-answers.queries.ts'
import { approveOpening, requestOpening } from './opening.commands.ts'
import { presentCrossTable } from './presentation.ts'
import { SurveyCrossTable, SurveyOpenAnswerConnection } from './results.types.ts'
import { mayEnter, mayPrepare, mayPublishAnswers, mayReadAsStaff } from './survey.access.ts'
import { loadSurvey, type SurveyTool } from './survey.store.ts'
import { SurveyPayload } from './survey.types.ts'
import { readSuspicions } from './suspicions.queries.ts'
import { isVisible, toSurvey, viewOf } from './survey-view.ts'

@Resolver()
export class SurveyOfficeResolver {
  readonly #ports: ToolPorts

  constructor(ports: ToolPorts) {
    this.#ports = ports
  }

  @Access(PUBLIC)
  @Query(() => SurveyCrossTable, {
    nullable: true,
    description:
      'Two questions with exclusive answers, one by the other. Null where the viewer may not read results now.',
  })
  async surveyCrossTable(
    @Arg('surveyId', () => ID, { description: 'The survey.' }) surveyId: string,
    @Arg('row', () => String, { description: 'Question of the rows, as in its results.' }) row: string,
    @Arg('column', () => String, { description: 'Question of the columns.' }) column: string,
    @Ctx() { actor, now }: Context,
  ) {
    const tool = await this.#visible(surveyId, actor, now)
    const view = tool ? viewOf(actor, tool) : null
    if (!tool || !view) return null
    const table = await readCrossTable(this.#ports.database, tool, { row, column }, view)
    return presentCrossTable(table, this.#ports.messages)
  }

  @Access(PUBLIC)
  @Query(() => SurveyOpenAnswerConnection, {
    description: 'Open answers of one question: those published; all of them for the moderators of the body.',
  })
  async surveyOpenAnswers(
    @Arg('surveyId', () => ID, { description: 'The survey.' }) surveyId: string,
    @Arg('question', () => String, { description: 'Name of the question.' }) question: string,
    @Arg('undecided', () => Boolean, {
      nullable: true,
      description: 'Moderators: only those not decided yet.',
    })
    undecided: boolean | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { actor, now }: Context,
  ) {
    const tool = await this.#visible(surveyId, actor, now)
    const view = tool ? viewOf(actor, tool) : null
    if (!tool || !view) throw notFound('surveyId')
    const moderator = mayPublishAnswers(actor, tool, tool).allowed
    if (!view.staff && tool.settings.results.staffOnly.includes(question)) throw notFound('question')
    const found = { moderator, undecided: undecided ?? false }
    return connection(await openAnswerPage(this.#ports.database, tool, question, found, page))
  }

  @Access(STAFF)
  @Query(() => SurveyInvitationConnection, {
    description: 'Invitations; those to mail or to remind are the very list that the letters go to.',
  })
  async surveyInvitations(
    @Args(() => SurveyInvitationsArgs) { surveyId, selection, ...page }: SurveyInvitationsArgs,
    @Ctx() { actor, now }: Context,
  ) {
    const tool = await this.#visible(surveyId, actor, now)
    if (!tool) throw notFound('surveyId')
    demand(mayPrepare(actor, tool))
    return connection(await invitationPage(this.#ports.database, surveyId, selection ?? 'ALL', now, page))
  }

  @Access(STAFF)
  @Query(() => SurveyEntryConnection, { description: 'Copies and interviews typed by staff.' })
  async surveyEntries(
    @Args(() => SurveyEntriesArgs) { surveyId, selection, ...page }: SurveyEntriesArgs,
    @Ctx() { actor, now }: Context,
  ) {
    const tool = await this.#visible(surveyId, actor, now)
    if (!tool) throw notFound('surveyId')
    demand(mayEnter(actor, tool))
    const { rows, ...rest } = await entryPage(this.#ports.database, surveyId, selection ?? 'ALL', page)
    return connection({
      ...rest,
      rows: rows.map((row) => ({ ...row, mine: row.enteredById === actor.participantId })),
    })
  }

  @Access(STAFF)
  @Query(() => SurveySuspicionReport, {
    description:
      'Responses that look like another one, or hasty: flagged for a person to look at, never deleted.',
  })
  async surveySuspicions(
    @Arg('surveyId', () => ID, { description: 'The survey.' }) surveyId: string,
    @Ctx() { actor, now }: Context,
  ) {
    const tool = await this.#visible(surveyId, actor, now)
    if (!tool) throw notFound('surveyId')
    demand(mayReadAsStaff(actor, tool, tool))
    return readSuspicions(this.#ports.database, tool)
  }

  @Access(STAFF)
  @Query(() => SurveyExport, { nullable: true, description: 'One export, to follow its progress.' })
  async surveyExport(
    @Arg('id', () => ID, { description: 'The export.' }) id: string,
    @Ctx() { actor, now }: Context,
  ) {
    const found = await findExport(this.#ports.database, id)
    const tool = found ? await loadSurvey(this.#ports.database, found.surveyId, now) : null
    return tool && mayReadAsStaff(actor, tool, { openedEarly: true }).allowed ? found : null
  }

  @Access(STAFF)
  @Mutation(() => SurveyPayload, { description: 'Save the draft of the questionnaire.' })
  saveSurveyDraft(
    @Arg('input', () => SaveSurveyDraftInput) input: SaveSurveyDraftInput,
    @Ctx() context: Context,
  ) {
    return this.#after(context, () => saveDraft(this.#ports, context.actor, input, context.now))
  }

  @Access(STAFF)
  @Mutation(() => SurveyPayload, {
    description: 'Take over the questionnaire of an earlier survey as the draft.',
  })
  copySurvey(@Arg('input', () => CopySurveyInput) input: CopySurveyInput, @Ctx() context: Context) {
    return this.#after(context, () => copySurvey(this.#ports, context.actor, input, context.now))
  }

  @Access(STAFF)
  @Mutation(() => SurveyPayload, {
    description: 'Publish the draft: words only make a minor version, anything else a major one.',
  })
  publishSurveyVersion(
    @Arg('input', () => PublishSurveyVersionInput) input: PublishSurveyVersionInput,
    @Ctx() context: Context,
  ) {
    const note = input.note ?? null
    return this.#after(context, () =>
      publishVersion(this.#ports, context.actor, { ...input, note }, context.now),
    )
  }

  @Access(STAFF)
  @Mutation(() => SurveyPayload, {
    description: 'Record the evaluation of necessity and ethics (norm P-14).',
  })
  recordSurveyEvaluation(
    @Arg('input', () => RecordSurveyEvaluationInput) input: RecordSurveyEvaluationInput,
    @Ctx() context: Context,
  ) {
    return this.#after(context, () => recordEvaluation(this.#ports, context.actor, input, context.now))
  }

  @Access(STAFF)
  @Mutation(() => SurveyPayload, { description: 'Add or change a quota.' })
  saveSurveyQuota(
    @Arg('input', () => SaveSurveyQuotaInput) input: SaveSurveyQuotaInput,
    @Ctx() context: Context,
  ) {
    return this.#after(context, () => saveQuota(this.#ports, context.actor, input, context.now))
  }

  @Access(STAFF)
  @Mutation(() => SurveyPayload, { description: 'Remove a quota; responses it let in stay.' })
  removeSurveyQuota(
    @Arg('input', () => RemoveSurveyQuotaInput) input: RemoveSurveyQuotaInput,
    @Ctx() context: Context,
  ) {
    return this.#after(context, () => removeQuota(this.#ports, context.actor, input, context.now))
  }

  @Access(STAFF)
  @Mutation(() => SurveyPayload, { description: 'Answer the draft in preview; wiped at opening.' })
  testSurvey(@Arg('input', () => TestSurveyInput) input: TestSurveyInput, @Ctx() context: Context) {
    const language = languageOfText(input.language)
    return this.#after(context, () =>
      testSurvey(this.#ports, context.actor, { ...input, language }, context.now),
    )
  }

  @Access(STAFF)
  @Mutation(() => AddSurveyInvitationsPayload, { description: 'Add people to invite.' })
  addSurveyInvitations(
    @Arg('input', () => AddSurveyInvitationsInput) input: AddSurveyInvitationsInput,
    @Ctx() { actor, now }: Context,
  ) {
    return answer(() =>
      addInvitations(
        this.#ports,
        actor,
        {
          surveyId: input.surveyId,
          people: input.people.map(({ email = null, name = null, language }) => ({ email, name, language })),
          validUntil: input.validUntil ?? null,
          uses: input.uses ?? null,
        },
        now,
      ),
    )
  }

  @Access(STAFF)
  @Mutation(() => SendSurveyInvitationsPayload, {
    description:
      'Mail invitations, or reminders to those who have not finished: to the list as it was shown.',
  })
  sendSurveyInvitations(
    @Arg('input', () => SendSurveyInvitationsInput) input: SendSurveyInvitationsInput,
    @Ctx() { actor, now }: Context,
  ) {
    return answer(() => sendInvitations(this.#ports, actor, input, now))
  }

  @Access(STAFF)
  @Mutation(() => SurveyEntryPayload, { description: 'Type a returned copy or an interview.' })
  enterSurveyResponse(
    @Arg('input', () => EnterSurveyResponseInput) input: EnterSurveyResponseInput,
    @Ctx() context: Context,
  ) {
    const language = languageOfText(input.language)
    const copyCode = input.copyCode ?? null
    return this.#entry(context, () =>
      enterResponse(this.#ports, context.actor, { ...input, copyCode, language }, context.now),
    )
  }

  @Access(STAFF)
  @Mutation(() => SurveyEntryPayload, { description: 'Type a copy a second time, as somebody else.' })
  enterSurveyAgain(
    @Arg('input', () => EnterSurveyAgainInput) input: EnterSurveyAgainInput,
    @Ctx() context: Context,
  ) {
    return this.#entry(context, () => enterAgain(this.#ports, context.actor, input, context.now))
  }

  @Access(STAFF)
  @Mutation(() => SurveyEntryPayload, { description: 'Say what the copy says, where both typings differ.' })
  settleSurveyEntry(
    @Arg('input', () => SettleSurveyEntryInput) input: SettleSurveyEntryInput,
    @Ctx() context: Context,
  ) {
    return this.#entry(context, () => settleEntry(this.#ports, context.actor, input, context.now))
  }

  @Access(STAFF)
  @Mutation(() => SurveyPayload, {
    description: 'Ask, as the first of two people, that sealed results open early.',
  })
  requestSurveyOpening(
    @Arg('input', () => RequestSurveyOpeningInput) input: RequestSurveyOpeningInput,
    @Ctx() context: Context,
  ) {
    return this.#after(context, () => requestOpening(this.#ports, context.actor, input, context.now))
  }

  @Access(STAFF)
  @Mutation(() => SurveyPayload, {
    description: 'Agree, as the second person: sealed results open, in public.',
  })
  approveSurveyOpening(
    @Arg('input', () => ApproveSurveyOpeningInput) input: ApproveSurveyOpeningInput,
    @Ctx() context: Context,
  ) {
    return this.#after(context, () => approveOpening(this.#ports, context.actor, input, context.now))
  }

  @Access(STAFF)
  @Mutation(() => SurveyPayload, {
    description: 'Publish an open answer whole, redacted with a reason, or not.',
  })
  decideSurveyAnswer(
    @Arg('input', () => DecideSurveyAnswerInput) input: DecideSurveyAnswerInput,
    @Ctx() context: Context,
  ) {
    const decision = { ...input, text: input.text ?? null, reason: input.reason ?? null }
    return this.#after(context, () => decideOpenAnswer(this.#ports, context.actor, decision, context.now))
  }

  @Access(STAFF)
  @Mutation(() => SurveyExportPayload, {
    description: 'Ask for an export; a job prepares it, and its asker is told.',
  })
  requestSurveyExport(
    @Arg('input', () => RequestSurveyExportInput) input: RequestSurveyExportInput,
    @Ctx() { actor, now, language }: Context,
  ) {
    return answer(async () => {
      const asked = {
        surveyId: input.surveyId,
        format: input.format,
        labels: input.labels ?? false,
        language: input.language ? languageOfText(input.language) : language,
      }
      const { exportId } = await requestExport(this.#ports, actor, asked, now)
      return { export: await findExport(this.#ports.database, exportId) }
    })
  }

  async #visible(id: string, actor: Context['actor'], now: Date): Promise<SurveyTool | null> {
    const tool = await loadSurvey(this.#ports.database, id, now)
    return tool && isVisible(actor, tool) ? tool : null
  }

  #after({ now }: Context, command: () => Promise<{ surveyId: string }>) {
    return answer(async () => {
      const { surveyId } = await command()
      const tool = await loadSurvey(this.#ports.database, surveyId, now)
      return { survey: tool ? toSurvey(tool) : null }
    })
  }

  #entry({ actor }: Context, command: () => Promise<{ entryId: string }>) {
    return answer(async () => {
      const { entryId } = await command()
      const entry = await findEntry(this.#ports.database, entryId)
      return { entry: entry ? { ...entry, mine: entry.enteredById === actor.participantId } : null }
    })
  }
}
