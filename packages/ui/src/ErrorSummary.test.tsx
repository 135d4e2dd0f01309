import { beforeEach, expect, test } from '@jest/globals'
import { act, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { render } from '../test/render.tsx'
import { ErrorSummary } from './ErrorSummary.tsx'
import { RadioGroup } from './RadioGroup.tsx'
import { TextField } from './TextField.tsx'

const errors = [
  { fieldId: 'prenom', message: 'Écrivez votre prénom.' },
  { fieldId: 'choix', message: 'Choisissez une réponse.' },
]

beforeEach(() => {
  document.title = 'Répondre - Participe'
})

test('takes the focus when it appears and when the attempt changes', () => {
  const { rerender } = render(<ErrorSummary errors={[]} attempt={0} />)
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  rerender(<ErrorSummary errors={errors} attempt={1} />)
  const summary = screen.getByRole('alert', { name: '2\u00a0réponses sont à corriger' })
  expect(summary).toHaveFocus()
  act(() => summary.blur())
  rerender(<ErrorSummary errors={errors} attempt={2} />)
  expect(summary).toHaveFocus()
})

test('marks the title of the page as long as there are errors', () => {
  const { rerender } = render(<ErrorSummary errors={errors} />)
  expect(document.title).toBe('Erreur\u00a0: Répondre - Participe')
  rerender(<ErrorSummary errors={[]} />)
  expect(document.title).toBe('Répondre - Participe')
})

test('each error leads to its field, or to the first choice of its group', async () => {
  render(
    <>
      <ErrorSummary errors={errors} />
      <TextField id="prenom" label="Prénom" />
      <RadioGroup id="choix" name="choix" label="Choix" options={[{ value: 'oui', label: 'Oui' }]} />
    </>,
  )
  await userEvent.click(screen.getByRole('link', { name: 'Écrivez votre prénom.' }))
  expect(screen.getByRole('textbox')).toHaveFocus()
  await userEvent.click(screen.getByRole('link', { name: 'Choisissez une réponse.' }))
  expect(screen.getByRole('radio')).toHaveFocus()
})
