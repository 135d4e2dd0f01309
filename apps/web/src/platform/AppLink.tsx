import type { UiLinkProps } from '@participe/ui'
import { Link } from 'react-router'

const outside = /^(?:[a-z]+:|#|\/\/)/i

/** What draws the links of the site: the router's, so that a page change loads nothing twice. */
export function AppLink({ href, ...rest }: UiLinkProps) {
  return outside.test(href) ? <a href={href} {...rest} /> : <Link to={href} {...rest} />
}
