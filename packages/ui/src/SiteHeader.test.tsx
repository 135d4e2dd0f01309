import { expect, test } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { faultsOf } from '../test/axe.ts'
import { render } from '../test/render.tsx'
import { Breadcrumbs } from './Breadcrumbs.tsx'
import { Logo } from './Logo.tsx'
import { SiteHeader } from './SiteHeader.tsx'
import { SubNav } from './SubNav.tsx'

const header = {
  logo: <Logo name="Participe" />,
  homeHref: '/',
  homeLabel: 'page d’accueil',
  items: [
    { label: 'Initiatives', href: '/initiatives', current: true },
    { label: 'Suites données', href: '/suites' },
  ],
  contactLink: { label: 'Nous joindre', href: '/joindre' },
}

test('the language link says its own language and comes before the contact', () => {
  render(<SiteHeader {...header} languageLink={{ label: 'English', href: '/en', lang: 'en' }} />)
  const links = within(screen.getByRole('navigation', { name: 'Navigation PIV' })).getAllByRole('link')
  expect(links.map((link) => link.textContent)).toEqual(['English', 'Nous joindre'])
  expect(links[0]).toHaveAttribute('lang', 'en')
  expect(links[0]).toHaveAttribute('hreflang', 'en')
})

test('without a translation there is no language link', () => {
  render(<SiteHeader {...header} />)
  expect(screen.queryByRole('link', { name: 'English' })).not.toBeInTheDocument()
})

test('the name of the home link starts with what is seen', () => {
  render(<SiteHeader {...header} />)
  expect(screen.getByRole('link', { name: /^Participe\s*page d’accueil$/ })).toBeInTheDocument()
})

test('the menu button tells whether the list is open', async () => {
  const { container } = render(<SiteHeader {...header} />)
  const button = screen.getByRole('button', { name: 'Menu' })
  expect(button).toHaveAttribute('aria-expanded', 'false')
  await userEvent.click(button)
  expect(button).toHaveAttribute('aria-expanded', 'true')
  expect(button).toHaveAccessibleName('Menu')
  expect(await faultsOf(container)).toEqual([])
})

test('the current page is said, in each navigation', () => {
  render(
    <>
      <SiteHeader {...header} />
      <Breadcrumbs items={[{ label: 'Accueil', href: '/' }, { label: 'Ici' }]} />
      <SubNav label="Sections" items={[{ label: 'Idées', href: '/idees', current: true, count: '3' }]} />
    </>,
  )
  expect(screen.getByRole('link', { name: 'Initiatives' })).toHaveAttribute('aria-current', 'page')
  expect(screen.getByText('Ici')).toHaveAttribute('aria-current', 'page')
  expect(screen.getByRole('link', { name: 'Idées 3' })).toHaveAttribute('aria-current', 'page')
})
