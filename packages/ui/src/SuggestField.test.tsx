import { expect, jest, test } from '@jest/globals'
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { faultsOf } from '../test/axe.ts'
import { render } from '../test/render.tsx'
import { SuggestField, type Suggestion } from './SuggestField.tsx'

const all: Suggestion[] = [
  { id: 'theme-transport', label: 'Transport', kind: 'Thème' },
  { id: 'initiative-train', label: 'Un train de nuit', kind: 'Initiative' },
  { id: 'organization-mtq', label: 'Ministère des Transports', kind: 'Organisme', lang: 'fr' },
]
const search = jest.fn()
const pick = jest.fn()

function Field() {
  const [found, setFound] = useState<Suggestion[]>([])
  return (
    <SuggestField
      label="Trouver une initiative"
      suggestions={found}
      // As from a network: later than the letter.
      // As from a network: after the letter, not with it.
      onType={(text) => {
        const next = text.length > 1 ? all.filter(({ label }) => label.toLowerCase().includes(text)) : []
        setTimeout(() => setFound(next), 50)
      }}
      onSearch={search}
      onPick={pick}
    />
  )
}
const open = async () => {
  search.mockClear()
  pick.mockClear()
  const { container } = render(<Field />)
  await userEvent.click(screen.getByRole('searchbox', { name: 'Trouver une initiative' }))
  return { container, field: await screen.findByRole('combobox', { name: 'Trouver une initiative' }) }
}

test('proposes while typing, and is clean for axe with its list open', async () => {
  const { field } = await open()
  await userEvent.type(field, 'tra')
  expect((await screen.findAllByRole('option')).map((option) => option.textContent)).toEqual([
    'TransportThème',
    'Un train de nuitInitiative',
    'Ministère des TransportsOrganisme',
  ])
  expect(field).toHaveAttribute('aria-expanded', 'true')
  expect(screen.getByText('Ministère des Transports')).toHaveAttribute('lang', 'fr')
  expect(await faultsOf(document.body)).toEqual([])
})

test('is chosen with the arrows and Enter', async () => {
  const { field } = await open()
  await userEvent.type(field, 'tra')
  await screen.findAllByRole('option')
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}')
  expect(pick).toHaveBeenCalledWith(expect.objectContaining({ id: 'initiative-train' }))
  expect(search).not.toHaveBeenCalled()
})

test('never takes the Enter key from somebody who chose nothing', async () => {
  const { field } = await open()
  await userEvent.type(field, 'tra')
  await screen.findAllByRole('option')
  await userEvent.keyboard('{Enter}')
  expect(search).toHaveBeenCalledWith('tra')
  expect(pick).not.toHaveBeenCalled()
})

test('closes with Escape and keeps the words', async () => {
  const { field } = await open()
  await userEvent.type(field, 'tra')
  await screen.findAllByRole('option')
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('listbox')).not.toBeInTheDocument())
  expect(field).toHaveValue('tra')
})

test('says how many there are', async () => {
  const { field } = await open()
  await userEvent.type(field, 'tra')
  expect((await screen.findAllByText('3 options disponible(s).')).length).toBeGreaterThan(0)
})

test('keeps the words and the focus of somebody who typed before the list was there', async () => {
  search.mockClear()
  render(<Field />)
  const plain = screen.getByRole('searchbox', { name: 'Trouver une initiative' })
  plain.focus()
  await userEvent.type(plain, 'eau')
  const field = await screen.findByRole('combobox')
  await waitFor(() => expect(field).toHaveFocus())
  expect(field).toHaveValue('eau')
})
