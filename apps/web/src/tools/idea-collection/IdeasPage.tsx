import { useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import {
  Breadcrumbs,
  Cluster,
  Container,
  Hero,
  LinkButton,
  Loading,
  Notice,
  PageHeading,
} from '@participe/ui'
import { useParams } from 'react-router'
import { InitiativeStatusBadge } from '../../kit/InitiativeStatusBadge.tsx'
import { NextDate } from '../../kit/NextDate.tsx'
import { PlainText } from '../../kit/PlainText.tsx'
import { Failure } from '../../platform/Failure.tsx'
import { Page } from '../../platform/Page.tsx'
import { useWords } from '../../platform/useWords.ts'
import { NotFoundPage } from '../../platform/NotFoundPage.tsx'
import { IdeaList } from './IdeaList.tsx'
import styles from './ideas.module.css'

const IdeasPageDocument = graphql(`
  query IdeasPage($slug: String!, $toolId: ID!) {
    initiative(slug: $slug) {
      id
      slug
      title
      status
      hasEnglish
      ...NextDate
    }
    ideaCollection(id: $toolId) {
      id
      question
      intro
      ideaCount
      ratingMode
      can {
        action
        allowed
        reason {
          message
        }
      }
    }
  }
`)

export function IdeasPage() {
  const { slug = '', toolId = '' } = useParams()
  const { t, path, language } = useWords()
  const { data, error, refetch } = useQuery(IdeasPageDocument, { variables: { slug, toolId } })
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />
  if (!data)
    return (
      <Container>
        <Loading />
      </Container>
    )
  const { initiative, ideaCollection: collection } = data
  if (!initiative || !collection) return <NotFoundPage />
  const lang = language === 'en' && !initiative.hasEnglish ? 'fr' : undefined
  const draft = collection.can.find(({ action }) => action === 'draft')
  return (
    <Page title={collection.question} translated={initiative.hasEnglish}>
      <Hero>
        <Breadcrumbs
          items={[
            { label: t('platform.nav.catalogue'), href: path('catalogue') },
            { label: initiative.title, href: path('initiative', { slug }) },
            { label: t('ideas.crumb') },
          ]}
        />
        <div className={styles.opening}>
          <PageHeading
            lang={lang}
            eyebrow={
              <>
                <InitiativeStatusBadge status={initiative.status} />
                <NextDate initiative={initiative} />
              </>
            }
            lead={<PlainText lang={lang} text={collection.intro} />}
          >
            {collection.question}
          </PageHeading>
          <Cluster className="no-print">
            {draft?.allowed && (
              <LinkButton href={path('propose', { slug, toolId })} icon="plus">
                {t('ideas.propose')}
              </LinkButton>
            )}
          </Cluster>
          {draft && !draft.allowed && initiative.status !== 'OPEN' && (
            <Notice>{t(`ideas.closed.${initiative.status}`)}</Notice>
          )}
        </div>
      </Hero>
      <Container className={styles.body}>
        <IdeaList
          toolId={toolId}
          slug={slug}
          total={collection.ideaCount}
          open={!!draft?.allowed}
          mode={collection.ratingMode}
        />
      </Container>
    </Page>
  )
}
