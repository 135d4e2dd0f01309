import { Container, Link, Notice } from '@participe/ui'
import { useState } from 'react'
import { useWords } from '../useWords.ts'
import styles from './layout.module.css'

let dismissed = false

/** On English pages (D-22): not blocking, and once closed it stays closed for the visit. */
export function CharterNotice() {
  const { rich, path, language } = useWords()
  const [open, setOpen] = useState(!dismissed)
  if (language !== 'en' || !open) return null
  const dismiss = () => {
    dismissed = true
    setOpen(false)
  }
  return (
    <Container className={styles.notice}>
      <Notice onDismiss={dismiss}>
        {rich('platform.charter', {
          link: (words) => <Link href={`${path('terms')}#charter`}>{words}</Link>,
        })}
      </Notice>
    </Container>
  )
}
