import type { UiLinkProps } from '@participe/ui'
import { Link } from 'react-router'

const outside = /^(?:[a-z]+:|#|\/\/)/i

/** What draws the links of the site: the router's, so that a page change loads nothing twice. */
export function AppLink({ href, children, ...rest }: UiLinkProps) {
  if (!outside.test(href))
    return (
      <Link to={href} {...rest}>
        {children}
      </Link>
    )
  return (
    <a href={href} {...rest}>
      {children}
    </a>
  )
}
