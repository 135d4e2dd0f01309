import { describe, expect, test } from '@jest/globals'
import { gql } from '@apollo/client'
import { useQuery } from '@apollo/client/react'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { faultsOf } from '../../test/axe.ts'
import { citizen, renderApp } from '../../test/render.tsx'
import { Rating, RatingFragment } from './Rating.tsx'
import type { RatingProps } from './Rating.tsx'

const query = gql`
  query RatedIdea($id: ID!) {
    idea(id: $id) {
      ...Rating
    }
  }
`
const RatedIdeaDocument = { ...query, definitions: [...query.definitions, ...RatingFragment.definitions] }

/** As on a page: the counts come from the cache, so that what is expected shows at once. */
function Rated({ explain = false }: { explain?: boolean }) {
  const { data } = useQuery<{ idea: RatingProps['idea'] }>(RatedIdeaDocument, { variables: { id: 'i1' } })
  return data?.idea ? <Rating idea={data.idea} explain={explain} /> : null
}

const permission = (allowed: boolean, code = '') => ({
  can: [
    {
      __typename: 'Permission',
      action: 'rate',
      allowed,
      reason: allowed ? null : { __typename: 'Problem', code, message: `Refusé : ${code}` },
    },
  ],
})

const idea = (over: object = {}) => ({
  __typename: 'Query',
  idea: {
    __typename: 'Idea',
    id: 'i1',
    toolId: 't1',
    title: 'Un taxibus le samedi',
    ratingMode: 'SUPPORT',
    supports: 212,
    opposes: 0,
    stars: [0, 0, 0, 0, 0],
    points: 0,
    myRating: 0,
    mine: false,
    ...permission(true),
    ...over,
  },
})

const rated = (over: object = {}, ...problems: string[]) => ({
  __typename: 'Mutation',
  rateContribution: {
    __typename: 'RateContributionPayload',
    supports: problems.length ? null : 213,
    opposes: null,
    stars: null,
    points: null,
    value: problems.length ? null : 1,
    left: null,
    problems: problems.map((message) => ({ __typename: 'Problem', message })),
    ...over,
  },
})

const signedIn = { Viewer: { __typename: 'Query', viewer: citizen } }
const names = (asked: { name: string }[]) => asked.map(({ name }) => name)
const valuesSent = (asked: { name: string; variables: Record<string, unknown> }[]) =>
  asked
    .filter(({ name }) => name === 'Rate')
    .map(({ variables }) => (variables['input'] as { value: number }).value)

describe('supporting an idea', () => {
  test('shows the exact count and sends one support', async () => {
    const { asked, container } = renderApp(<Rated />, { ...signedIn, RatedIdea: idea(), Rate: rated() })
    const button = await screen.findByRole('button', { name: /^Appuyer l’idée Un taxibus le samedi/ })
    expect(screen.getByText('212 appuis')).toBeInTheDocument()
    await waitFor(() => expect(button).not.toHaveAttribute('aria-expanded'))
    await userEvent.click(button)
    expect(await screen.findByText(/Votre appui est compté. 213 appuis/)).toBeInTheDocument()
    expect(asked).toContainEqual({ name: 'Rate', variables: { input: { contributionId: 'i1', value: 1 } } })
    expect(screen.getByText('213 appuis')).toBeInTheDocument()
    expect(await faultsOf(container)).toEqual([])
  })

  test('a guest is asked for an address in place, and nothing is sent yet', async () => {
    const { asked, container } = renderApp(<Rated />, { RatedIdea: idea(permission(false, 'sign-in-first')) })
    await userEvent.click(await screen.findByRole('button', { name: /^Appuyer/ }))
    expect(await screen.findByLabelText('Votre adresse courriel')).toHaveFocus()
    expect(names(asked)).not.toContain('Rate')
    expect(await faultsOf(container)).toEqual([])
  })

  test('keeps the count once it is closed, offers nothing, and says why on the page of the idea', async () => {
    renderApp(<Rated explain />, { RatedIdea: idea({ ...permission(false, 'tool-closed'), myRating: 1 }) })
    expect(await screen.findByText('212 appuis')).toBeInTheDocument()
    expect(screen.getByText('Vous appuyez cette idée.')).toBeInTheDocument()
    expect(screen.getByText('Refusé : tool-closed')).toBeInTheDocument()
    expect(screen.queryByRole('button')).toBeNull()
  })

  test('takes the count back and says so when the network fails', async () => {
    renderApp(<Rated />, { ...signedIn, RatedIdea: idea(), Rate: new Error('offline') })
    const button = await screen.findByRole('button', { name: /^Appuyer/ })
    await waitFor(() => expect(button).not.toHaveAttribute('aria-expanded'))
    await userEvent.click(button)
    expect(await screen.findByRole('alert')).toHaveTextContent('L’envoi a échoué')
    expect(screen.getByText('212 appuis')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: /^Appuyer/ })).toHaveAttribute('aria-pressed', 'false')
  })

  test('shows nothing where the body asks for no rating', async () => {
    const { asked } = renderApp(<Rated />, { RatedIdea: idea({ ratingMode: 'NONE' }) })
    await waitFor(() => expect(names(asked)).toContain('RatedIdea'))
    expect(screen.queryByText(/appui/)).toBeNull()
  })
})

describe('saying for or against', () => {
  const upDown = idea({ ratingMode: 'UP_DOWN', supports: 12, opposes: 3 })

  test('shows both counts, sends against, and lets it be taken back', async () => {
    const { asked, container } = renderApp(<Rated />, {
      ...signedIn,
      RatedIdea: upDown,
      Rate: (variables: { input: { value: number } }) =>
        variables.input.value === 0
          ? rated({ supports: 12, opposes: 3, stars: [0, 0, 0, 0, 0], points: 0, value: 0 })
          : rated({ supports: 12, opposes: 4, stars: [0, 0, 0, 0, 0], points: 0, value: -1 }),
    })
    const group = await screen.findByRole('radiogroup', {
      name: 'Votre avis sur l’idée Un taxibus le samedi',
    })
    await waitFor(() => expect(names(asked)).toContain('Viewer'))
    expect(screen.getByText('12 pour, 3 contre')).toBeInTheDocument()
    await userEvent.click(within(group).getByRole('radio', { name: 'Contre' }))
    expect(
      await screen.findByText('Votre avis est compté : Contre. En tout : 12 pour, 4 contre.'),
    ).toBeInTheDocument()
    expect(within(group).getByRole('radio', { name: 'Contre' })).toBeChecked()
    expect(await faultsOf(container)).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: /^Retirer mon avis/ }))
    expect(await screen.findByText(/Votre avis est retiré/)).toBeInTheDocument()
    expect(within(group).getByRole('radio', { name: 'Pour' })).toHaveFocus()
    expect(within(group).getByRole('radio', { name: 'Contre' })).not.toBeChecked()
    expect(valuesSent(asked)).toEqual([-1, 0])
  })

  test('shows the new counts before the answer, and puts the old ones back with the reason of a refusal', async () => {
    let seenBefore: string | null | undefined
    const { container } = renderApp(<Rated />, {
      ...signedIn,
      RatedIdea: upDown,
      Rate: () => {
        setTimeout(() => undefined)
        return rated({}, 'La période de participation n’est pas ouverte.')
      },
    })
    const radio = await screen.findByRole('radio', { name: 'Pour' })
    await waitFor(() => expect(radio).toBeInTheDocument())
    const watch = new MutationObserver(() => {
      if (container.textContent?.includes('13 pour')) seenBefore = '13 pour'
    })
    watch.observe(container, { subtree: true, childList: true, characterData: true })
    await userEvent.click(radio)
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'La période de participation n’est pas ouverte',
    )
    expect(seenBefore).toBe('13 pour')
    expect(screen.getByText('12 pour, 3 contre')).toBeInTheDocument()
    expect(radio).not.toBeChecked()
    watch.disconnect()
  })
})

describe('giving stars', () => {
  const stars = [1, 0, 3, 4, 10]

  test('shows the mean with the number of ratings, and moves by the arrows without sending each step', async () => {
    const { asked, container } = renderApp(<Rated />, {
      ...signedIn,
      RatedIdea: idea({ ratingMode: 'STARS', supports: 18, stars }),
      Rate: ({ input }: { input: { value: number } }) =>
        rated({
          supports: 19,
          opposes: 0,
          points: 0,
          value: input.value,
          stars: stars.map((n, i) => (i === input.value - 1 ? n + 1 : n)),
        }),
    })
    expect(await screen.findByText('4,2 sur 5, 18 notes')).toBeInTheDocument()
    await waitFor(() => expect(names(asked)).toContain('Viewer'))
    ;(await screen.findByRole('radio', { name: '2 sur 5' })).focus()
    await userEvent.setup({ delay: null }).keyboard('{ArrowRight}{ArrowRight}{ArrowRight}')
    await waitFor(() => expect(screen.getByRole('radio', { name: '5 sur 5' })).toBeChecked())
    await waitFor(() => expect(valuesSent(asked).at(-1)).toBe(5))
    expect(valuesSent(asked).length).toBeLessThan(3)
    expect(await screen.findByText(/Votre avis est compté : 5 sur 5/)).toBeInTheDocument()
    expect(screen.getByText('4,3 sur 5, 19 notes')).toBeInTheDocument()
    expect(await faultsOf(container)).toEqual([])
  })

  test('a guest’s choice waits for the address', async () => {
    const { asked } = renderApp(<Rated />, {
      RatedIdea: idea({ ratingMode: 'STARS', stars, ...permission(false, 'sign-in-first') }),
    })
    await userEvent.click(await screen.findByRole('radio', { name: '4 sur 5' }))
    expect(await screen.findByLabelText('Votre adresse courriel')).toHaveFocus()
    expect(screen.getByRole('radio', { name: '4 sur 5' })).toBeChecked()
    expect(names(asked)).not.toContain('Rate')
  })
})

describe('giving points', () => {
  const points = idea({ ratingMode: 'POINTS', supports: 9, points: 37 })
  const left = (ratingLeft: number) => ({
    __typename: 'Query',
    ideaCollection: { __typename: 'IdeaCollection', id: 't1', ratingLimit: 10, ratingLeft },
  })

  test('shows what was given by how many, what is left, and sends what is written', async () => {
    const { asked, container } = renderApp(<Rated />, {
      ...signedIn,
      RatedIdea: points,
      PointsLeft: left(10),
      Rate: rated({ supports: 10, opposes: 0, stars: [0, 0, 0, 0, 0], points: 43, value: 6, left: 4 }),
    })
    expect(await screen.findByText('Il vous reste 10 points sur 10.')).toBeInTheDocument()
    expect(screen.getByText('37 points, 9 personnes')).toBeInTheDocument()
    await userEvent.type(screen.getByRole('textbox', { name: /^Vos points/ }), '6{Enter}')
    expect(
      await screen.findByText('Votre avis est compté : 6 points. En tout : 43 points, 10 personnes.'),
    ).toBeInTheDocument()
    expect(screen.getByText('Il vous reste 4 points sur 10.')).toBeInTheDocument()
    expect(valuesSent(asked)).toEqual([6])
    expect(screen.getByRole('button', { name: /^Retirer mon avis/ })).toBeInTheDocument()
    expect(await faultsOf(container)).toEqual([])
  })

  test('says how to write a number, and sends nothing', async () => {
    const { asked } = renderApp(<Rated />, { ...signedIn, RatedIdea: points, PointsLeft: left(10) })
    const field = await screen.findByRole('textbox', { name: /^Vos points/ })
    await userEvent.type(field, '2,5{Enter}')
    expect(await screen.findByText('Écrivez un nombre entier, comme 5.')).toBeInTheDocument()
    expect(field).toHaveFocus()
    expect(names(asked)).not.toContain('Rate')
  })
})
