import { defineTool } from '../../kit/tool/tool.ts'
import { mayTakePart } from './survey.access.ts'
import { type SurveySettings, settingsSchema } from './survey.ts'
import { SurveyResolver } from './survey.resolver.ts'

export const survey = defineTool<SurveySettings>({
  key: 'survey',
  level: 'CONSULT',
  settings: settingsSchema,
  actions: { 'survey:take-part': mayTakePart },
  create: (ports) => ({
    resolvers: [new SurveyResolver(ports)],
    summary: { counts: async () => [] },
    // Nothing personal is kept until the tool keeps something: fill both when it does.
    personalData: { export: async () => [], erase: async () => undefined },
  }),
})
