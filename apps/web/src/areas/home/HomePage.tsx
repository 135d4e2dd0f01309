import { useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import { Container, Loading } from '@participe/ui'
import { Failure } from '../../platform/Failure.tsx'
import { Page } from '../../platform/Page.tsx'
import { useWords } from '../../platform/useWords.ts'
import { LatestPosts } from '../social/LatestPosts.tsx'
import { Answered } from './Answered.tsx'
import styles from './home.module.css'
import { HowItWorks } from './HowItWorks.tsx'
import { InitiativeSection } from './InitiativeSection.tsx'
import { Themes } from './Themes.tsx'
import { Welcome } from './Welcome.tsx'

const HomeDocument = graphql(`
  query Home {
    featured: initiatives(first: 3, filter: { featured: true, statuses: [OPEN, COMING] }) {
      edges {
        node {
          id
          ...InitiativeCard
        }
      }
    }
    closing: initiatives(first: 6, filter: { statuses: [OPEN] }, order: CLOSING_SOON) {
      edges {
        node {
          id
          ...InitiativeCard
        }
      }
    }
    answered: initiatives(first: 3, filter: { statuses: [ANSWERED] }, order: RECENTLY_ANSWERED) {
      edges {
        node {
          id
          ...AnsweredInitiative
        }
      }
    }
    themes {
      id
      key
      name
    }
  }
`)

export function HomePage() {
  const { t, path } = useWords()
  const { data, error, refetch } = useQuery(HomeDocument)
  const featured = data?.featured.edges.map((edge) => edge.node) ?? []
  const shown = new Set(featured.map((initiative) => initiative.id))
  const closing = data?.closing.edges
    .map((edge) => edge.node)
    .filter(({ id }) => !shown.has(id))
    .slice(0, 3)
  return (
    <Page title={t('home.title')} description={t('home.lead')}>
      <Welcome />
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && (
        <Container>
          <Loading />
        </Container>
      )}
      {data && (
        <div className={styles.sections}>
          <InitiativeSection
            id="a-la-une"
            title={t('home.featured.title')}
            initiatives={featured}
            more={{ label: t('home.featured.more'), href: path('catalogue') }}
          />
          <InitiativeSection
            id="bientot-fini"
            title={t('home.closing.title')}
            lead={t('home.closing.lead')}
            initiatives={closing ?? []}
            more={{ label: t('home.closing.more'), href: `${path('catalogue')}?statut=OPEN` }}
          />
          <Answered initiatives={data.answered.edges.map((edge) => edge.node)} />
          <HowItWorks />
          <Themes themes={data.themes} />
          <LatestPosts
            title={t('home.social.title')}
            lead={t('home.social.lead')}
            more={t('home.social.more')}
          />
        </div>
      )}
    </Page>
  )
}
