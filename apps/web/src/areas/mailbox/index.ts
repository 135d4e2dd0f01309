import { screen } from '../../platform/screen.tsx'

const messages = { fr: () => import('./messages/fr.json'), en: () => import('./messages/en.json') }

export const mailboxScreens = {
  mailbox: screen(() => import('./MailboxPage.tsx').then((file) => file.MailboxPage), messages),
}
