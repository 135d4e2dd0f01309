import { describe, expect, jest, test } from '@jest/globals'
import type { ReviewCardFragment } from '@participe/schema/generated/graphql.ts'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { faultsOf } from '../../../../test/axe.ts'
import { renderOffice } from '../../../../test/render-office.tsx'
import { DecideForm } from './DecideForm.tsx'

const can = (action: string, allowed: boolean, message = '') => ({
  __typename: 'Permission' as const,
  action,
  allowed,
  reason: allowed ? null : { __typename: 'Problem' as const, message },
})

const item = {
  id: 'r1',
  cause: 'FLAGGED',
  initiativeTitle: 'Nos parcs',
  contribution: { id: 'c1', body: 'Quel texte désagréable.' },
  can: [can('keep', true), can('publish', false), can('hide', true), can('remove', true)],
} as unknown as ReviewCardFragment

const rules = {
  __typename: 'Query',
  rulesOfConduct: [
    { __typename: 'ConductRule', key: 'respect', title: 'Respecter les personnes', text: 'Sans insulte.' },
  ],
}
const answer = (problems: object[]) => ({
  __typename: 'Mutation',
  decideReview: {
    __typename: 'DecideReviewPayload',
    problems,
    item: problems.length ? null : { __typename: 'ReviewItem', id: 'r1', decidedAt: '2026-11-23T12:00:00Z' },
  },
})
const open = (problems: object[] = [], shown = item) => {
  const done = jest.fn<() => void>()
  const part = (
    <>
      <h2 id="review-r1">Commentaire</h2>
      <DecideForm item={shown} onDecided={done} />
    </>
  )
  const answers = {
    OfficeRules: rules,
    DecideReview: answer(problems),
    OfficeNav: { __typename: 'Query', queueSize: 3 },
  }
  return { done, ...renderOffice(part, answers) }
}

describe('deciding on a contribution', () => {
  test('offers what the API allows, and no more', () => {
    open()
    expect(screen.getByRole('radio', { name: 'Laisser visible' })).toBeInTheDocument()
    expect(screen.queryByRole('radio', { name: 'Publier' })).not.toBeInTheDocument()
  })

  test('says why when nothing is allowed', () => {
    open([], {
      ...item,
      can: [can('keep', false, 'Vous avez pris la première décision.')],
    })
    expect(screen.getByText('Vous avez pris la première décision.')).toBeInTheDocument()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  test('whoever hides a text names the rule and gives reasons; nothing is sent before', async () => {
    const { asked, done, container } = open()
    await userEvent.click(screen.getByRole('radio', { name: 'Masquer' }))
    await userEvent.click(screen.getByRole('button', { name: 'Rendre la décision' }))
    expect(screen.getByLabelText(/Règle de conduite en cause/)).toBeInvalid()
    expect(screen.getByLabelText(/Explication pour la personne/)).toBeInvalid()
    expect(screen.getAllByRole('link')).toHaveLength(2)
    expect(asked.map(({ name }) => name)).not.toContain('DecideReview')
    expect(done).not.toHaveBeenCalled()
    expect(await faultsOf(container)).toEqual([])
  })

  test('a complete decision is sent by the keyboard alone and previewed as the author will read it', async () => {
    const { asked, done } = open()
    const user = userEvent.setup()
    await waitFor(() => expect(asked.map(({ name }) => name)).toContain('OfficeRules'))
    await user.tab()
    await user.keyboard(' ')
    await user.keyboard('{ArrowDown}')
    expect(screen.getByRole('radio', { name: 'Masquer' })).toBeChecked()
    await user.tab()
    await user.selectOptions(screen.getByLabelText(/Règle de conduite en cause/), 'respect')
    await user.tab()
    await user.keyboard('Le texte attaque une personne.')
    expect(screen.getByText(/Raisons : Le texte attaque une personne\./)).toBeInTheDocument()
    expect(screen.getByText(/Règle en cause : Respecter les personnes\./)).toBeInTheDocument()
    screen.getByRole('button', { name: 'Rendre la décision' }).focus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(done).toHaveBeenCalledTimes(1))
    expect(asked.find(({ name }) => name === 'DecideReview')?.variables).toEqual({
      input: { itemId: 'r1', action: 'HIDE', rule: 'respect', explanation: 'Le texte attaque une personne.' },
    })
  })

  test('a refusal of the API leaves what was written', async () => {
    const refusal = {
      __typename: 'Problem',
      code: 'already-decided',
      path: '',
      message: 'Une décision a déjà été prise.',
    }
    const { done } = open([refusal])
    await userEvent.click(screen.getByRole('radio', { name: 'Laisser visible' }))
    await userEvent.type(screen.getByLabelText(/Explication/), 'Rien à redire.')
    await userEvent.click(screen.getByRole('button', { name: 'Rendre la décision' }))
    expect(await screen.findByText('Une décision a déjà été prise.')).toBeInTheDocument()
    expect(screen.getByLabelText(/Explication/)).toHaveValue('Rien à redire.')
    expect(done).not.toHaveBeenCalled()
  })
})
