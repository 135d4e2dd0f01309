import { countImpressions } from '../../kit/ratings/impressions.store.ts'
import { defineTool } from '../../kit/tool/tool.ts'
import { fairSecret } from '../../platform/settings.ts'
import { mayAnswer, mayComment, mayDraft, mayEnter, maySubmit, maySupport } from './idea-collection.access.ts'
import { type IdeaCollectionSettings, settingsSchema } from './idea-collection.ts'
import { ideasDataset } from './ideas.open-data.ts'
import { ideasPersonalData } from './ideas.personal-data.ts'
import { ideaCount } from './ideas.queries.ts'
import { IdeaCollectionResolver, IdeaResolver } from './ideas.resolver.ts'

/** Ideas on a question: proposed, found again, supported, commented, answered (tools.md T3). */
export const ideaCollection = defineTool<IdeaCollectionSettings>({
  key: 'idea-collection',
  level: 'CONSULT',
  settings: settingsSchema,
  actions: {
    'idea-collection:draft': mayDraft,
    'idea-collection:submit': maySubmit,
    'idea-collection:enter': (actor, tool) => mayEnter(actor, tool),
    'idea-collection:rate': maySupport,
    'idea-collection:comment': mayComment,
    'idea-collection:answer': (actor, tool) => mayAnswer(actor, tool),
  },
  create: (ports) => {
    const impressions = countImpressions(ports.database)
    return {
      resolvers: [new IdeaCollectionResolver(ports, impressions, fairSecret(ports)), new IdeaResolver(ports)],
      summary: {
        counts: async (toolId) => [{ key: 'ideas', value: await ideaCount(ports.database, toolId) }],
      },
      personalData: ideasPersonalData(ports),
      contributions: { kinds: ['idea', 'comment'] },
      openData: [ideasDataset(ports)],
      stop: impressions.stop,
    }
  },
})
