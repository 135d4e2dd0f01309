import type { Actor } from '../../access/actor.ts'
import { demand } from '../../access/decision.ts'
import { tell } from '../../kit/notices/tell.ts'
import { addDays, dateOnly, dayOf } from '../../platform/clock.ts'
import type { Prisma } from '../../platform/database.ts'
import { notFound, refuse } from '../../platform/errors.ts'
import type { Language } from '../../platform/localized.ts'
import type { Ports } from '../../platform/ports.ts'
import { hashOf } from './keys.store.ts'
import { findInvitation } from './invitations.store.ts'
import { findProgress, type StoredProgress } from './progress.store.ts'
import { mayRespond } from './survey.access.ts'
import { isVisible } from './survey-view.ts'
import { findVersion, loadSurvey, type SurveyTool } from './survey.store.ts'

/** Longest JSON of answers under way: 300 questions with long texts fit. */
export const answersMaximum = 200_000

/** Answers as sent, when they are an object of a size that can be kept. NUL characters can't be stored. */
export function readAnswers(answers: unknown): Record<string, unknown> {
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers))
    throw refuse('invalid', 'answers')
  const text = JSON.stringify(answers)
  if (text.length > answersMaximum) throw refuse('too-long', 'answers', { max: answersMaximum })
  return JSON.parse(text.replaceAll('\\u0000', '')) as Record<string, unknown>
}

/** Who saves, where nothing says it but the key: an anonymous survey keeps no account, no session, no invitation. */
const ownersOf = (tool: SurveyTool, actor: Actor, sessionId: string | null, invitationId: string | null) =>
  tool.settings.anonymity === 'ANONYMOUS'
    ? { participantId: null, sessionId: null, invitationId: null }
    : { participantId: actor.participantId, sessionId, invitationId }

export interface ProgressInput {
  surveyId: string
  key?: string | null
  token?: string | null
  versionId: string
  answers: unknown
  page?: string | null
  seed?: string | null
  language: Language
}

/** Keep a response under way. The first save makes the key that resumes it; only its holder has it. */
export async function saveProgress(
  ports: Ports,
  actor: Actor,
  input: ProgressInput,
  now: Date,
): Promise<{ progress: StoredProgress & { key: string } }> {
  const { database, ids } = ports
  const tool = await loadSurvey(database, input.surveyId, now)
  if (!tool || !isVisible(actor, tool)) throw notFound('surveyId')
  const invitation = await findInvitation(database, tool, input.token, now)
  demand(mayRespond(actor, tool, now, { invited: invitation?.valid ?? false }))
  const version = await findVersion(database, input.versionId)
  if (!version || version.toolId !== tool.toolId) throw notFound('versionId')
  const answers = readAnswers(input.answers) as Prisma.InputJsonObject
  const anonymous = tool.settings.anonymity === 'ANONYMOUS'
  // The day is enough to destroy what was abandoned, and tells nobody's hour.
  const moment = anonymous ? dateOnly(dayOf(now)) : now
  const content = {
    versionId: version.id,
    language: input.language,
    answers,
    page: input.page?.slice(0, 64) ?? null,
    seed: input.seed?.slice(0, 64) ?? '',
    updatedAt: moment,
    expiresAt: addDays(moment, tool.settings.saveDays + (anonymous ? 1 : 0)),
  }
  const before = await findProgress(database, tool, actor, input.key ?? null, now)
  const key = input.key && before ? input.key : ids.token()
  await (before
    ? database.prisma.surveyPartial.update({
        where: { id: before.id },
        data: { ...content, ...(before && !input.key ? { keyHash: hashOf(key) } : {}) },
      })
    : database.prisma.surveyPartial.create({
        data: {
          id: anonymous ? crypto.randomUUID() : ids.next(),
          toolId: tool.toolId,
          keyHash: hashOf(key),
          startedAt: moment,
          ...ownersOf(tool, actor, actor.sessionId, invitation?.id ?? null),
          ...content,
        },
      }))
  const progress = await findProgress(database, tool, actor, key, now)
  if (!progress) throw notFound('key')
  return { progress: { ...progress, key } }
}

/** Let go of a response under way, before its time. */
export async function discardProgress(
  ports: Ports,
  actor: Actor,
  input: { surveyId: string; key?: string | null },
  now: Date,
): Promise<{ done: boolean }> {
  const tool = await loadSurvey(ports.database, input.surveyId, now)
  if (!tool || !isVisible(actor, tool)) throw notFound('surveyId')
  const found = await findProgress(ports.database, tool, actor, input.key ?? null, now)
  if (found) await ports.database.prisma.surveyPartial.deleteMany({ where: { id: found.id } })
  return { done: true }
}

/** Write to oneself how to go on with an identified survey on another device: the account finds it there. */
export async function sendLink(
  ports: Ports,
  actor: Actor,
  input: { surveyId: string },
  now: Date,
): Promise<{ done: boolean }> {
  const tool = await loadSurvey(ports.database, input.surveyId, now)
  if (!tool || !isVisible(actor, tool)) throw notFound('surveyId')
  const { participantId } = actor
  if (!participantId) throw refuse('sign-in-first')
  if (tool.settings.anonymity === 'ANONYMOUS') throw refuse('survey-link-anonymous')
  const found = await findProgress(ports.database, tool, actor, null, now)
  if (!found) throw refuse('survey-nothing-saved')
  await ports.rateLimits.spend('submit', participantId)
  await ports.database.transaction((tx) =>
    tell(tx, ports, now, {
      participantId,
      kind: 'survey-link',
      data: { surveyId: tool.toolId, initiativeSlug: tool.initiativeSlug },
      dedupKey: `survey-link:${found.id}:${dayOf(now)}`,
      letter: (say, language) => ({
        subject: say('mail.survey-link.subject', { title: textOf(tool, language) }),
        paragraphs: [say('mail.survey-link.body', { title: textOf(tool, language) })],
        facts: [{ label: say('mail.survey-link.until'), value: dayOf(found.expiresAt) }],
        action: { label: say('mail.survey-link.action'), url: surveyUrl(ports, tool, language) },
      }),
    }),
  )
  return { done: true }
}

export const textOf = ({ title }: Pick<SurveyTool, 'title'>, language: Language): string =>
  language === 'en' && title.en ? title.en : title.fr

/** Page of a survey in the web application. */
export const surveyUrl = (
  { publicUrl }: Pick<Ports, 'publicUrl'>,
  { initiativeSlug, toolId }: Pick<SurveyTool, 'initiativeSlug' | 'toolId'>,
  language: Language,
): string =>
  language === 'fr'
    ? `${publicUrl}/initiatives/${initiativeSlug}/questionnaire/${toolId}`
    : `${publicUrl}/en/initiatives/${initiativeSlug}/survey/${toolId}`
