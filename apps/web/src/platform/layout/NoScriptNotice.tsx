import { Container, Link, Notice } from '@participe/ui'
import { useWords } from '../useWords.ts'
import styles from './layout.module.css'

const address = 'participe@exemple.quebec'

/** Reading needs no script; taking part still does, so the other ways are said. */
export function NoScriptNotice() {
  const { rich } = useWords()
  return (
    <noscript>
      <Container className={styles.notice}>
        <Notice>
          {rich('platform.noScript', {
            phone: '418\u00a0555-0100',
            address,
            mail: (words) => <Link href={`mailto:${address}`}>{words}</Link>,
          })}
        </Notice>
      </Container>
    </noscript>
  )
}
