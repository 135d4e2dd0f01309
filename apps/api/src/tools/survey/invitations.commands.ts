import type { Actor } from '../../access/actor.ts'
import { audit } from '../../access/audit.ts'
import { demand } from '../../access/decision.ts'
import { notFound, refuse } from '../../platform/errors.ts'
import { cleanText, type Language } from '../../platform/localized.ts'
import { queueMail } from '../../platform/mail.ts'
import type { Ports } from '../../platform/ports.ts'
import { dayOf } from '../../platform/clock.ts'
import { type Selection, selections } from './invitations.store.ts'
import { hashOf, surveySecret, tokenOf } from './keys.store.ts'
import { surveyUrl, textOf } from './progress.commands.ts'
import { mayPrepare } from './survey.access.ts'
import { loadSurvey, type SurveyTool } from './survey.store.ts'

const address = /^[^\s@]{1,64}@[^\s@]+\.[^\s@]{2,}$/

export interface Invitee {
  email?: string | null
  name?: string | null
  language: string
}

async function prepared(ports: Ports, actor: Actor, id: string, now: Date): Promise<SurveyTool> {
  const tool = await loadSurvey(ports.database, id, now)
  if (!tool) throw notFound('surveyId')
  demand(mayPrepare(actor, tool))
  if (tool.settings.audience !== 'INVITED') throw refuse('survey-not-invited')
  return tool
}

/** Add people to invite; tokens without an address are given back once, to be printed. */
export async function addInvitations(
  ports: Ports,
  actor: Actor,
  input: { surveyId: string; people: Invitee[]; validUntil?: Date | null; uses?: number | null },
  now: Date,
): Promise<{ surveyId: string; added: number; tokens: { person: string; token: string }[] }> {
  const tool = await prepared(ports, actor, input.surveyId, now)
  if (input.people.length > 1000) throw refuse('too-large', 'people', { max: 1000 })
  const uses = input.uses ?? 1
  if (!Number.isInteger(uses) || uses < 1 || uses > 1000) throw refuse('invalid', 'uses')
  const secret = await surveySecret(ports)()
  const rows = input.people.map((person, index) => {
    const email = person.email ? cleanText(person.email).toLowerCase() : null
    if (email !== null && !address.test(email)) throw refuse('invalid', `people.${index}.email`)
    const id = ports.ids.next()
    return {
      id,
      toolId: tool.toolId,
      tokenHash: hashOf(tokenOf(secret, id)),
      email,
      name: cleanText(person.name ?? '').slice(0, 120),
      language: person.language === 'en' ? 'en' : 'fr',
      usesLeft: uses,
      validUntil: input.validUntil ?? tool.closesAt,
      createdAt: now,
    }
  })
  const { count } = await ports.database.prisma.surveyInvitation.createMany({
    data: rows,
    skipDuplicates: true,
  })
  const tokens = rows
    .filter(({ email }) => email === null)
    .map(({ id, name }) => ({ person: name, token: tokenOf(secret, id) }))
  return { surveyId: tool.toolId, added: count, tokens }
}

/** A page of these is written in one transaction, so that a crash repeats no letter and forgets none. */
const batch = 200

/**
 * Mail invitations or reminders to those the list shows, if it still has as many people as were shown. The
 * condition is that of the list itself, and each letter is written with the mark that takes its person out of it.
 */
export async function sendInvitations(
  ports: Ports,
  actor: Actor,
  input: { surveyId: string; selection: Selection; expected: number },
  now: Date,
): Promise<{ surveyId: string; sent: number }> {
  const tool = await prepared(ports, actor, input.surveyId, now)
  if (input.selection === 'ALL') throw refuse('unknown-choice', 'selection')
  if (tool.status !== 'OPEN') throw refuse('tool-closed')
  const condition = selections[input.selection]
  const [count] = await ports.database.sql<{ n: number }>(
    `SELECT count(*)::int AS n FROM survey_invitation WHERE tool_id = $1 AND ${condition}`,
    [tool.toolId, now],
  )
  if ((count?.n ?? 0) !== input.expected)
    throw refuse('survey-list-changed', 'expected', { count: count?.n ?? 0 })
  const secret = await surveySecret(ports)()
  let sent = 0
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const written = await ports.database.transaction(async (tx) => {
      const rows = await tx.$queryRawUnsafe<Recipient[]>(
        `SELECT id, email, name, language, reminders FROM survey_invitation
         WHERE tool_id = $1::uuid AND ${condition} AND id > $3::uuid ORDER BY id LIMIT ${batch} FOR UPDATE`,
        tool.toolId,
        now,
        after,
      )
      for (const row of rows)
        await queueMail(tx, ports.ids, now, letterTo(ports, tool, row, input.selection, secret))
      await tx.surveyInvitation.updateMany({
        where: { id: { in: rows.map(({ id }) => id) } },
        data: input.selection === 'TO_INVITE' ? { invitedAt: now } : { reminders: { increment: 1 } },
      })
      return rows
    })
    sent += written.length
    after = written.at(-1)?.id ?? after
    if (written.length < batch) break
  }
  await ports.database.transaction((tx) =>
    audit(tx, ports.ids, now, actor, {
      action: input.selection === 'TO_INVITE' ? 'survey-invited' : 'survey-reminded',
      subjectType: 'tool',
      subjectId: tool.toolId,
      organizationId: tool.organizationId,
      detail: { sent },
    }),
  )
  return { surveyId: tool.toolId, sent }
}

interface Recipient {
  id: string
  email: string
  name: string
  language: Language
  reminders: number
}

function letterTo(ports: Ports, tool: SurveyTool, person: Recipient, selection: Selection, secret: string) {
  const { language } = person
  const say = (key: string, values: Record<string, unknown> = {}) => ports.messages(language, key, values)
  const title = textOf(tool, language)
  const kind = selection === 'TO_INVITE' ? 'survey-invitation' : 'survey-reminder'
  const paragraphs = [say(`mail.${kind}.body`, { title, organization: tool.organizationName })]
  if (tool.settings.anonymity === 'ANONYMOUS') paragraphs.push(say('mail.survey-invitation.anonymous'))
  return {
    recipient: person.email,
    language,
    // Each reminder once, whatever is retried.
    dedupKey:
      selection === 'TO_INVITE'
        ? `survey-invitation:${person.id}`
        : `survey-reminder:${person.id}:${person.reminders}`,
    content: {
      greeting: say('mail.greeting'),
      footer: say('mail.survey-invitation.footer', { organization: tool.organizationName }),
      subject: say(`mail.${kind}.subject`, { title }),
      paragraphs,
      facts: tool.closesAt
        ? [{ label: say('mail.survey-invitation.until'), value: dayOf(tool.closesAt) }]
        : [],
      action: {
        label: say('mail.survey-invitation.action'),
        url: `${surveyUrl(ports, tool, language)}?${language === 'fr' ? 'jeton' : 'token'}=${tokenOf(secret, person.id)}`,
      },
    },
  }
}
