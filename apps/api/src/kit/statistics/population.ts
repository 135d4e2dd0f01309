import { population, populationAges, type PopulationSex } from './quebec-population.ts'
import type { RakingVariable } from './raking.ts'

/** What respondents are compared on. */
export const traits = ['region', 'age', 'sex'] as const
export type Trait = (typeof traits)[number]

/** Regions as the population is known: Mauricie and Centre-du-Québec are counted together. */
export const populationRegion = (code: string): string => (code === '17' ? '04' : code)

/** Youngest age of each group, by its name. */
const startOf = (group: string): number => Number.parseInt(group, 10)

/** The age group of somebody of that age. */
export const ageGroupOf = (age: number): string =>
  [...populationAges].reverse().find((group) => age >= startOf(group)) ?? populationAges[0]

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0)

export interface PopulationOptions {
  /** Groups younger than this are left out: who may answer. */
  fromAge: number
  /** Only these regions; all when empty. */
  regions?: readonly string[]
}

/** The population a survey is about, one list of sizes for each trait, all of the same whole. */
export function populationMargins({
  fromAge,
  regions = [],
}: PopulationOptions): Record<Trait, RakingVariable> {
  const wanted = new Set(regions.map(populationRegion))
  const codes = Object.keys(population)
    .sort()
    .filter((code) => wanted.size === 0 || wanted.has(code))
  const ages = populationAges
    .map((group, index) => ({ group, index }))
    .filter(({ group }) => startOf(group) >= fromAge)
  const size = (code: string, sex: PopulationSex, index: number) => population[code]?.[sex][index] ?? 0
  const sexes: PopulationSex[] = ['F', 'M']
  return {
    region: {
      name: 'region',
      target: codes.map((category) => ({
        category,
        size: sum(sexes.flatMap((sex) => ages.map(({ index }) => size(category, sex, index)))),
      })),
    },
    age: {
      name: 'age',
      target: ages.map(({ group, index }) => ({
        category: group,
        size: sum(codes.flatMap((code) => sexes.map((sex) => size(code, sex, index)))),
      })),
    },
    sex: {
      name: 'sex',
      target: sexes.map((category) => ({
        category,
        size: sum(codes.flatMap((code) => ages.map(({ index }) => size(code, category, index)))),
      })),
    },
  }
}
