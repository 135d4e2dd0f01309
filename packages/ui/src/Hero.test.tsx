import { expect, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { render } from '../test/render.tsx'
import { Hero } from './Hero.tsx'

test('adds nothing to what is read', () => {
  const { container } = render(
    <Hero>
      <h1>Bienvenue</h1>
    </Hero>,
  )
  expect(screen.getByRole('heading')).toBeInTheDocument()
  expect(container).toHaveTextContent(/^Bienvenue$/)
  expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
})
