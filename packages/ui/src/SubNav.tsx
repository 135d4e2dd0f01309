import { Link } from './Link.tsx'
import styles from './SubNav.module.css'

export interface SubNavItem {
  label: string
  href: string
  current?: boolean
  count?: string
}

/** Looks like tabs, is made of links: each has its address, and the Back key works. */
export function SubNav({ label, items }: { label: string; items: readonly SubNavItem[] }) {
  return (
    <nav aria-label={label} className={styles.nav}>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.href}>
            <Link href={item.href} aria-current={item.current ? 'page' : undefined} className={styles.link}>
              {item.label}
              {item.count && (
                <>
                  {' '}
                  <span className={styles.count}>{item.count}</span>
                </>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
