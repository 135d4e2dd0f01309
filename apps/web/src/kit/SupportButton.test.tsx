import { describe, expect, test } from '@jest/globals'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { faultsOf } from '../../test/axe.ts'
import { citizen, renderApp } from '../../test/render.tsx'
import { SupportButton } from './SupportButton.tsx'

const idea = (over: object = {}) =>
  ({
    __typename: 'Idea',
    id: 'i1',
    title: 'Un taxibus le samedi',
    supports: 212,
    myRating: 0,
    mine: false,
    can: [{ __typename: 'Permission', action: 'rate', allowed: true, reason: null }],
    ...over,
  }) as never

const refusal = (code: string) => ({
  can: [
    {
      __typename: 'Permission',
      action: 'rate',
      allowed: false,
      reason: { __typename: 'Problem', code, message: 'Non' },
    },
  ],
})

const signedIn = { Viewer: { __typename: 'Query', viewer: citizen } }

describe('supporting an idea', () => {
  test('shows the exact count and sends one support', async () => {
    const { asked, container } = renderApp(<SupportButton idea={idea()} />, {
      ...signedIn,
      Rate: {
        __typename: 'Mutation',
        rateContribution: { __typename: 'RateContributionPayload', supports: 213, value: 1, problems: [] },
      },
    })
    await waitFor(() => expect(asked.map(({ name }) => name)).toContain('Viewer'))
    expect(screen.getByText('212 appuis')).toBeInTheDocument()
    const button = screen.getByRole('button', { name: /^Appuyer l’idée Un taxibus le samedi/ })
    await waitFor(() => expect(button).not.toHaveAttribute('aria-expanded'))
    await userEvent.click(button)
    await waitFor(() =>
      expect(asked.at(-1)).toEqual({
        name: 'Rate',
        variables: { input: { contributionId: 'i1', value: 1 } },
      }),
    )
    expect(await screen.findByText(/Votre appui est compté/)).toBeInTheDocument()
    expect(await faultsOf(container)).toEqual([])
  })

  test('a guest is asked for an address in place, and nothing is sent yet', async () => {
    const { asked, container } = renderApp(<SupportButton idea={idea(refusal('sign-in-first'))} />)
    await userEvent.click(screen.getByRole('button', { name: /^Appuyer/ }))
    expect(await screen.findByLabelText('Votre adresse courriel')).toHaveFocus()
    expect(asked.map(({ name }) => name)).not.toContain('Rate')
    expect(await faultsOf(container)).toEqual([])
  })

  test('keeps the count and offers nothing once it is closed', () => {
    renderApp(<SupportButton idea={idea(refusal('tool-closed'))} />)
    expect(screen.getByText('212 appuis')).toBeInTheDocument()
    expect(screen.queryByRole('button')).toBeNull()
  })

  test('says that nothing was counted when the network fails', async () => {
    renderApp(<SupportButton idea={idea()} />, { ...signedIn, Rate: new Error('offline') })
    const button = screen.getByRole('button', { name: /^Appuyer/ })
    await waitFor(() => expect(button).not.toHaveAttribute('aria-expanded'))
    await userEvent.click(button)
    expect(await screen.findByRole('alert')).toHaveTextContent('L’envoi a échoué')
    expect(screen.getByText('212 appuis')).toBeInTheDocument()
  })
})
