import { Container, Icon, Link } from '@participe/ui'
import type { IconName } from '@participe/ui'
import { useWords } from '../../platform/useWords.ts'
import styles from './home.module.css'

const steps: { key: string; icon: IconName }[] = [
  { key: 'find', icon: 'search' },
  { key: 'contribute', icon: 'chat' },
  { key: 'see', icon: 'answer' },
]

export function HowItWorks() {
  const { t, path } = useWords()
  return (
    <Container as="section">
      <div className={styles.head}>
        <h2>{t('home.how.title')}</h2>
        <Link href={path('participation')} className={styles.more}>
          {t('home.how.more')} <Icon name="arrow" size="1em" />
        </Link>
      </div>
      <ol className={styles.steps}>
        {steps.map(({ key, icon }) => (
          <li key={key} className={styles.step}>
            <span className={styles.stepMark}>
              <Icon name={icon} size="1.5rem" />
            </span>
            <h3 className={styles.stepTitle}>{t(`home.how.${key}.title`)}</h3>
            <p>{t(`home.how.${key}.text`)}</p>
          </li>
        ))}
      </ol>
    </Container>
  )
}
