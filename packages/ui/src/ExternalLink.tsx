import type { ComponentProps } from 'react'
import styles from './ExternalLink.module.css'
import { Icon } from './Icon.tsx'
import { useMessages } from './ui-context.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'

export interface ExternalLinkProps extends Omit<ComponentProps<'a'>, 'children'> {
  href: string
  /** Plain text: its last word is tied to the icon, which never stands alone on a line (D-07). */
  children: string
}

export function ExternalLink({ children, ...props }: ExternalLinkProps) {
  const messages = useMessages()
  const lastWord = children.lastIndexOf(' ') + 1
  return (
    <a rel="noopener" {...props}>
      {children.slice(0, lastWord)}
      <span className={styles.together}>
        {children.slice(lastWord)}
        <Icon name="external" size="0.875em" className={styles.icon} />
      </span>
      <VisuallyHidden> {messages.externalLink}</VisuallyHidden>
    </a>
  )
}
