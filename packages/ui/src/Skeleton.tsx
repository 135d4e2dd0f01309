import styles from './Skeleton.module.css'

export interface SkeletonProps {
  shape?: 'lines' | 'title' | 'card'
  lines?: number
}

/** The shape of what is coming, for the eye only; `Loading` says it in words. */
export function Skeleton({ shape = 'lines', lines = 3 }: SkeletonProps) {
  const count = shape === 'lines' ? lines : 1
  return (
    <div aria-hidden="true" className={styles.skeleton}>
      {Array.from({ length: count }, (_, index) => (
        <span key={index} className={styles[shape]} />
      ))}
    </div>
  )
}
