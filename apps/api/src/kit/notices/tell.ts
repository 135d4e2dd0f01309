import { type Prisma, type Transaction } from '../../platform/database.ts'
import type { Language } from '../../platform/localized.ts'
import type { MailContent } from '../../platform/mail-layout.ts'
import { queueMail } from '../../platform/mail.ts'
import type { Ports } from '../../platform/ports.ts'

export interface Notice {
  participantId: string
  kind: string
  /** What the page needs to show it. */
  data: Record<string, unknown>
  /** The same event tells the same person once, on the page and by mail. */
  dedupKey: string
  /** The letter, in the person's language of service. */
  letter: (
    say: (key: string, values?: Record<string, unknown>) => string,
    language: Language,
  ) => Omit<MailContent, 'greeting' | 'footer'>
}

/** Tell a person something, once: a line on their page and a letter, in the transaction of the event. */
export async function tell(tx: Transaction, ports: Ports, now: Date, notice: Notice): Promise<void> {
  const { count } = await tx.notification.createMany({
    data: {
      id: ports.ids.next(),
      participantId: notice.participantId,
      kind: notice.kind,
      data: notice.data as Prisma.InputJsonObject,
      dedupKey: notice.dedupKey,
      createdAt: now,
    },
    skipDuplicates: true,
  })
  if (count === 0) return
  const participant = await tx.participant.findUnique({
    where: { id: notice.participantId },
    select: { email: true, language: true },
  })
  if (!participant?.email) return
  const language = participant.language as Language
  const say = (key: string, values: Record<string, unknown> = {}) => ports.messages(language, key, values)
  await queueMail(tx, ports.ids, now, {
    recipient: participant.email,
    language,
    dedupKey: notice.dedupKey,
    content: {
      greeting: say('mail.greeting'),
      footer: say('mail.footer', {
        url: `${ports.publicUrl}${language === 'fr' ? '/ma-page' : '/en/my-page'}`,
      }),
      ...notice.letter(say, language),
    },
  })
}
