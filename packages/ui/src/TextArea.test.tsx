import { expect, test } from '@jest/globals'
import { fireEvent, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { render } from '../test/render.tsx'
import { TextArea } from './TextArea.tsx'

const type = (length: number) =>
  fireEvent.input(screen.getByRole('textbox'), { target: { value: 'a'.repeat(length) } })

test('tells the limit before typing', () => {
  render(<TextArea label="Idée" characterLimit={500} />)
  expect(screen.getByRole('textbox')).toHaveAccessibleDescription('Maximum\u00a0: 500\u00a0caractères.')
})

test('speaks when a threshold is passed, not at each key', () => {
  render(<TextArea label="Idée" characterLimit={500} />)
  const spoken = screen.getByRole('status')
  type(300)
  expect(spoken).toBeEmptyDOMElement()
  type(401)
  expect(spoken).toHaveTextContent('Il reste 99 caractères.')
  type(402)
  expect(spoken).toHaveTextContent('Il reste 99 caractères.')
  type(501)
  expect(spoken).toHaveTextContent('Il y a 1 caractère de trop.')
})

test('shows the count at each key', () => {
  render(<TextArea label="Idée" characterLimit={500} />)
  type(399)
  type(400)
  expect(screen.getByText('Il reste 100 caractères.')).toHaveAttribute('aria-hidden', 'true')
})

test('never cuts what is typed', async () => {
  render(<TextArea label="Idée" characterLimit={5} />)
  await userEvent.type(screen.getByRole('textbox'), 'Bonjour')
  expect(screen.getByRole('textbox')).toHaveValue('Bonjour')
})

test('counts the text it is given', () => {
  render(<TextArea label="Idée" characterLimit={10} value="Bonjour" onChange={() => undefined} />)
  expect(screen.getByText('Il reste 3 caractères.')).toBeInTheDocument()
})
