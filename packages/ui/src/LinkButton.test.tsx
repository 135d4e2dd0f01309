import { expect, test } from '@jest/globals'
import { render, screen } from '@testing-library/react'
import { LinkButton } from './LinkButton.tsx'
import type { UiLinkProps } from './ui-context.ts'
import { UiProvider } from './UiProvider.tsx'

test('is drawn by the link of the application', () => {
  const RouterLink = (props: UiLinkProps) => (
    <a {...props} data-router="">
      {props.children}
    </a>
  )
  render(
    <UiProvider LinkComponent={RouterLink}>
      <LinkButton href="/avis">Donner mon avis</LinkButton>
    </UiProvider>,
  )
  const link = screen.getByRole('link', { name: 'Donner mon avis' })
  expect(link).toHaveAttribute('href', '/avis')
  expect(link).toHaveAttribute('data-router')
})
