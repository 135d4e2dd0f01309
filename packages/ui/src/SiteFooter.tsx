import type { ReactNode } from 'react'
import { Link } from './Link.tsx'
import type { HeaderLink } from './SiteHeader.tsx'
import styles from './SiteFooter.module.css'
import { useMessages } from './ui-context.ts'

export interface SiteFooterProps {
  links: readonly HeaderLink[]
  logo: ReactNode
  copyright: { label: string; href: string }
  /** Above the links: help, always at the same place. */
  children?: ReactNode
}

export function SiteFooter({ links, logo, copyright, children }: SiteFooterProps) {
  const messages = useMessages()
  return (
    <footer className={styles.footer}>
      <div className={styles.inside}>
        {children && <div className={styles.help}>{children}</div>}
        <nav aria-label={messages.footerNavigation}>
          <ul className={styles.links}>
            {links.map((link) => (
              <li key={link.href}>
                <Link href={link.href} aria-current={link.current ? 'page' : undefined}>
                  {link.label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.sign}>
          {logo}
          <Link href={copyright.href} className={styles.copyright}>
            {copyright.label}
          </Link>
        </div>
      </div>
    </footer>
  )
}
