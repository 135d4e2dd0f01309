import { expect, jest, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { render } from '../test/render.tsx'
import { Tag } from './Tag.tsx'

test('a chosen filter can be taken off by its name', async () => {
  const remove = jest.fn()
  render(<Tag onRemove={remove}>Estrie</Tag>)
  await userEvent.click(screen.getByRole('button', { name: 'Retirer Estrie' }))
  expect(remove).toHaveBeenCalledTimes(1)
})
