import { expect, jest, test } from '@jest/globals'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { Menu } from './Menu.tsx'
import { UiProvider } from './UiProvider.tsx'

test('opens with the keyboard, acts, goes to an address of the site, and gives the focus back', async () => {
  const leave = jest.fn()
  const navigate = jest.fn()
  const items = [
    { id: 'compte', label: 'Mon compte', href: '/compte' },
    { id: 'quitter', label: 'Se déconnecter', onAction: leave },
  ]
  render(
    <UiProvider navigate={navigate}>
      <Menu label="Nadia" items={items} />
    </UiProvider>,
  )
  const opener = screen.getByRole('button', { name: 'Nadia' })
  await userEvent.tab()
  expect(opener).toHaveFocus()
  await userEvent.keyboard('{Enter}{Enter}')
  expect(navigate).toHaveBeenCalledWith('/compte')
  await userEvent.click(opener)
  await userEvent.click(screen.getByRole('menuitem', { name: 'Se déconnecter' }))
  expect(leave).toHaveBeenCalledTimes(1)
  expect(screen.queryByRole('menu')).not.toBeInTheDocument()
})
