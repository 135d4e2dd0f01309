import { useEffect, useState } from 'react'
import styles from './Loading.module.css'
import { Spinner } from './Spinner.tsx'
import { useMessages } from './ui-context.ts'

export interface LoadingProps {
  label?: string
  /** Milliseconds: what comes at once does not need to be announced. */
  after?: number
}

export function Loading({ label, after = 500 }: LoadingProps) {
  const messages = useMessages()
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), after)
    return () => clearTimeout(timer)
  }, [after])
  return (
    <div role="status" className={styles.loading}>
      {late && (
        <>
          <Spinner size="1.5rem" />
          <span>{label ?? messages.loading}</span>
        </>
      )}
    </div>
  )
}
