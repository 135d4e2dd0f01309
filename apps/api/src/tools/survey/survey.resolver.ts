import { estimatedMinutes } from '@participe/form-engine'
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { answer } from '../../access/answer.ts'
import type { Context } from '../../access/context.ts'
import { Access } from '../../access/declare.types.ts'
import { PARTICIPANT, PUBLIC, STAFF_OF_BODY } from '../../access/rules.ts'
import { Permission } from '../../access/shared.types.ts'
import { languageOfText } from '../../kit/kit.resolver.ts'
import type { ToolPorts } from '../../kit/tool/tool.ts'
import { Refusal } from '../../platform/errors.ts'
import type { Language } from '../../platform/localized.ts'
import { findInvitationByToken } from './invitations.store.ts'
import { readOfficePage } from './office-page.ts'
import { SurveyOffice } from './office.types.ts'
import { presentResults } from './presentation.ts'
import { discardProgress, saveProgress, sendLink } from './progress.commands.ts'
import { findProgress, type StoredProgress } from './progress.store.ts'
import { AnswersRefused, submitResponse } from './responses.commands.ts'
import { QuotaFull } from './responses.store.ts'
import { findEarlyOpening, findOwnResponse, findReceipt, standingOf } from './respondent.queries.ts'
import { readResults, responseCount } from './results.queries.ts'
import { SurveyResults } from './results.types.ts'
import { mayRespond } from './survey.access.ts'
import { findVersion, loadSurvey, type SurveyTool } from './survey.store.ts'
import { isVisible, presentVersion, surveyPermissions, toSurvey, viewOf } from './survey-view.ts'
import {
  DiscardSurveyProgressInput,
  SaveSurveyProgressInput,
  SaveSurveyProgressPayload,
  SendSurveyLinkInput,
  SubmitSurveyResponseInput,
  SubmitSurveyResponsePayload,
  Survey,
  SurveyDonePayload,
  SurveyEarlyOpening,
  SurveyInvitationState,
  SurveyOwnResponse,
  SurveyProgress,
  SurveyReceipt,
  SurveyStanding,
  SurveyVersion,
} from './survey.types.ts'

type SurveyNode = SurveyTool & { id: string }

@Resolver(() => Survey)
export class SurveyResolver {
  readonly #ports: ToolPorts

  constructor(ports: ToolPorts) {
    this.#ports = ports
  }

  @Access(PUBLIC)
  @Query(() => Survey, {
    nullable: true,
    description: 'A survey. That of a draft initiative is found by its own body only.',
  })
  async survey(
    @Arg('id', () => ID, { description: 'The tool.' }) id: string,
    @Ctx() { actor, now }: Context,
  ) {
    const tool = await loadSurvey(this.#ports.database, id, now)
    return tool && isVisible(actor, tool) ? toSurvey(tool) : null
  }

  @Access(PUBLIC)
  @Query(() => SurveyProgress, {
    nullable: true,
    description: 'A response under way, by its key: whoever holds it goes on with it, on any device.',
  })
  async surveyProgress(
    @Arg('surveyId', () => ID, { description: 'The survey.' }) surveyId: string,
    @Arg('key', () => String, { description: 'Its key.' }) key: string,
    @Ctx() { actor, now }: Context,
  ) {
    const tool = await loadSurvey(this.#ports.database, surveyId, now)
    if (!tool || !isVisible(actor, tool)) return null
    const found = await findProgress(this.#ports.database, tool, actor, key, now)
    return found ? this.#present({ ...found, key }) : null
  }

  @Access(PUBLIC)
  @Query(() => SurveyInvitationState, { nullable: true, description: 'What a token of an invitation opens.' })
  async surveyInvitation(
    @Arg('token', () => String, { description: 'The token.' }) token: string,
    @Ctx() { actor, now, address }: Context,
  ) {
    await this.#ports.rateLimits.spend('receipt', actor.sessionId ?? address)
    const found = await findInvitationByToken(this.#ports.database, token, now)
    if (!found) return null
    const tool = await loadSurvey(this.#ports.database, found.toolId, now)
    if (!tool || !isVisible(actor, tool)) return null
    const decision = mayRespond(actor, tool, now, { invited: found.valid })
    return {
      surveyId: found.toolId,
      language: found.language,
      valid: decision.allowed,
      reason: decision.allowed
        ? null
        : decision.reason.code === 'survey-token-needed'
          ? { ...decision.reason, code: 'survey-token-used' }
          : decision.reason,
    }
  }

  @Access(PUBLIC)
  @Query(() => SurveyReceipt, {
    nullable: true,
    description: 'The public side of a receipt, by its number: which survey, never the answers.',
  })
  async surveyReceipt(
    @Arg('number', () => String, { description: 'As printed on the receipt.' }) number: string,
    @Ctx() { actor, now, address }: Context,
  ) {
    await this.#ports.rateLimits.spend('receipt', actor.sessionId ?? address)
    return findReceipt(this.#ports.database, number, now)
  }

  @Access(PUBLIC)
  @Mutation(() => SaveSurveyProgressPayload, {
    description: 'Keep a response under way. The first save answers the key that resumes it.',
  })
  saveSurveyProgress(
    @Arg('input', () => SaveSurveyProgressInput) input: SaveSurveyProgressInput,
    @Ctx() context: Context,
  ) {
    return answer(async () => {
      const { progress } = await saveProgress(
        this.#ports,
        context.actor,
        { ...input, language: languageOfText(input.language) },
        context.now,
      )
      return { progress: await this.#present(progress) }
    })
  }

  @Access(PUBLIC)
  @Mutation(() => SurveyDonePayload, { description: 'Let go of a response under way.' })
  discardSurveyProgress(
    @Arg('input', () => DiscardSurveyProgressInput) input: DiscardSurveyProgressInput,
    @Ctx() { actor, now }: Context,
  ) {
    return answer(() => discardProgress(this.#ports, actor, input, now))
  }

  @Access(PARTICIPANT)
  @Mutation(() => SurveyDonePayload, {
    description: 'Write to oneself the link that resumes one’s response, in an identified survey.',
  })
  sendSurveyLink(
    @Arg('input', () => SendSurveyLinkInput) input: SendSurveyLinkInput,
    @Ctx() { actor, now }: Context,
  ) {
    return answer(() => sendLink(this.#ports, actor, input, now))
  }

  @Access(PUBLIC)
  @Mutation(() => SubmitSurveyResponsePayload, {
    description:
      'Send a response. The server evaluates it again with the engine of the browser: nothing irrelevant, invalid or unknown is kept.',
  })
  async submitSurveyResponse(
    @Arg('input', () => SubmitSurveyResponseInput) input: SubmitSurveyResponseInput,
    @Ctx() context: Context,
  ) {
    const { actor, now, address } = context
    const language = languageOfText(input.language)
    try {
      const { sessionId, token } = await this.#ports.ensureSession(actor, now)
      if (token) context.setSession(token)
      const where = { sessionId, address }
      return {
        problems: [],
        ...(await submitResponse(this.#ports, actor, { ...input, language }, now, where)),
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return {
        problems: error.problems,
        ...(error instanceof AnswersRefused ? { answerProblems: this.#answerProblems(error, language) } : {}),
        ...(error instanceof QuotaFull
          ? { quotaFull: { message: error.quota.message, mayGoBack: error.quota.action === 'WARN' } }
          : {}),
      }
    }
  }

  @Access(PUBLIC)
  @FieldResolver(() => Number)
  async minutes(@Root() tool: SurveyNode) {
    if (tool.settings.minutes !== null) return tool.settings.minutes
    const version = await this.#version(tool.versionId)
    return version ? estimatedMinutes(version.definition) : null
  }

  @Access(PUBLIC)
  @FieldResolver(() => [String])
  async languages(@Root() { versionId }: SurveyNode) {
    return (await this.#version(versionId))?.definition.languages ?? []
  }

  @Access(PUBLIC)
  @FieldResolver(() => SurveyVersion)
  version(@Root() { versionId }: SurveyNode) {
    return this.#version(versionId)
  }

  @Access(PUBLIC)
  @FieldResolver(() => Number)
  responseCount(@Root() { toolId }: SurveyNode) {
    return responseCount(this.#ports.database, toolId)
  }

  @Access(PUBLIC)
  @FieldResolver(() => SurveyStanding)
  standing(@Root() tool: SurveyNode, @Ctx() { actor, now }: Context) {
    return standingOf(this.#ports.database, tool, actor, now)
  }

  @Access(PUBLIC)
  @FieldResolver(() => SurveyProgress)
  async progress(@Root() tool: SurveyNode, @Ctx() { actor, now }: Context) {
    const found = await findProgress(this.#ports.database, tool, actor, null, now)
    return found ? this.#present({ ...found, key: null }) : null
  }

  @Access(PUBLIC)
  @FieldResolver(() => SurveyOwnResponse)
  async ownResponse(@Root() { toolId }: SurveyNode, @Ctx() { actor }: Context) {
    const own = await findOwnResponse(this.#ports.database, toolId, actor)
    return own ? { ...own, version: await this.#version(own.versionId) } : null
  }

  @Access(PUBLIC)
  @FieldResolver(() => SurveyEarlyOpening)
  earlyOpening(@Root() { toolId }: SurveyNode) {
    return findEarlyOpening(this.#ports.database, toolId)
  }

  @Access(PUBLIC)
  @FieldResolver(() => SurveyResults)
  async results(@Root() tool: SurveyNode, @Ctx() { actor, now }: Context) {
    const view = viewOf(actor, tool)
    if (!view) return null
    return presentResults(await readResults(this.#ports.database, tool, now, view), this.#ports.messages)
  }

  @Access(STAFF_OF_BODY)
  @FieldResolver(() => SurveyOffice)
  office(@Root() tool: SurveyNode, @Ctx() { actor, now, language }: Context) {
    return readOfficePage(this.#ports, tool, actor, now, language)
  }

  @Access(PUBLIC)
  @FieldResolver(() => [Permission])
  can(@Root() tool: SurveyNode, @Ctx() { actor, now }: Context) {
    return surveyPermissions(actor, tool, now)
  }

  async #version(id: string | null) {
    const version = id ? await findVersion(this.#ports.database, id) : null
    return version ? presentVersion(version) : null
  }

  async #present(progress: StoredProgress & { key: string | null }) {
    return { ...progress, version: await this.#version(progress.versionId) }
  }

  #answerProblems({ answers }: AnswersRefused, language: Language) {
    return answers.map(({ name, row, code, params, message }) => ({
      question: row === undefined ? name : `${name}[${row}]`,
      code,
      message:
        (language === 'en' ? message?.en : undefined) ??
        message?.fr ??
        this.#ports.messages(language, `survey.answer.${code}`, params),
    }))
  }
}
