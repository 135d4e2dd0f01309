import type { UiLinkProps } from './ui-context.ts'
import { useUi } from './ui-context.ts'

/** A link inside the site, drawn by the router's component when the application gave one. */
export function Link(props: UiLinkProps) {
  const { LinkComponent } = useUi()
  return <LinkComponent {...props} />
}
