import { expect, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { render } from '../test/render.tsx'
import { CodeField } from './CodeField.tsx'
import { DateField } from './DateField.tsx'
import { EmailField } from './EmailField.tsx'
import { TextField } from './TextField.tsx'

test('says in words whether an answer is required', () => {
  render(
    <>
      <TextField label="Prénom" required />
      <TextField label="Ville" />
      <TextField label="Rue" showRequirement={false} />
    </>,
  )
  expect(screen.getByRole('textbox', { name: 'Prénom (obligatoire)' })).toBeRequired()
  expect(screen.getByRole('textbox', { name: 'Ville (facultatif)' })).not.toBeRequired()
  expect(screen.getByRole('textbox', { name: 'Rue' })).toBeInTheDocument()
})

test('leaves the browser no reason to show its own error bubble', () => {
  render(<TextField label="Prénom" required />)
  expect(screen.getByRole('textbox')).not.toHaveAttribute('required')
})

test('ties hint and error to the control', () => {
  render(<EmailField id="courriel" label="Courriel" hint="Pour la réponse." error="Écrivez une adresse." />)
  const field = screen.getByRole('textbox')
  expect(field).toHaveAccessibleDescription('Pour la réponse. Erreur\u00a0: Écrivez une adresse.')
  expect(field).toBeInvalid()
  expect(field).toHaveAttribute('autocomplete', 'email')
  expect(field).toHaveAttribute('id', 'courriel')
})

test('a code can be pasted whole', async () => {
  render(<CodeField label="Code" />)
  const field = screen.getByRole('textbox')
  await userEvent.click(field)
  await userEvent.paste('123 456')
  expect(field).toHaveValue('123 456')
  expect(field).toHaveAttribute('autocomplete', 'one-time-code')
  expect(field).toHaveAttribute('inputmode', 'numeric')
})

test('a date is asked with the browser’s own field', () => {
  render(<DateField label="Date" hint="En novembre" />)
  expect(screen.getByLabelText('Date (facultatif)')).toHaveAttribute('type', 'date')
})

test('gives its element to the form library', () => {
  const ref: { current: HTMLInputElement | null } = { current: null }
  render(<TextField label="Prénom" name="prenom" ref={ref} />)
  expect(ref.current).toBe(screen.getByRole('textbox'))
})
