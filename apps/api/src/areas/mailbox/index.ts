export { MailboxResolver } from './mailbox.resolver.ts'
