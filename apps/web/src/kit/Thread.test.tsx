import { describe, expect, test } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { faultsOf } from '../../test/axe.ts'
import { citizen, renderApp } from '../../test/render.tsx'
import { Thread } from './Thread.tsx'

const can = (action: string) => [
  { __typename: 'Permission', action: 'withdraw', allowed: action === 'withdraw' },
  { __typename: 'Permission', action: 'flag', allowed: action === 'flag' },
]

const comment = (over: { mine?: boolean; [field: string]: unknown }) => ({
  __typename: 'Comment',
  can: can(over.mine ? 'withdraw' : 'flag'),
  createdAt: '2026-11-03T15:00:00Z',
  edited: false,
  language: 'fr',
  mine: false,
  official: false,
  replies: [],
  ...over,
})

const hers = comment({ id: 'c1', authorName: 'Maude', body: 'Et le dimanche?' })
const mine = comment({ id: 'c2', authorName: 'Participante 4821', body: 'Je le prendrais.', mine: true })

const threadOf = (...replies: object[]) => ({
  __typename: 'Query',
  comments: {
    __typename: 'CommentConnection',
    edges: [{ __typename: 'CommentEdge', node: { ...hers, replies } }],
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
  },
})

const withdrawal = (...problems: string[]) => ({
  __typename: 'Mutation',
  withdrawContribution: {
    __typename: 'ContributionPayload',
    contributionId: problems.length ? null : 'c2',
    problems: problems.map((message) => ({ __typename: 'Problem', message })),
  },
})

const signedIn = { Viewer: { __typename: 'Query', viewer: citizen } }
const thread = <Thread subjectId="i1" open count={2} />

describe('a thread', () => {
  test('tells the page that a comment came or went, so that its count is right', async () => {
    let changes = 0
    let there = true
    renderApp(<Thread subjectId="i1" open count={2} onChanged={() => (changes += 1)} />, {
      ...signedIn,
      Thread: () => (there ? threadOf(mine) : threadOf()),
      SubmitComment: {
        __typename: 'Mutation',
        submitComment: { __typename: 'CommentPayload', commentId: 'c3', problems: [] },
      },
      WithdrawContribution: () => {
        there = false
        return withdrawal()
      },
    })
    await userEvent.type(await screen.findByLabelText(/^Votre commentaire/), 'Oui!')
    await userEvent.click(screen.getByRole('button', { name: 'Publier le commentaire' }))
    await waitFor(() => expect(changes).toBe(1))
    await userEvent.click(await screen.findByRole('button', { name: /^Retirer votre commentaire/ }))
    await userEvent.click(
      within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Retirer' }),
    )
    await waitFor(() => expect(changes).toBe(2))
  })

  test('opens a reply under the comment, and gives the focus back to its button when it is cancelled', async () => {
    renderApp(thread, { ...signedIn, Thread: threadOf(mine) })
    const button = await screen.findByRole('button', { name: 'Répondre au commentaire de Maude' })
    expect(button).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(button)
    expect(button).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getByLabelText(/^Votre réponse à Maude/)).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: 'Annuler' }))
    expect(button).toHaveFocus()
    expect(screen.queryByLabelText(/^Votre réponse à Maude/)).toBeNull()
  })

  test('offers on each comment what the API allows, and nothing else', async () => {
    renderApp(thread, { ...signedIn, Thread: threadOf({ ...mine, can: can('none') }) })
    await screen.findByText('Je le prendrais.')
    expect(screen.queryByRole('button', { name: /^Retirer/ })).toBeNull()
  })

  test('offers to report the comments of others, and sends the report', async () => {
    const { asked, container } = renderApp(thread, {
      ...signedIn,
      Thread: threadOf(mine),
      FlagContribution: {
        __typename: 'Mutation',
        flagContribution: { __typename: 'FlagContributionPayload', flagged: true, problems: [] },
      },
    })
    await userEvent.click(await screen.findByRole('button', { name: 'Signaler le commentaire de Maude' }))
    expect(screen.getAllByRole('button', { name: /^Signaler/ })).toHaveLength(1)
    await userEvent.click(await screen.findByRole('radio', { name: 'Hors sujet' }))
    await userEvent.click(screen.getByRole('button', { name: 'Envoyer le signalement' }))
    expect(await screen.findByText(/Votre signalement est reçu/)).toBeInTheDocument()
    expect(asked.at(-1)).toMatchObject({
      name: 'FlagContribution',
      variables: { input: { contributionId: 'c1', reason: 'OFF_TOPIC' } },
    })
    expect(await faultsOf(container)).toEqual([])
  })

  test('takes back one’s own comment after asking, says it, and keeps the focus in the list', async () => {
    let there = true
    const { asked, container } = renderApp(thread, {
      ...signedIn,
      Thread: () => (there ? threadOf(mine) : threadOf()),
      WithdrawContribution: () => {
        there = false
        return withdrawal()
      },
    })
    await userEvent.click(await screen.findByRole('button', { name: /^Retirer votre commentaire/ }))
    const dialog = await screen.findByRole('alertdialog')
    expect(asked.map(({ name }) => name)).not.toContain('WithdrawContribution')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Retirer' }))
    expect(await screen.findByText('Votre commentaire est retiré.')).toBeInTheDocument()
    await waitFor(() => expect(screen.queryByText('Je le prendrais.')).toBeNull())
    expect(asked).toContainEqual({
      name: 'WithdrawContribution',
      variables: { input: { contributionId: 'c2' } },
    })
    await waitFor(() => expect(screen.getByRole('list', { name: 'Commentaires' })).toHaveFocus())
    expect(await faultsOf(container)).toEqual([])
  })

  test('says why a comment could not be taken back, and leaves it', async () => {
    renderApp(thread, {
      ...signedIn,
      Thread: threadOf(mine),
      WithdrawContribution: withdrawal('Une réponse a déjà été donnée.'),
    })
    await userEvent.click(await screen.findByRole('button', { name: /^Retirer votre commentaire/ }))
    const dialog = await screen.findByRole('alertdialog')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Retirer' }))
    expect(await within(dialog).findByText('Une réponse a déjà été donnée.')).toBeInTheDocument()
    expect(screen.getByText('Je le prendrais.')).toBeInTheDocument()
  })
})
