export { socialJobs, socialSchedule } from './social.jobs.ts'
export { SocialAccountsResolver, SocialItemsResolver } from './social.resolver.ts'
export { socialRoutes } from './social.routes.ts'
