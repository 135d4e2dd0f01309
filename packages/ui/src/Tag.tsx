import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import { Link } from './Link.tsx'
import styles from './Tag.module.css'
import { useMessages } from './ui-context.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'

export interface TagProps {
  children: ReactNode
  href?: string
  /** A chosen filter that can be taken off; needs the name in plain text for the button. */
  onRemove?: () => void
  name?: string
}

export function Tag({ children, href, onRemove, name }: TagProps) {
  const messages = useMessages()
  if (href) {
    return (
      <Link href={href} className={styles.tag}>
        {children}
      </Link>
    )
  }
  if (!onRemove) return <span className={styles.tag}>{children}</span>
  const plainName = name ?? (typeof children === 'string' ? children : '')
  return (
    <button type="button" onClick={onRemove} className={styles.tag}>
      <span aria-hidden="true">{children}</span>
      <VisuallyHidden>{messages.remove(plainName)}</VisuallyHidden>
      <Icon name="cross" size="0.875em" />
    </button>
  )
}
