import type { ComponentProps, MouseEvent } from 'react'
import styles from './Button.module.css'
import { classes } from './classes.ts'
import type { IconName } from './Icon.tsx'
import { Icon } from './Icon.tsx'
import { Spinner } from './Spinner.tsx'
import { useMessages } from './ui-context.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'

export interface ButtonLook {
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger'
  size?: 'regular' | 'compact'
  icon?: IconName
  iconEnd?: IconName
  fullWidth?: boolean
}

export interface ButtonProps extends ComponentProps<'button'>, ButtonLook {
  /** The work has started: the button keeps the focus, refuses a second press and says so. */
  pending?: boolean
  pendingLabel?: string
}

export const buttonClasses = ({ variant = 'primary', size = 'regular', fullWidth }: ButtonLook) =>
  classes(styles.button, styles[variant], size === 'compact' && styles.compact, fullWidth && styles.full)

export function Button(props: ButtonProps) {
  const { variant, size, icon, iconEnd, fullWidth, pending, pendingLabel, className, ...native } = props
  const messages = useMessages()
  const { type = 'button', onClick, children, ...rest } = native
  const refuseTwice = (event: MouseEvent<HTMLButtonElement>) =>
    pending ? event.preventDefault() : onClick?.(event)
  return (
    <>
      <button
        {...rest}
        type={type}
        onClick={refuseTwice}
        aria-disabled={pending || rest['aria-disabled']}
        className={classes(buttonClasses({ variant, size, fullWidth }), className)}
      >
        {pending ? <Spinner /> : icon && <Icon name={icon} />}
        <span>{children}</span>
        {iconEnd && <Icon name={iconEnd} />}
      </button>
      {pending !== undefined && (
        <VisuallyHidden role="status">{pending ? (pendingLabel ?? messages.pending) : ''}</VisuallyHidden>
      )}
    </>
  )
}
