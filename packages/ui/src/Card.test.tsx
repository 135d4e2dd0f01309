import { expect, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { render } from '../test/render.tsx'
import { Card } from './Card.tsx'

test('is an article under a heading of the asked level, in the language of its title', () => {
  render(<Card title="ᐃᓄᒃᑎᑐᑦ" lang="iu" href="/idee" headingLevel={4} />)
  const heading = screen.getByRole('heading', { level: 4 })
  expect(screen.getByRole('article')).toContainElement(heading)
  expect(heading).toHaveAttribute('lang', 'iu')
  expect(screen.getByRole('link')).toHaveAttribute('href', '/idee')
})
