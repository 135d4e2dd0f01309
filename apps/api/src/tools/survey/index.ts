import { defineTool } from '../../kit/tool/tool.ts'
import { removeOldExports, surveyExportJob } from './exports.jobs.ts'
import { findDownload } from './exports.queries.ts'
import { keepCounting, settleAll } from './intake.store.ts'
import { SurveyOfficeResolver } from './office.resolver.ts'
import { responseCount } from './results.queries.ts'
import { mayEnter, mayPrepare, mayPublishVersion, mayRespond, mayTest } from './survey.access.ts'
import { surveyGuard } from './survey.guard.ts'
import { closeSurvey, openSurvey, removeExpired } from './survey.lifecycle.store.ts'
import { surveyPersonalData } from './survey.personal-data.ts'
import { SurveyResolver } from './survey.resolver.ts'
import { settingsSchema, type SurveySettings } from './survey.ts'

/** A questionnaire, anonymous or not, with its results and how far its respondents are like the population (T1). */
export const survey = defineTool<SurveySettings>({
  key: 'survey',
  level: 'CONSULT',
  settings: settingsSchema,
  actions: {
    'survey:respond': mayRespond,
    'survey:prepare': mayPrepare,
    'survey:publish': mayPublishVersion,
    'survey:test': mayTest,
    'survey:enter': mayEnter,
  },
  create: (ports) => {
    const { database } = ports
    return {
      resolvers: [new SurveyResolver(ports), new SurveyOfficeResolver(ports)],
      summary: {
        counts: async (toolId) => [{ key: 'responses', value: await responseCount(database, toolId) }],
      },
      personalData: surveyPersonalData(ports),
      guard: surveyGuard(ports),
      lifecycle: {
        opened: (toolId, now) => openSurvey(database, toolId, now),
        closed: (toolId, now) => closeSurvey(database, toolId, now),
      },
      jobs: {
        'survey-count': async () => {
          await settleAll(database)
        },
        'survey-expire': async () => {
          await removeExpired(database, new Date())
          await removeOldExports(ports, new Date())
        },
        'survey-export': surveyExportJob(ports),
      },
      schedule: ['25 4 * * * survey-expire'],
      background: () =>
        keepCounting(database, (error) => ports.logger.warn({ err: error }, 'responses not counted')),
      downloads: { find: (id, actor, now) => findDownload(ports, id, actor, now) },
    }
  },
})
