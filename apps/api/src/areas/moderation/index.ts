export { moderationJobs } from './moderation.jobs.ts'
export { moderationPersonalData } from './moderation.personal-data.ts'
export { ModerationResolver } from './moderation.resolver.ts'
export { OwnDecisionsResolver } from './own-decision.resolver.ts'
