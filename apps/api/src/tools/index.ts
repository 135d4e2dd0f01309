import type { ParticipationTool } from '../kit/tool/tool.ts'
import { ideaCollection } from './idea-collection/index.ts'
import { survey } from './survey/index.ts'

/** The shared basket. A tool is in it by being named here. */
export const tools: readonly ParticipationTool[] = [ideaCollection, survey]
