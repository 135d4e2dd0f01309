import type { Answer, Answers, Choice, FormDefinition } from '@participe/form-engine'
import {
  ageGroupOf,
  populationMargins,
  populationRegion,
  type Trait,
  traits,
} from '../../kit/statistics/population.ts'
import { choicesOf, missingOf, variablesOf } from './questionnaire.ts'
import type { SurveySettings } from './survey.ts'

type Weighting = SurveySettings['weighting']

/** Region, age group and sex of a response as "06|25-34|F"; a part is empty where it isn't known. */
export type Stratum = string

const sexes: Record<string, string> = {
  f: 'F',
  female: 'F',
  femme: 'F',
  woman: 'F',
  m: 'M',
  h: 'M',
  male: 'M',
  homme: 'M',
  man: 'M',
}

/** The column "population" of an option says what it stands for; else its code does. */
const stands = (choices: readonly Choice[], code: string): string =>
  choices.find((choice) => choice.code === code)?.attributes?.['population'] ?? code

const readers: Record<Trait, (value: string, known: ReadonlySet<string>) => string> = {
  region: (value) => populationRegion(value.replace(/^\D+/, '').padStart(2, '0')),
  sex: (value) => sexes[value.toLowerCase()] ?? value,
  age: (value, known) => {
    const group = value.replaceAll('_', '-').replace(/^\D+/, '')
    if (known.has(group)) return group
    return known.has(`${group}+`) ? `${group}+` : group
  },
}

/** Reads the stratum of responses to one definition. */
export function stratumReader(
  definition: FormDefinition,
  weighting: Weighting,
): (answers: Answers) => Stratum {
  const margins = populationMargins({ fromAge: weighting.fromAge, regions: weighting.regions })
  const variables = variablesOf(definition)
  const parts = traits.map((trait) => {
    const name = weighting[trait]
    const item = variables.find((variable) => variable.name === name)
    if (!name || !item) return () => ''
    const known: ReadonlySet<string> = new Set(margins[trait].target.map(({ category }) => category))
    const choices = 'choices' in item ? choicesOf(definition, item.choices) : []
    return (answers: Answers): string => {
      const answer = answers[name] as Answer | undefined
      if (missingOf(answer) || (typeof answer !== 'string' && typeof answer !== 'number')) return ''
      const category =
        typeof answer === 'number' && trait === 'age'
          ? ageGroupOf(answer)
          : readers[trait](stands(choices, String(answer)), known)
      return known.has(category) ? category : ''
    }
  })
  return (answers) => parts.map((part) => part(answers)).join('|')
}

export const partsOf = (stratum: Stratum): (string | null)[] => {
  const parts = stratum.split('|')
  return traits.map((_, index) => parts[index] || null)
}
