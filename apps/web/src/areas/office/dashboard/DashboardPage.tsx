import { useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import type { OfficeInitiativesQuery } from '@participe/schema/generated/graphql.ts'
import { EmptyState, LinkButton, Loading, Notice, Link } from '@participe/ui'
import { Failure } from '../../../platform/Failure.tsx'
import { useWords } from '../../../platform/useWords.ts'
import { OfficeNavDocument, OfficePage } from '../kit/OfficePage.tsx'
import { useOfficePath } from '../paths.ts'
import { InitiativeLine } from './InitiativeLine.tsx'
import styles from './dashboard.module.css'
import { groupsOf } from './groups.ts'
import { useMyOrganizations } from './useMyOrganizations.ts'

export const OfficeInitiativesDocument = graphql(`
  query OfficeInitiatives($organizations: [String!]!) {
    initiatives(first: 100, order: NEWEST, filter: { organizations: $organizations }) {
      edges {
        node {
          id
          status
          organization {
            id
          }
          ...OfficeInitiativeLine
        }
      }
    }
  }
`)

type Found = OfficeInitiativesQuery['initiatives']['edges'][number]['node']

function ReviewQueue() {
  const { t } = useWords()
  const path = useOfficePath()
  const { data } = useQuery(OfficeNavDocument)
  const count = data?.queueSize ?? 0
  if (count === 0) return null
  return (
    <Notice tone="warning" title={t('office.dashboard.queue', { count })}>
      <Link href={path('moderation')}>{t('office.dashboard.openQueue')}</Link>
    </Notice>
  )
}

function Groups({ initiatives, severalBodies }: { initiatives: Found[]; severalBodies: boolean }) {
  const { t, number } = useWords()
  return groupsOf(initiatives).map(({ key, items }) => (
    <section key={key} aria-labelledby={`group-${key}`}>
      <h2 id={`group-${key}`} className={styles.group}>
        {t(`office.dashboard.group.${key}`)} <span className={styles.count}>{number(items.length)}</span>
      </h2>
      <ul className={styles.list}>
        {items.map((initiative) => (
          <InitiativeLine key={initiative.id} initiative={initiative} withBody={severalBodies} />
        ))}
      </ul>
    </section>
  ))
}

function Initiatives() {
  const { t } = useWords()
  const path = useOfficePath()
  const organizations = useMyOrganizations()
  const { data, error, refetch } = useQuery(OfficeInitiativesDocument, {
    variables: { organizations: organizations.map(({ slug }) => slug) },
    fetchPolicy: 'cache-and-network',
  })
  if (data) {
    // The filter also finds what a body is a partner of; that work belongs to someone else.
    const initiatives = data.initiatives.edges
      .map(({ node }) => node)
      .filter(({ organization }) => organizations.some(({ id }) => id === organization.id))
    if (initiatives.length > 0)
      return <Groups initiatives={initiatives} severalBodies={organizations.length > 1} />
    return (
      <EmptyState
        icon="megaphone"
        title={t('office.dashboard.empty')}
        action={<LinkButton href={path('create')}>{t('office.dashboard.create')}</LinkButton>}
      >
        <p>{t('office.dashboard.emptyText')}</p>
      </EmptyState>
    )
  }
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  return <Loading />
}

export function DashboardPage() {
  const { t } = useWords()
  const path = useOfficePath()
  return (
    <OfficePage
      tab="dashboard"
      title={t('office.dashboard.title')}
      lead={t('office.dashboard.lead')}
      actions={
        <LinkButton href={path('create')} icon="plus">
          {t('office.dashboard.create')}
        </LinkButton>
      }
    >
      <div className={styles.page}>
        <ReviewQueue />
        <Initiatives />
      </div>
    </OfficePage>
  )
}
