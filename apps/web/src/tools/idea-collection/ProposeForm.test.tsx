import { describe, expect, test } from '@jest/globals'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { faultsOf } from '../../../test/axe.ts'
import { citizen, renderApp } from '../../../test/render.tsx'
import { ProposeForm } from './ProposeForm.tsx'

const limits = { titleMaximum: 80, bodyMaximum: 1000, askEffect: false, askPlace: false }
const answers = {
  Viewer: { __typename: 'Query', viewer: citizen },
  SimilarIdeas: { __typename: 'Query', similarIdeas: [] },
  SaveIdeaDraft: {
    __typename: 'Mutation',
    saveDraft: {
      __typename: 'DraftPayload',
      draft: { __typename: 'Draft', toolId: 't1', updatedAt: '2026-11-23T12:00:00Z' },
      problems: [],
    },
  },
  SubmitIdea: {
    __typename: 'Mutation',
    submitIdea: { __typename: 'IdeaPayload', receiptNumber: '7K3M-92QX', problems: [] },
  },
}

const form = (draft?: object) => (
  <ProposeForm toolId="t1" organization="Ministère de la Famille" limits={limits} draft={draft} />
)

describe('proposing an idea', () => {
  test('an empty form is explained at the top, field by field', async () => {
    const { container } = renderApp(form(), answers)
    await userEvent.click(screen.getByRole('button', { name: 'Vérifier mon idée' }))
    expect(await screen.findByRole('alert')).toHaveFocus()
    expect(screen.getByRole('link', { name: 'Donnez un titre à votre idée.' })).toBeInTheDocument()
    expect(screen.getByLabelText(/^Titre/)).toBeInvalid()
    expect(await faultsOf(container)).toEqual([])
  })

  test('goes to the receipt after the check and the consent, with one key for the sending', async () => {
    const { asked, place, container } = renderApp(form(), answers)
    await userEvent.type(screen.getByLabelText(/^Titre/), 'Un pont')
    await userEvent.type(screen.getByLabelText(/^Votre idée/), 'Pour les vélos.')
    await userEvent.click(screen.getByRole('button', { name: 'Vérifier mon idée' }))
    const send = await screen.findByRole('button', { name: 'Envoyer mon idée' })
    expect(screen.getByRole('checkbox')).not.toBeChecked()
    await userEvent.click(send)
    expect(await screen.findByRole('alert')).toHaveTextContent('Cochez la case')
    expect(await faultsOf(container)).toEqual([])
    await userEvent.click(screen.getByRole('checkbox'))
    await userEvent.click(send)
    await waitFor(() => expect(place.pathname).toBe('/recu/7K3M-92QX'))
    const input = asked.find(({ name }) => name === 'SubmitIdea')?.variables['input']
    expect(input).toMatchObject({ title: 'Un pont', body: 'Pour les vélos.', consent: true, language: 'fr' })
    expect(input).toHaveProperty('submissionKey', expect.stringMatching(/^[0-9a-f-]{36}$/))
  })

  test('a draft comes back, and what is written is kept and said to be', async () => {
    const { asked } = renderApp(form({ title: 'Une idée commencée', submissionKey: 'k' }), answers)
    const title = screen.getByLabelText(/^Titre/)
    expect(title).toHaveValue('Une idée commencée')
    await userEvent.type(title, '!')
    expect(await screen.findByText('Brouillon enregistré', {}, { timeout: 3000 })).toBeInTheDocument()
    expect(asked.find(({ name }) => name === 'SaveIdeaDraft')?.variables).toEqual({
      input: {
        toolId: 't1',
        content: expect.objectContaining({ title: 'Une idée commencée!', submissionKey: 'k' }),
      },
    })
  })

  test('a lost connection loses nothing', async () => {
    renderApp(
      form({ title: 'Un pont', body: 'Pour les vélos.' }),
      { ...answers, SubmitIdea: new Error('offline') },
      { path: '/?etape=verifier' },
    )
    await userEvent.click(await screen.findByRole('checkbox'))
    await userEvent.click(await screen.findByRole('button', { name: 'Envoyer mon idée' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Rien n’est perdu')
    expect(screen.getByText('Pour les vélos.')).toBeInTheDocument()
  })
})
