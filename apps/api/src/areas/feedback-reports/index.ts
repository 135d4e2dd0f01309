export { reportJobs } from './feedback-reports.jobs.ts'
export {
  CommitmentsResolver,
  FeedbackReportsResolver,
  InitiativeReportResolver,
} from './feedback-reports.resolver.ts'
