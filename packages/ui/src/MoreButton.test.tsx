import { expect, jest, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { render } from '../test/render.tsx'
import { MoreButton } from './MoreButton.tsx'

test('asks for the rest, and says how much is shown', async () => {
  const more = jest.fn()
  const { rerender } = render(<MoreButton shown={20} total={25} hasMore onMore={more} />)
  await userEvent.click(screen.getByRole('button', { name: 'Afficher la suite' }))
  expect(more).toHaveBeenCalledTimes(1)
  rerender(<MoreButton shown={25} total={25} hasMore={false} onMore={more} />)
  expect(screen.getByRole('status')).toHaveTextContent('25 résultats affichés sur 25')
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})
