import type { InfluenceLevel } from '@participe/schema/generated/graphql.ts'
import type { Text } from '../kit/translations.ts'

export const influenceLevels = [
  'INFORM',
  'CONSULT',
  'INVOLVE',
  'COLLABORATE',
] as const satisfies readonly InfluenceLevel[]

export type Promises = Record<InfluenceLevel, Text>

/** Proposed in both languages whatever the language of the office: this text becomes the body's. */
export const promisesOf = (t: (id: string) => string): Promises =>
  Object.fromEntries(
    influenceLevels.map((level) => [
      level,
      { fr: t(`office.promise.${level}.fr`), en: t(`office.promise.${level}.en`) },
    ]),
  ) as Promises

/** The promise after a change of level: ours follows, what a person wrote stays. */
export function promiseFor(level: InfluenceLevel, current: Text, english: boolean, promises: Promises): Text {
  const ours = (language: keyof Text) =>
    current[language].trim() === '' ||
    Object.values(promises).some((text) => text[language] === current[language])
  const proposed = promises[level]
  return {
    fr: ours('fr') ? proposed.fr : current.fr,
    en: english && ours('en') ? proposed.en : current.en,
  }
}
