import { createTransport } from 'nodemailer'
import type { Database, Transaction } from './database.ts'
import type { Env } from './env.ts'
import type { Ids } from './ids.ts'
import { enqueue, type Job } from './jobs.ts'
import type { Language } from './localized.ts'
import { renderMail, type MailContent } from './mail-layout.ts'

export interface Letter {
  recipient: string
  language: Language
  content: MailContent
  /** The same event writes to the same person once. */
  dedupKey: string
}

/** Write a letter in the transaction of the event that causes it. Delivery is a job: nothing goes out if this fails. */
export async function queueMail(tx: Transaction, ids: Ids, now: Date, letter: Letter): Promise<void> {
  const { text, html } = renderMail(letter.content, letter.language)
  const id = ids.next()
  const { count } = await tx.mailMessage.createMany({
    data: {
      id,
      recipient: letter.recipient,
      language: letter.language,
      subject: letter.content.subject,
      text,
      html,
      dedupKey: letter.dedupKey,
      createdAt: now,
    },
    skipDuplicates: true,
  })
  if (count > 0) await enqueue(tx, 'deliver-mail', { id }, `mail:${id}`)
}

/** The job that hands one letter to SMTP. Without SMTP the letter stays, readable, in the local mailbox. */
export function deliverMail(database: Database, env: Env): Job {
  const transport = env.SMTP_URL ? createTransport(env.SMTP_URL) : null
  return async (payload) => {
    const { id } = payload as { id: string }
    const mail = await database.prisma.mailMessage.findUnique({ where: { id } })
    if (!mail || mail.sentAt) return
    if (!transport) return
    try {
      await transport.sendMail({
        from: env.MAIL_FROM,
        to: mail.recipient,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        // Stable across retries: a receiver that got it already can drop the second one.
        messageId: `<${mail.id}@participe>`,
        headers: {
          'Content-Language': mail.language === 'fr' ? 'fr-CA' : 'en-CA',
          'Auto-Submitted': 'auto-generated',
        },
      })
      await database.prisma.mailMessage.update({
        where: { id },
        data: { sentAt: new Date(), attempts: { increment: 1 } },
      })
    } catch (error) {
      await database.prisma.mailMessage.update({
        where: { id },
        data: {
          attempts: { increment: 1 },
          lastError: error instanceof Error ? error.message.slice(0, 500) : 'error',
        },
      })
      throw error
    }
  }
}
