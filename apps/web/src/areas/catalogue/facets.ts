import { graphql } from '@participe/schema'
import type { CatalogueFacet, CatalogueFacetsFragment } from '@participe/schema/generated/graphql.ts'
import { useMemo } from 'react'
import { useWords } from '../../platform/useWords.ts'
import {
  type FilterName,
  influences,
  jurisdictions,
  kinds,
  languages,
  modes,
  periods,
  type Search,
  statuses,
} from './search.ts'

export const FacetsFragment = graphql(`
  fragment CatalogueFacets on InitiativeFacets {
    totalCount
    facets {
      facet
      values {
        value
        label
        count
      }
    }
  }
`)

export interface Choice {
  value: string
  label: string
  count: number
  lang?: string
}
export type Choices = Record<FilterName, Choice[]>

const facetOf: Record<FilterName, CatalogueFacet> = {
  statut: 'STATUS',
  theme: 'THEME',
  region: 'REGION',
  periode: 'PERIOD',
  facon: 'MODE',
  type: 'KIND',
  instance: 'JURISDICTION',
  organisme: 'ORGANIZATION',
  public: 'AUDIENCE',
  influence: 'INFLUENCE',
  outil: 'TOOL',
  langue: 'LANGUAGE',
}

/** Enumerations whose words are ours, in the order in which they are offered. */
const ours: Partial<Record<FilterName, { values: readonly string[]; words: string }>> = {
  statut: { values: statuses, words: 'catalogue.status' },
  periode: { values: periods, words: 'catalogue.period' },
  facon: { values: modes, words: 'kit.mode' },
  type: { values: kinds, words: 'catalogue.kind' },
  instance: { values: jurisdictions, words: 'catalogue.jurisdiction' },
  influence: { values: influences, words: 'kit.influence' },
  langue: { values: languages, words: 'catalogue.language' },
}
/** Short lists that stay whole, so that what is nowhere shows as zero. */
const whole: FilterName[] = ['theme', 'region']
const french: FilterName[] = ['region', 'organisme']

/** What each filter offers, in words, each with its count. What is chosen is always offered, to be taken off. */
export function useChoices(facets: CatalogueFacetsFragment | undefined, search: Search): Choices {
  const { t, has, language } = useWords()
  return useMemo(() => {
    const of = (name: FilterName): Choice[] => {
      const found = facets?.facets.find(({ facet }) => facet === facetOf[name])?.values ?? []
      const chosen = search.chosen[name]
      const lang = language !== 'fr' && french.includes(name) ? 'fr' : undefined
      const mine = ours[name]
      const wordsOf = (value: string, label: string) => {
        if (mine) return t(`${mine.words}.${value}`)
        const tool = `catalogue.tool.${value}`
        return label || (has(tool) ? t(tool) : value)
      }
      const values = mine
        ? mine.values.map(
            (value) => found.find((one) => one.value === value) ?? { value, label: '', count: 0 },
          )
        : found
      const absent = chosen.filter((value) => !mine && !values.some((one) => one.value === value))
      return [...values, ...absent.map((value) => ({ value, label: '', count: 0 }))]
        .filter(({ value, count }) => count > 0 || whole.includes(name) || chosen.includes(value))
        .map(({ value, label, count }) => ({ value, label: wordsOf(value, label), count, lang }))
    }
    return Object.fromEntries(
      (Object.keys(facetOf) as FilterName[]).map((name) => [name, of(name)]),
    ) as Choices
  }, [facets, search, t, has, language])
}
