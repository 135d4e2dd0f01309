import { getFragmentData, graphql } from '@participe/schema'
import type { FragmentType } from '@participe/schema'
import { Container, Icon, Link } from '@participe/ui'
import { useWords } from '../../platform/useWords.ts'
import styles from './home.module.css'

export const AnsweredInitiativeFragment = graphql(`
  fragment AnsweredInitiative on Initiative {
    id
    slug
    title
    hasEnglish
    participantCount
    contributionCount
    answeredAt
    organization {
      id
      name
    }
  }
`)

export interface AnsweredProps {
  initiatives: ({ id: string } & FragmentType<typeof AnsweredInitiativeFragment>)[]
}

function Answer(props: { initiative: FragmentType<typeof AnsweredInitiativeFragment> }) {
  const initiative = getFragmentData(AnsweredInitiativeFragment, props.initiative)
  const { t, path, date, language } = useWords()
  const lang = language === 'en' && !initiative.hasEnglish ? 'fr' : undefined
  return (
    <li className={styles.answer}>
      <p className={styles.exchange}>
        <span>{t('home.answered.people', { count: initiative.participantCount })}</span>
        <Icon name="arrow" size="1em" />
        <span>
          {initiative.answeredAt && t('home.answered.on', { date: date(initiative.answeredAt, 'article') })}
        </span>
      </p>
      <h3 lang={lang} className={styles.answerTitle}>
        <Link href={path('report', { slug: initiative.slug })}>{initiative.title}</Link>
      </h3>
      <p lang="fr" className={styles.who}>
        {initiative.organization.name}
      </p>
    </li>
  )
}

export function Answered({ initiatives }: AnsweredProps) {
  const { t, path } = useWords()
  if (initiatives.length === 0) return null
  return (
    <section className={styles.answered}>
      <Container>
        <div className={styles.head}>
          <div>
            <h2>{t('home.answered.title')}</h2>
            <p className={styles.lead}>{t('home.answered.lead')}</p>
          </div>
          <Link href={path('results')} className={styles.more}>
            {t('home.answered.more')} <Icon name="arrow" size="1em" />
          </Link>
        </div>
        <ul className={styles.answers}>
          {initiatives.map((initiative) => (
            <Answer key={initiative.id} initiative={initiative} />
          ))}
        </ul>
      </Container>
    </section>
  )
}
