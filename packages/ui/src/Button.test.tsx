import { expect, jest, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { render } from '../test/render.tsx'
import { Button } from './Button.tsx'

test('does not send the form unless asked to', () => {
  render(<Button>Ajouter</Button>)
  expect(screen.getByRole('button', { name: 'Ajouter' })).toHaveAttribute('type', 'button')
})

test('while pending, keeps the focus, refuses a second press and says so', async () => {
  const press = jest.fn()
  const { rerender } = render(
    <Button pending={false} onClick={press}>
      Envoyer
    </Button>,
  )
  const button = screen.getByRole('button', { name: 'Envoyer' })
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
  await userEvent.click(button)
  rerender(
    <Button pending onClick={press}>
      Envoyer
    </Button>,
  )
  await userEvent.keyboard('{Enter}')
  expect(press).toHaveBeenCalledTimes(1)
  expect(button).toHaveFocus()
  expect(button).toHaveAttribute('aria-disabled', 'true')
  expect(screen.getByRole('status')).toHaveTextContent('Envoi en cours')
})

test('a pending submit button does not send the form twice', async () => {
  const send = jest.fn()
  render(
    <form onSubmit={send}>
      <Button type="submit" pending>
        Envoyer
      </Button>
    </form>,
  )
  await userEvent.click(screen.getByRole('button'))
  expect(send).not.toHaveBeenCalled()
})
