import { expect, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { render } from '../test/render.tsx'
import { ExternalLink } from './ExternalLink.tsx'

test('ties its icon to the last word and says in words where it leads', () => {
  render(<ExternalLink href="https://exemple.qc.ca">Règlement sur le transport</ExternalLink>)
  const link = screen.getByRole('link', {
    name: 'Règlement sur le transport Ce lien dirige vers un autre site.',
  })
  const together = link.querySelector('.together')
  expect(together).toHaveTextContent(/^transport$/)
  expect(together?.querySelector('svg')).toBeInTheDocument()
})
