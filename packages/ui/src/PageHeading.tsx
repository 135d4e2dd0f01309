import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import styles from './PageHeading.module.css'
import { useUi } from './ui-context.ts'

export interface PageHeadingProps {
  children: ReactNode
  eyebrow?: ReactNode
  lead?: ReactNode
  actions?: ReactNode
  lang?: string
}

/**
 * The one h1 of the page. When the address has changed since the last heading, it takes the focus, so that a screen
 * reader says the new page and the Tab key starts from it; on the first load the skip link stays first.
 */
export function PageHeading({ children, eyebrow, lead, actions, lang }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { arrivesAt } = useUi()
  useEffect(() => {
    if (arrivesAt(window.location.pathname)) heading.current?.focus()
  })
  return (
    <div className={styles.heading}>
      {eyebrow && <div className={styles.eyebrow}>{eyebrow}</div>}
      <h1 ref={heading} tabIndex={-1} lang={lang}>
        {children}
      </h1>
      {lead && <div className={styles.lead}>{lead}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
