/**
 * `pnpm exam weights --data DIRECTORY`: raking, totals and standard errors beside those that R's survey package
 * computed. The data are under the GPL: they are read from the directory given and never copied here. It holds
 * `<name>.csv` and `<name>-expected.json` for the samples apisrs and apistrat.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rake } from '../../../../apps/api/src/kit/statistics/raking.ts'
import {
  type Estimate,
  estimateMean,
  estimateTotal,
  type SampleUnit,
} from '../../../../apps/api/src/kit/statistics/standard-error.ts'
import type { Result } from './result.ts'

interface Expected {
  margins_used: string[]
  population_margins: Record<string, Record<string, number>>
  base: Record<string, number>
  raked: Record<string, number>
  kish_neff_raked: number
  kish_deff_raked: number
}

type Line = Record<string, string>

/** Quoted fields without quotes inside: all these files have. */
function readLines(path: string): Line[] {
  const [header = '', ...lines] = readFileSync(path, 'utf8').trim().split('\n')
  const cellsOf = (line: string) => line.split(',').map((cell) => cell.replaceAll('"', ''))
  const names = cellsOf(header)
  return lines.map((line) =>
    Object.fromEntries(cellsOf(line).map((cell, index) => [names[index] ?? '', cell])),
  )
}

/** Relative distance at which two ways of computing the same number count as one. */
const tolerance = 1e-6
const near = (ours: number, theirs: number, within = tolerance): boolean =>
  Math.abs(ours - theirs) <= within * Math.abs(theirs)

function compare(directory: string, name: string, stratum: (line: Line) => string): Result[] {
  const lines = readLines(join(directory, `${name}.csv`))
  const expected = JSON.parse(readFileSync(join(directory, `${name}-expected.json`), 'utf8')) as Expected
  const cells = lines.map((line) => ({
    categories: expected.margins_used.map((margin) => line[margin] ?? null),
    count: 1,
    base: Number(line['pw']),
  }))
  const variables = expected.margins_used.map((margin) => ({
    name: margin,
    target: Object.entries(expected.population_margins[margin] ?? {}).map(([category, size]) => ({
      category,
      size,
    })),
  }))
  const raking = rake(cells, variables, { tolerance: 1e-12 })
  if ('code' in raking) return [{ name: `weights: ${name} is raked (${raking.code})`, passed: false }]
  const size = variables[0]?.target.reduce((sum, one) => sum + one.size, 0) ?? 0
  const scale = size / lines.length
  const weights = raking.weights.map((weight) => weight * scale)
  const units = (value: string, raked: boolean): SampleUnit[] =>
    lines.map((line, index) => ({
      weight: raked ? (weights[index] ?? 0) : Number(line['pw']),
      value: Number(line[value]),
      stratum: stratum(line),
      population: Number(line['fpc']),
      categories: raked ? (cells[index]?.categories.map(String) ?? []) : [],
    }))
  const result = (what: string, ours: number, theirs: number | undefined, within?: number): Result => ({
    name: `weights: ${name}, ${what}: ${ours} for ${theirs ?? 'nothing'}`,
    passed: theirs !== undefined && near(ours, theirs, within),
  })
  const estimate = (
    what: string,
    { value, standardError }: Estimate,
    from: Record<string, number>,
    key: string,
  ) => [
    result(what, value, from[key]),
    result(`standard error of the ${what}`, standardError, from[`se_${key}`], 1e-5),
  ]
  const furthest = Math.max(
    ...lines.map((line, index) => Math.abs((weights[index] ?? 0) / Number(line['raked']) - 1)),
  )
  return [
    {
      name: `weights: ${name}, each of ${lines.length} weights (furthest: ${furthest.toExponential(1)})`,
      passed: furthest < tolerance,
    },
    result('design effect', raking.designEffect, expected.kish_deff_raked),
    result('effective n', raking.effectiveSize, expected.kish_neff_raked),
    ...estimate('raked mean', estimateMean(units('api00', true)), expected.raked, 'mean_api00'),
    ...estimate('raked total', estimateTotal(units('enroll', true)), expected.raked, 'total_enroll'),
    ...estimate('mean before raking', estimateMean(units('api00', false)), expected.base, 'mean_api00'),
    ...estimate('total before raking', estimateTotal(units('enroll', false)), expected.base, 'total_enroll'),
  ]
}

export function referenceWeights(directory: string): Result[] {
  if (!existsSync(join(directory, 'apisrs.csv')))
    return [{ name: `weights: no reference data in ${directory}`, passed: false }]
  return [
    ...compare(directory, 'apisrs', () => 'all'),
    ...compare(directory, 'apistrat', (line) => line['stype'] ?? ''),
  ]
}
