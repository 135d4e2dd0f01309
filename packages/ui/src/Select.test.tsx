import { expect, jest, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { render } from '../test/render.tsx'
import { Select } from './Select.tsx'

const regions = [
  { value: '05', label: 'Estrie' },
  { value: '16', label: 'Montérégie' },
]

test('is the browser’s own list, with an empty choice in words', async () => {
  const change = jest.fn()
  render(
    <Select label="Région" emptyLabel="Toutes" options={regions} onChange={change} showRequirement={false} />,
  )
  const list = screen.getByRole('combobox', { name: 'Région' })
  expect(list).toHaveDisplayValue('Toutes')
  await userEvent.selectOptions(list, 'Montérégie')
  expect(list).toHaveValue('16')
  expect(change).toHaveBeenCalledTimes(1)
})
