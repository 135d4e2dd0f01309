import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import { Link } from './Link.tsx'
import styles from './SiteHeader.module.css'
import { useMessages } from './ui-context.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'

export interface HeaderLink {
  label: string
  href: string
  current?: boolean
}

export interface SiteHeaderProps {
  logo: ReactNode
  homeHref: string
  /** What the logo link leads to, in words: « Participe, page d’accueil ». */
  homeLabel: string
  siteTitle?: ReactNode
  /** The same page in the other language; absent when there is none (D-21). */
  languageLink?: { label: string; href: string; lang: string }
  contactLink?: HeaderLink
  items: readonly HeaderLink[]
  /** At the end of the main bar: sign in, account. */
  actions?: ReactNode
}

function PivLinks({ languageLink, contactLink }: Pick<SiteHeaderProps, 'languageLink' | 'contactLink'>) {
  const messages = useMessages()
  if (!languageLink && !contactLink) return null
  return (
    <nav aria-label={messages.pivNavigation}>
      <ul className={styles.pivLinks}>
        {languageLink && (
          <li>
            <Link href={languageLink.href} lang={languageLink.lang} hrefLang={languageLink.lang}>
              {languageLink.label}
            </Link>
          </li>
        )}
        {contactLink && (
          <li>
            <Link href={contactLink.href} aria-current={contactLink.current ? 'page' : undefined}>
              {contactLink.label}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  )
}

function MainBar({ items, actions }: Pick<SiteHeaderProps, 'items' | 'actions'>) {
  const messages = useMessages()
  const listId = useId()
  const [open, setOpen] = useState(false)
  return (
    <div className={styles.bar}>
      <div className={styles.barInside}>
        <nav aria-label={messages.mainNavigation} className={styles.nav}>
          <button
            type="button"
            aria-expanded={open}
            aria-controls={listId}
            onClick={() => setOpen(!open)}
            className={styles.menuButton}
          >
            <Icon name={open ? 'cross' : 'menu'} />
            {messages.menu}
          </button>
          <ul id={listId} className={styles.list} data-open={open || undefined}>
            {items.map((item) => (
              <li key={item.href}>
                <Link
                  href={item.href}
                  aria-current={item.current ? 'page' : undefined}
                  onClick={() => setOpen(false)}
                  className={styles.link}
                >
                  {item.label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  )
}

export function SiteHeader(props: SiteHeaderProps) {
  const { logo, homeHref, homeLabel, siteTitle, languageLink, contactLink, items, actions } = props
  return (
    <header>
      <div className={styles.band}>
        <div className={styles.bandInside}>
          <Link href={homeHref} className={styles.home}>
            {logo}
            <VisuallyHidden>{homeLabel}</VisuallyHidden>
          </Link>
          {siteTitle && <p className={styles.siteTitle}>{siteTitle}</p>}
          <PivLinks languageLink={languageLink} contactLink={contactLink} />
        </div>
      </div>
      <MainBar items={items} actions={actions} />
    </header>
  )
}
