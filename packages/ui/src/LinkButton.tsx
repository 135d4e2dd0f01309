import type { ButtonLook } from './Button.tsx'
import { buttonClasses } from './Button.tsx'
import { classes } from './classes.ts'
import { Icon } from './Icon.tsx'
import { Link } from './Link.tsx'
import type { UiLinkProps } from './ui-context.ts'

export type LinkButtonProps = UiLinkProps & ButtonLook

/** Looks like a button because it starts something; stays a link because it leads somewhere. */
export function LinkButton(props: LinkButtonProps) {
  const { variant, size, icon, iconEnd, fullWidth, className, children, ...link } = props
  return (
    <Link {...link} className={classes(buttonClasses({ variant, size, fullWidth }), className)}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {iconEnd && <Icon name={iconEnd} />}
    </Link>
  )
}
