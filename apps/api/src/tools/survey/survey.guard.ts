import type { ToolGuard } from '../../kit/tool/tool.ts'
import { problem } from '../../platform/errors.ts'
import type { Ports } from '../../platform/ports.ts'
import { wasUsed } from './guard.queries.ts'
import { settingsSchema } from './survey.ts'
import { loadSurvey } from './survey.store.ts'

/** What a survey has to say when its initiative changes around it. */
export const surveyGuard = ({ database }: Pick<Ports, 'database'>): ToolGuard => ({
  // A version exists only with the evaluation of norm P-14: publishing one asks for it.
  publish: async (toolId, now) => {
    const tool = await loadSurvey(database, toolId, now)
    return tool?.versionId ? [] : [problem('survey-no-version', 'tools')]
  },
  configure: async (toolId, settings, now) => {
    const tool = await loadSurvey(database, toolId, now)
    if (!tool || ['DRAFT', 'COMING'].includes(tool.status)) return []
    const next = settingsSchema.parse(settings)
    const fixed = ['anonymity', 'audience', 'sample'] as const
    const changed = fixed.filter((name) => next[name] !== tool.settings[name])
    const unsealed = tool.settings.results.sealed && !next.results.sealed ? ['results.sealed'] : []
    const traits = (['region', 'age', 'sex', 'fromAge'] as const)
      .filter((name) => next.weighting[name] !== tool.settings.weighting[name])
      .map((name) => `weighting.${name}`)
    return [...changed, ...unsealed, ...traits].map((name) => problem('survey-promised', `settings.${name}`))
  },
  inUse: (toolId) => wasUsed(database, toolId),
})
