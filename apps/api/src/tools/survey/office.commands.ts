import {
  checkDefinition,
  compareDefinitions,
  type FormDefinition,
  isDefinition,
  publishProblems,
} from '@participe/form-engine'
import type { Actor } from '../../access/actor.ts'
import { audit } from '../../access/audit.ts'
import { demand } from '../../access/decision.ts'
import { dateOnly, dayOf } from '../../platform/clock.ts'
import type { Prisma, Transaction } from '../../platform/database.ts'
import { notFound, refuse } from '../../platform/errors.ts'
import { isId } from '../../platform/ids.ts'
import { localizedText, text } from '../../platform/localized.ts'
import type { Ports } from '../../platform/ports.ts'
import { validate } from '../../platform/validation.ts'
import * as z from 'zod'
import { checkAnswers } from './responses.commands.ts'
import { asJson } from './responses.store.ts'
import { choicesOf, variablesOf } from './questionnaire.ts'
import { mayPrepare, mayPublishVersion, mayTest } from './survey.access.ts'
import { findVersion, loadSurvey, type SurveyTool } from './survey.store.ts'

/** Longest JSON of a questionnaire. */
export const definitionMaximum = 1_000_000

/** An empty questionnaire: what an organizer starts from. */
export const blankDefinition = (title: { fr: string; en?: string | undefined }): FormDefinition => ({
  format: 1,
  languages: ['fr'],
  title: { fr: title.fr, ...(title.en ? { en: title.en } : {}) },
  pages: [],
})

async function found(ports: Ports, id: string, now: Date): Promise<SurveyTool> {
  const tool = await loadSurvey(ports.database, id, now)
  if (!tool) throw notFound('surveyId')
  return tool
}

/** A survey that the person may prepare; a stranger's draft is not found. */
async function forPreparing(ports: Ports, actor: Actor, id: string, now: Date): Promise<SurveyTool> {
  const tool = await found(ports, id, now)
  const decision = mayPrepare(actor, tool)
  if (!decision.allowed && tool.status === 'DRAFT') throw notFound('surveyId')
  demand(decision)
  return tool
}

/** Write the draft, if nobody else did meanwhile. */
async function writeDraft(
  tx: Transaction,
  toolId: string,
  revision: number,
  definition: FormDefinition,
  now: Date,
  copiedFromId: string | null = null,
): Promise<void> {
  const data = { definition: definition as unknown as Prisma.InputJsonObject, updatedAt: now }
  if (revision === 0) {
    const { count } = await tx.surveyForm.createMany({
      data: { toolId, ...data, copiedFromId },
      skipDuplicates: true,
    })
    if (count === 0) throw refuse('changed-meanwhile')
    return
  }
  const { count } = await tx.surveyForm.updateMany({
    where: { toolId, revision },
    data: { ...data, revision: { increment: 1 }, ...(copiedFromId ? { copiedFromId } : {}) },
  })
  if (count === 0) throw refuse('changed-meanwhile')
}

/** The shape must be that of a form; what it still lacks to be published is told beside it. */
function readDefinition(definition: unknown): FormDefinition {
  if (JSON.stringify(definition ?? null).length > definitionMaximum)
    throw refuse('too-long', 'definition', { max: definitionMaximum })
  const clean = JSON.parse(JSON.stringify(definition ?? null).replaceAll('\\u0000', '')) as unknown
  if (isDefinition(clean)) return clean
  const [first] = checkDefinition(clean)
  throw refuse('survey-definition', first?.path ? `definition.${first.path}` : 'definition', {
    fault: first?.code ?? '',
  })
}

/** Save what an organizer is writing. */
export async function saveDraft(
  ports: Ports,
  actor: Actor,
  input: { surveyId: string; revision: number; definition: unknown },
  now: Date,
): Promise<{ surveyId: string }> {
  const tool = await forPreparing(ports, actor, input.surveyId, now)
  const definition = readDefinition(input.definition)
  await ports.database.transaction((tx) => writeDraft(tx, tool.toolId, input.revision, definition, now))
  return { surveyId: tool.toolId }
}

/** Take over the questionnaire of an earlier survey of one's bodies, published or not. */
export async function copySurvey(
  ports: Ports,
  actor: Actor,
  input: { surveyId: string; revision: number; fromSurveyId: string },
  now: Date,
): Promise<{ surveyId: string }> {
  const tool = await forPreparing(ports, actor, input.surveyId, now)
  const source = await loadSurvey(ports.database, input.fromSurveyId, now)
  if (!source || !mayPrepareAnywhere(actor, source)) throw notFound('fromSurveyId')
  const form = await ports.database.prisma.surveyForm.findUnique({ where: { toolId: source.toolId } })
  if (!form) throw notFound('fromSurveyId')
  const definition = readDefinition(form.definition)
  await ports.database.transaction((tx) =>
    writeDraft(tx, tool.toolId, input.revision, definition, now, source.toolId),
  )
  return { surveyId: tool.toolId }
}

/** Copying reads a questionnaire only: an ended one may be copied too. */
const mayPrepareAnywhere = (actor: Actor, { organizationId }: SurveyTool): boolean =>
  actor.memberships.some((m) => m.central || m.organizationId === organizationId)

const evaluationSchema = z.object({
  document: text(200, 1),
  reference: text(100, 1),
  committee: text(200, 1),
  conclusion: text(4_000, 20),
})

/** Put on record that necessity and ethics were evaluated with the committee (norm P-14). */
export async function recordEvaluation(
  ports: Ports,
  actor: Actor,
  input: {
    surveyId: string
    document: string
    reference: string
    evaluatedOn: string
    committee: string
    conclusion: string
  },
  now: Date,
): Promise<{ surveyId: string }> {
  const tool = await forPreparing(ports, actor, input.surveyId, now)
  const { surveyId: _, evaluatedOn, ...words } = input
  const content = validate(evaluationSchema, words)
  if (evaluatedOn > dayOf(now)) throw refuse('survey-evaluation-future', 'evaluatedOn')
  const data = {
    ...content,
    evaluatedOn: dateOnly(evaluatedOn),
    recordedAt: now,
    recordedById: actor.participantId,
  }
  await ports.database.transaction(async (tx) => {
    await tx.surveyEvaluation.upsert({
      where: { toolId: tool.toolId },
      update: data,
      create: { toolId: tool.toolId, ...data },
    })
    await audit(tx, ports.ids, now, actor, {
      action: 'survey-evaluation',
      subjectType: 'tool',
      subjectId: tool.toolId,
      organizationId: tool.organizationId,
      detail: { reference: content.reference, evaluatedOn },
    })
  })
  return { surveyId: tool.toolId }
}

export type NextVersion = 'NONE' | 'MINOR' | 'MAJOR'

/** What publishing would make of a draft. */
export function nextVersionOf(published: FormDefinition | null, draft: FormDefinition): NextVersion {
  if (!published) return 'MAJOR'
  const { difference } = compareDefinitions(published, draft)
  if (difference === 'SAME') return 'NONE'
  return difference === 'WORDING' ? 'MINOR' : 'MAJOR'
}

/** Publish the draft as a version that never changes. */
export async function publishVersion(
  ports: Ports,
  actor: Actor,
  input: { surveyId: string; revision: number; note?: { fr: string; en?: string | null | undefined } | null },
  now: Date,
): Promise<{ surveyId: string }> {
  const tool = await forPreparing(ports, actor, input.surveyId, now)
  demand(mayPublishVersion(actor, tool))
  const note = validate(
    localizedText(300),
    { fr: input.note?.fr ?? '', en: input.note?.en ?? undefined },
    'note',
  )
  await ports.database.transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM survey_form WHERE tool_id = ${tool.toolId}::uuid FOR UPDATE`
    const form = await tx.surveyForm.findUnique({ where: { toolId: tool.toolId } })
    if (!form || form.revision !== input.revision) throw refuse('changed-meanwhile')
    const definition = readDefinition(form.definition)
    if (variablesOf(definition).length === 0) throw refuse('survey-empty')
    const faults = publishProblems(definition)
    if (faults.length > 0) throw refuse('survey-faults', 'definition', { count: faults.length })
    if (!(await tx.surveyEvaluation.findUnique({ where: { toolId: tool.toolId } })))
      throw refuse('survey-evaluation')
    const last = await tx.surveyVersion.findFirst({
      where: { toolId: tool.toolId },
      orderBy: [{ major: 'desc' }, { minor: 'desc' }],
    })
    const published = last ? ((await findVersion(ports.database, last.id))?.definition ?? null) : null
    const next = nextVersionOf(published, definition)
    if (next === 'NONE') throw refuse('survey-unchanged')
    const [major, minor] =
      next === 'MAJOR' ? [(last?.major ?? 0) + 1, 0] : [last?.major ?? 1, (last?.minor ?? -1) + 1]
    await tx.surveyVersion.create({
      data: {
        id: ports.ids.next(),
        toolId: tool.toolId,
        major,
        minor,
        definition: definition as unknown as Prisma.InputJsonObject,
        note: note,
        publishedAt: now,
        publishedById: actor.participantId,
      },
    })
    await audit(tx, ports.ids, now, actor, {
      action: 'survey-version',
      subjectType: 'tool',
      subjectId: tool.toolId,
      organizationId: tool.organizationId,
      detail: { version: `${major}.${minor}` },
    })
  })
  return { surveyId: tool.toolId }
}

const quotaSchema = z.object({
  name: localizedText(120).refine(({ fr }) => fr !== '', { params: { code: 'required' } }),
  most: z.int().min(0).max(1_000_000),
  members: z
    .array(z.object({ question: z.string().min(1).max(64), code: z.string().min(1).max(64) }))
    .min(1)
    .max(10),
  action: z.enum(['END', 'WARN']),
  message: localizedText(500).refine(({ fr }) => fr !== '', { params: { code: 'required' } }),
})

export interface QuotaInput {
  surveyId: string
  id?: string | null
  name: { fr: string; en?: string | null | undefined }
  most: number
  members: { question: string; code: string }[]
  action: string
  message: { fr: string; en?: string | null | undefined }
}

const localized = ({ fr, en }: { fr: string; en?: string | null | undefined }) => ({
  fr,
  en: en ?? undefined,
})

/** Set how many responses of a kind are taken. Lowering it under what was taken closes it; nobody is put out. */
export async function saveQuota(
  ports: Ports,
  actor: Actor,
  input: QuotaInput,
  now: Date,
): Promise<{ surveyId: string }> {
  const tool = await forPreparing(ports, actor, input.surveyId, now)
  const quota = validate(quotaSchema, {
    ...input,
    name: localized(input.name),
    message: localized(input.message),
  })
  await ports.database.transaction(async (tx) => {
    const form = await tx.surveyForm.findUnique({ where: { toolId: tool.toolId } })
    const definition = form ? readDefinition(form.definition) : blankDefinition(tool.title)
    quota.members.forEach(({ question, code }, index) => {
      if (!offers(definition, question, code)) throw refuse('unknown-choice', `members.${index}`)
    })
    const data = {
      name: quota.name as Prisma.InputJsonObject,
      most: quota.most,
      members: quota.members,
      action: quota.action,
      message: quota.message as Prisma.InputJsonObject,
    }
    if (input.id) {
      const id = isId(input.id) ? input.id : null
      const { count } = await tx.surveyQuota.updateMany({
        where: { id: id ?? '', toolId: tool.toolId },
        data,
      })
      if (!id || count === 0) throw notFound('id')
    } else {
      const position = await tx.surveyQuota.count({ where: { toolId: tool.toolId } })
      await tx.surveyQuota.create({ data: { id: ports.ids.next(), toolId: tool.toolId, position, ...data } })
    }
  })
  return { surveyId: tool.toolId }
}

/** Whether a question of the definition has that option. */
function offers(definition: FormDefinition, question: string, code: string): boolean {
  const item = variablesOf(definition).find(({ name }) => name === question)
  if (!item) return false
  if (item.type === 'yesNo' || item.type === 'consent') return code === 'yes' || code === 'no'
  if (item.type !== 'singleChoice' && item.type !== 'multipleChoice') return false
  return choicesOf(definition, item.choices).some((choice) => choice.code === code)
}

export async function removeQuota(
  ports: Ports,
  actor: Actor,
  input: { surveyId: string; id: string },
  now: Date,
): Promise<{ surveyId: string }> {
  const tool = await forPreparing(ports, actor, input.surveyId, now)
  if (!isId(input.id)) throw notFound('id')
  const { count } = await ports.database.prisma.surveyQuota.deleteMany({
    where: { id: input.id, toolId: tool.toolId },
  })
  if (count === 0) throw notFound('id')
  return { surveyId: tool.toolId }
}

/** Answer the draft in preview: the whole way of a respondent, in a table apart that opening wipes. */
export async function testSurvey(
  ports: Ports,
  actor: Actor,
  input: { surveyId: string; answers: unknown; language: 'fr' | 'en' },
  now: Date,
): Promise<{ surveyId: string }> {
  const tool = await found(ports, input.surveyId, now)
  demand(mayTest(actor, tool))
  const form = await ports.database.prisma.surveyForm.findUnique({ where: { toolId: tool.toolId } })
  const definition = readDefinition(form?.definition)
  if (publishProblems(definition).length > 0)
    throw refuse('survey-faults', 'definition', { count: publishProblems(definition).length })
  const answers = checkAnswers({ definition }, input.answers, {
    language: input.language,
    seed: '',
    started: now,
  })
  await ports.database.prisma.surveyTestResponse.create({
    data: {
      id: ports.ids.next(),
      toolId: tool.toolId,
      answers: asJson(answers),
      language: input.language,
      at: now,
      givenById: actor.participantId,
    },
  })
  return { surveyId: tool.toolId }
}
