import { Hero, PageHeading } from '@participe/ui'
import { useNavigate } from 'react-router'
import { InitiativeSearch } from '../../kit/InitiativeSearch.tsx'
import { useWords } from '../../platform/useWords.ts'
import styles from './home.module.css'

export function Welcome() {
  const { t, path } = useWords()
  const navigate = useNavigate()
  const search = (text: string) =>
    void navigate(`${path('catalogue')}${text ? `?${new URLSearchParams({ q: text })}` : ''}`)
  return (
    <Hero>
      <div className={styles.welcome}>
        <PageHeading lead={t('home.lead')}>{t('home.heading')}</PageHeading>
        <InitiativeSearch label={t('home.search')} onSearch={search} />
        <p className={styles.trust}>{t('home.trust')}</p>
      </div>
    </Hero>
  )
}
