import { useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import { Container, Loading, Split, Stack } from '@participe/ui'
import { useParams } from 'react-router'
import { Failure } from '../../platform/Failure.tsx'
import { Page } from '../../platform/Page.tsx'
import { useWords } from '../../platform/useWords.ts'
import { NotFoundPage } from '../../platform/NotFoundPage.tsx'
import { Calendar } from './Calendar.tsx'
import { Changes } from './Changes.tsx'
import { Facts } from './Facts.tsx'
import styles from './initiative.module.css'
import { Opening } from './Opening.tsx'
import { Outcome } from './Outcome.tsx'
import { Sections } from './Sections.tsx'
import { Tools } from './Tools.tsx'

const InitiativeDocument = graphql(`
  query Initiative($slug: String!) {
    initiative(slug: $slug) {
      id
      title
      hasEnglish
      ...InitiativeOpening
      ...InitiativeOutcome
      ...InitiativeSections
      ...InitiativeTools
      ...InitiativeCalendar
      ...InitiativeFacts
      ...InitiativeChanges
    }
  }
`)

export function InitiativePage() {
  const { slug = '' } = useParams()
  const { language } = useWords()
  const { data, error, refetch } = useQuery(InitiativeDocument, { variables: { slug } })
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />
  if (!data)
    return (
      <Container>
        <Loading />
      </Container>
    )
  const { initiative } = data
  if (!initiative) return <NotFoundPage />
  const lang = language === 'en' && !initiative.hasEnglish ? 'fr' : undefined
  return (
    <Page title={initiative.title} translated={initiative.hasEnglish}>
      <Opening initiative={initiative} lang={lang} />
      <Container className={styles.body}>
        <Split
          aside={
            <Stack gap="lg">
              <Calendar initiative={initiative} />
              <Facts initiative={initiative} lang={lang} />
              <Changes initiative={initiative} />
            </Stack>
          }
        >
          <Stack gap="lg">
            <Outcome initiative={initiative} lang={lang} />
            <Tools initiative={initiative} lang={lang} />
            <Sections initiative={initiative} lang={lang} />
          </Stack>
        </Split>
      </Container>
    </Page>
  )
}
