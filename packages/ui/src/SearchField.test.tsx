import { expect, jest, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { render } from '../test/render.tsx'
import { SearchField } from './SearchField.tsx'

test('searches with the Enter key and with the button', async () => {
  const search = jest.fn()
  render(<SearchField label="Chercher une initiative" onSearch={search} />)
  await userEvent.type(screen.getByRole('searchbox', { name: 'Chercher une initiative' }), ' vélo {Enter}')
  await userEvent.click(screen.getByRole('button', { name: 'Rechercher' }))
  expect(search.mock.calls).toEqual([['vélo'], ['vélo']])
})
