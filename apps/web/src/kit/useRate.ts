import { useMutation } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import { useRef, useState } from 'react'
import { useWords } from '../platform/useWords.ts'
import { expectedTally } from './tally.ts'
import type { RatingMode, Tally } from './tally.ts'

const RateDocument = graphql(`
  mutation Rate($input: RateContributionInput!) {
    rateContribution(input: $input) {
      supports
      opposes
      stars
      points
      value
      left
      problems {
        message
      }
    }
  }
`)

export interface Rated extends Tally {
  id: string
  toolId: string
  ratingMode: RatingMode
  myRating: number
}

export interface Counted {
  value: number
  tally: Tally
}

export interface Rating {
  /** What the person gave or is giving; 0 for none. */
  value: number
  problem: string | undefined
  pending: boolean
  /** What was counted last, with the exact counts. Otherwise nothing, and `problem` says why. */
  rate: (value: number) => Promise<Counted | undefined>
}

/**
 * Shown at once, taken back when it is refused. Arrow keys go through values on their way: while one is being sent
 * only the last wanted is kept, and sent next.
 */
export function useRate(idea: Rated): Rating {
  const { t } = useWords()
  const [send] = useMutation(RateDocument)
  const [wanted, setWanted] = useState<number>()
  const [problem, setProblem] = useState<string>()
  const next = useRef<number>(undefined)
  const busy = useRef(false)

  const once = async (value: number, from: Rated): Promise<Tally | undefined> => {
    const expected = expectedTally(from, from.ratingMode, from.myRating, value)
    const { data } = await send({
      variables: { input: { contributionId: idea.id, value } },
      optimisticResponse: {
        rateContribution: {
          __typename: 'RateContributionPayload',
          ...expected,
          stars: [...expected.stars],
          value,
          left: null,
          problems: [],
        },
      },
      update: (cache, { data: answer }, { variables }) => {
        const given = answer?.rateContribution
        if (!given || typeof given.supports !== 'number') return
        const kept =
          <Value>(count: Value | null | undefined) =>
          (before: Value) =>
            count ?? before
        cache.modify({
          id: cache.identify({ __typename: 'Idea', id: variables?.input.contributionId }),
          fields: {
            supports: kept(given.supports),
            opposes: kept(given.opposes),
            stars: () => given.stars ?? expected.stars,
            points: kept(given.points),
            myRating: kept(given.value),
          },
        })
        if (typeof given.left !== 'number') return
        const left = given.left
        cache.modify({
          id: cache.identify({ __typename: 'IdeaCollection', id: idea.toolId }),
          fields: { ratingLeft: () => left },
        })
      },
    })
    const given = data?.rateContribution
    const [refused] = given?.problems ?? []
    if (!given || refused) {
      setProblem(refused?.message ?? t('kit.unexpected'))
      return undefined
    }
    return {
      supports: given.supports ?? expected.supports,
      opposes: given.opposes ?? expected.opposes,
      stars: given.stars ?? expected.stars,
      points: given.points ?? expected.points,
    }
  }

  const rate = async (value: number): Promise<Counted | undefined> => {
    setProblem(undefined)
    setWanted(value)
    if (busy.current) {
      next.current = value
      return undefined
    }
    busy.current = true
    try {
      let from: Rated = idea
      let now = value
      for (;;) {
        const tally = await once(now, from)
        const following = next.current
        next.current = undefined
        if (!tally) return undefined
        if (following === undefined || following === now) return { value: now, tally }
        from = { ...from, ...tally, myRating: now }
        now = following
      }
    } catch {
      setProblem(t('kit.unexpected'))
      return undefined
    } finally {
      next.current = undefined
      busy.current = false
      setWanted(undefined)
    }
  }

  return { value: wanted ?? idea.myRating, problem, pending: wanted !== undefined, rate }
}
