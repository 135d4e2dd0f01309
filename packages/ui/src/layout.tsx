import type { ElementType, ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './layout.module.css'

export type Gap = '2xs' | 'xs' | 'sm' | 'md' | 'lg' | 'xl'

interface LayoutProps {
  as?: ElementType
  children: ReactNode
  className?: string
  id?: string
}

interface GapProps extends LayoutProps {
  gap?: Gap
}

const gapStyle = (gap: Gap) => ({ gap: `var(--space-${gap})` })

/** One thing under another. */
export function Stack({ as: Element = 'div', gap = 'sm', className, ...rest }: GapProps) {
  return <Element {...rest} className={classes(styles.stack, className)} style={gapStyle(gap)} />
}

export interface ClusterProps extends GapProps {
  align?: 'start' | 'center' | 'end' | 'baseline'
  justify?: 'start' | 'center' | 'end' | 'space-between'
}

/** One thing beside another, wrapping when the line is full. */
export function Cluster(props: ClusterProps) {
  const { as: Element = 'div', gap = 'sm', align = 'center', justify = 'start', className, ...rest } = props
  const style = { ...gapStyle(gap), alignItems: align, justifyContent: justify }
  return <Element {...rest} className={classes(styles.cluster, className)} style={style} />
}

export interface GridProps extends GapProps {
  /** The narrowest a cell may be before the grid drops a column. */
  cell?: string
}

export function Grid({ as: Element = 'div', gap = 'md', cell = '18rem', className, ...rest }: GridProps) {
  const gridTemplateColumns = `repeat(auto-fill, minmax(min(${cell}, 100%), 1fr))`
  return (
    <Element
      {...rest}
      className={classes(styles.grid, className)}
      style={{ ...gapStyle(gap), gridTemplateColumns }}
    />
  )
}

export interface ContainerProps extends LayoutProps {
  width?: 'page' | 'text'
}

/** Centres the page and keeps its gutters. */
export function Container({ as: Element = 'div', width = 'page', className, ...rest }: ContainerProps) {
  return (
    <Element {...rest} className={classes(styles.container, width === 'text' && styles.text, className)} />
  )
}

export interface SplitProps extends LayoutProps {
  aside: ReactNode
}

/** What one reads, and beside it what helps; under it on a narrow screen. */
export function Split({ as: Element = 'div', children, aside, className, id }: SplitProps) {
  return (
    <Element id={id} className={classes(styles.split, className)}>
      <div className={styles.main}>{children}</div>
      <div className={styles.aside}>{aside}</div>
    </Element>
  )
}
