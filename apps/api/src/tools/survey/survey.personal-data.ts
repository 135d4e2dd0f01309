import type { PersonalData } from '../../kit/tool/tool.ts'
import type { Ports } from '../../platform/ports.ts'
import { findResponsesOf, removeResponsesOf } from './personal-data.store.ts'

/** One person's responses. Anonymous ones lead to nobody: they can be neither exported nor erased, as announced. */
export const surveyPersonalData = ({ database }: Pick<Ports, 'database'>): PersonalData => ({
  export: (participantId) => findResponsesOf(database, participantId),
  erase: (tx, participantId) => removeResponsesOf(database, tx, participantId),
})
