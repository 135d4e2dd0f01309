import { expect, jest, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { render } from '../test/render.tsx'
import { Alert, Notice } from './Notice.tsx'

test('a notice that was always there has no role, and says its tone in words', () => {
  render(<Notice tone="warning" title="La séance se termine." />)
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  expect(screen.queryByText('Attention', { exact: false })).toBeInTheDocument()
})

test('an alert interrupts only for an error', () => {
  const { rerender } = render(<Alert tone="error" title="Rien n’est parti." />)
  expect(screen.getByRole('alert')).toHaveTextContent('Erreur : Rien n’est parti.')
  rerender(<Alert tone="success" title="C’est envoyé." />)
  expect(screen.getByText('C’est envoyé.').closest('[role=status]')).toBeInTheDocument()
})

test('can be closed', async () => {
  const dismiss = jest.fn()
  render(<Notice title="Bonjour" onDismiss={dismiss} />)
  await userEvent.click(screen.getByRole('button', { name: 'Fermer ce message' }))
  expect(dismiss).toHaveBeenCalledTimes(1)
})
