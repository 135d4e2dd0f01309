import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Icon } from './Icon.tsx'
import type { Tone } from './messages.ts'
import styles from './Notice.module.css'
import { toneIcons } from './tones.ts'
import { useMessages } from './ui-context.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'

export interface NoticeProps {
  tone?: Exclude<Tone, 'neutral'>
  title?: ReactNode
  children?: ReactNode
  /** Buttons or links under the text. */
  actions?: ReactNode
  onDismiss?: () => void
}

/** Part of the page from the start: it has no role, since nothing happened. */
export function Notice({ tone = 'info', title, children, actions, onDismiss }: NoticeProps) {
  const messages = useMessages()
  return (
    <div className={classes(styles.notice, styles[tone])}>
      <Icon name={toneIcons[tone]} size="1.5rem" className={styles.icon} />
      <div className={styles.content}>
        <VisuallyHidden>{messages.tones[tone]} </VisuallyHidden>
        {title && <p className={styles.title}>{title}</p>}
        {children && <div className={styles.text}>{children}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {onDismiss && (
        <button type="button" className={styles.dismiss} onClick={onDismiss}>
          <Icon name="cross" />
          <VisuallyHidden>{messages.dismiss}</VisuallyHidden>
        </button>
      )}
    </div>
  )
}

export type AlertProps = NoticeProps

/** Appears because something just happened: it is read out, at once when it is an error. */
export function Alert(props: AlertProps) {
  return (
    <div role={props.tone === 'error' ? 'alert' : 'status'}>
      <Notice {...props} />
    </div>
  )
}
