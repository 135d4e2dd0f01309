export { NotificationsResolver } from './notifications.resolver.ts'
