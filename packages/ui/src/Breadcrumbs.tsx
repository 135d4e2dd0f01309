import styles from './Breadcrumbs.module.css'
import { Icon } from './Icon.tsx'
import { Link } from './Link.tsx'
import { useMessages } from './ui-context.ts'

export interface Crumb {
  label: string
  href?: string
}

/** The last one is where we are: it is not a link. */
export function Breadcrumbs({ items }: { items: readonly Crumb[] }) {
  const messages = useMessages()
  return (
    <nav aria-label={messages.breadcrumbs} className={styles.crumbs}>
      <ol className={styles.list}>
        {items.map((item, index) => (
          <li key={item.label} className={styles.item}>
            {index > 0 && <Icon name="chevron" size="0.75em" turn={270} />}
            {item.href && index < items.length - 1 ? (
              <Link href={item.href}>{item.label}</Link>
            ) : (
              <span aria-current={index === items.length - 1 ? 'page' : undefined}>{item.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
