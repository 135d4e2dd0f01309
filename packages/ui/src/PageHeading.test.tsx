import { afterEach, expect, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { render } from '../test/render.tsx'
import { PageHeading } from './PageHeading.tsx'
import { SkipLink } from './SkipLink.tsx'

afterEach(() => window.history.replaceState(null, '', '/'))

test('takes the focus after a change of page, not on the first one', () => {
  const { rerender } = render(<PageHeading>Accueil</PageHeading>)
  expect(document.body).toHaveFocus()
  window.history.pushState(null, '', '/idees')
  rerender(<PageHeading key="idees">Idées</PageHeading>)
  expect(screen.getByRole('heading', { level: 1, name: 'Idées' })).toHaveFocus()
})

test('leaves the focus alone when the same page is drawn again', () => {
  const { rerender } = render(<PageHeading>Accueil</PageHeading>)
  rerender(<PageHeading key="again">Accueil, 12 initiatives</PageHeading>)
  expect(document.body).toHaveFocus()
})

test('the first Tab meets the skip link, which leads to the content', async () => {
  render(
    <>
      <SkipLink />
      <main id="main" tabIndex={-1} />
    </>,
  )
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  expect(screen.getByRole('main')).toHaveFocus()
})
