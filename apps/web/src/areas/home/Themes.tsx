import { Container, Link } from '@participe/ui'
import { useWords } from '../../platform/useWords.ts'
import styles from './home.module.css'

export function Themes({ themes }: { themes: { id: string; key: string; name: string }[] }) {
  const { t, path } = useWords()
  return (
    <Container as="section">
      <div className={styles.head}>
        <h2>{t('home.themes.title')}</h2>
      </div>
      <ul className={styles.themes}>
        {themes.map((theme) => (
          <li key={theme.id}>
            <Link href={`${path('catalogue')}?theme=${theme.key}`} className={styles.theme}>
              {theme.name}
            </Link>
          </li>
        ))}
      </ul>
    </Container>
  )
}
