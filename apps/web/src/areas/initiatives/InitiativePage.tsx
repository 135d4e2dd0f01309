import { useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import type { InitiativeQuery } from '@participe/schema/generated/graphql.ts'
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
      summary
      opensAt
      closesAt
      organization {
        name
      }
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

/** What search engines show of it: a public event with its dates (schema.org). */
const eventOf = (initiative: NonNullable<InitiativeQuery['initiative']>) => ({
  '@context': 'https://schema.org',
  '@type': 'Event',
  name: initiative.title,
  description: initiative.summary,
  startDate: initiative.opensAt,
  endDate: initiative.closesAt,
  eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
  isAccessibleForFree: true,
  organizer: { '@type': 'GovernmentOrganization', name: initiative.organization.name },
})

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
    <Page
      title={initiative.title}
      translated={initiative.hasEnglish}
      description={initiative.summary}
      structured={eventOf(initiative)}
    >
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
