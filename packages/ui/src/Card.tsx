import type { ReactNode } from 'react'
import styles from './Card.module.css'
import { classes } from './classes.ts'
import { Link } from './Link.tsx'

export interface CardProps {
  as?: 'article' | 'div' | 'li' | 'section'
  title?: ReactNode
  /** The title leads there, and with it the whole card. */
  href?: string
  headingLevel?: 2 | 3 | 4 | 5
  /** Above the title: a status, a kind. */
  eyebrow?: ReactNode
  /** Under the title, in small: who, when, where. */
  meta?: ReactNode
  children?: ReactNode
  footer?: ReactNode
  media?: ReactNode
  /** The language of the title, when it is not that of the page. */
  lang?: string
  className?: string
}

export function Card(props: CardProps) {
  const { as: Element = 'article', title, href, headingLevel = 3, eyebrow, meta, children, footer } = props
  const Heading = `h${headingLevel}` as const
  return (
    <Element className={classes(styles.card, href && styles.pressable, props.className)}>
      {props.media && <div className={styles.media}>{props.media}</div>}
      {eyebrow && <div className={styles.eyebrow}>{eyebrow}</div>}
      {title && (
        <Heading className={styles.title} lang={props.lang}>
          {href ? (
            <Link href={href} className={styles.link}>
              {title}
            </Link>
          ) : (
            title
          )}
        </Heading>
      )}
      {meta && <div className={styles.meta}>{meta}</div>}
      {children && <div className={styles.body}>{children}</div>}
      {footer && <div className={styles.footer}>{footer}</div>}
    </Element>
  )
}
