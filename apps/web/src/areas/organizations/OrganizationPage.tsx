import { useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import {
  Breadcrumbs,
  Cluster,
  Container,
  EmptyState,
  ExternalLink,
  Grid,
  Hero,
  KeyFigure,
  Loading,
  PageHeading,
} from '@participe/ui'
import { useParams } from 'react-router'
import { InitiativeCard } from '../../kit/InitiativeCard.tsx'
import { Failure } from '../../platform/Failure.tsx'
import { Page } from '../../platform/Page.tsx'
import { useWords } from '../../platform/useWords.ts'
import { NotFoundPage } from '../../platform/NotFoundPage.tsx'
import { OrganizationAccounts } from '../social/OrganizationAccounts.tsx'
import styles from './organizations.module.css'

const OrganizationDocument = graphql(`
  query Organization($slug: String!) {
    organization(slug: $slug) {
      id
      name
      acronym
      mission
      website
      contactEmail
    }
    replyRecord(organization: $slug) {
      answered
      onTime
      late
    }
    initiatives(first: 100, filter: { organizations: [$slug] }) {
      edges {
        node {
          id
          ...InitiativeCard
        }
      }
    }
  }
`)

export function OrganizationPage() {
  const { slug = '' } = useParams()
  const { t, path, number } = useWords()
  const { data, error, refetch } = useQuery(OrganizationDocument, { variables: { slug } })
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />
  if (!data)
    return (
      <Container>
        <Loading />
      </Container>
    )
  const { organization, replyRecord, initiatives } = data
  if (!organization) return <NotFoundPage />
  return (
    <Page
      title={organization.name}
      description={organization.mission}
      structured={{
        '@context': 'https://schema.org',
        '@type': 'GovernmentOrganization',
        name: organization.name,
        alternateName: organization.acronym,
        url: organization.website,
      }}
    >
      <Hero>
        <Breadcrumbs
          items={[
            { label: t('organizations.title'), href: path('organizations') },
            { label: organization.name },
          ]}
        />
        <PageHeading lang="fr" lead={<span lang="fr">{organization.mission}</span>}>
          {organization.name}
        </PageHeading>
        <Cluster gap="md">
          {organization.website && (
            <ExternalLink href={organization.website}>{t('organizations.website')}</ExternalLink>
          )}
          {organization.contactEmail && (
            <a href={`mailto:${organization.contactEmail}`}>{organization.contactEmail}</a>
          )}
        </Cluster>
      </Hero>
      <Container className={styles.body}>
        {replyRecord.answered + replyRecord.late > 0 && (
          <div className={styles.figures}>
            <KeyFigure
              value={number(replyRecord.answered)}
              label={t('organizations.answered', { count: replyRecord.answered })}
            />
            <KeyFigure
              value={number(replyRecord.onTime)}
              label={t('organizations.onTime', { count: replyRecord.onTime })}
            />
            <KeyFigure
              value={number(replyRecord.late)}
              label={t('organizations.late', { count: replyRecord.late })}
            />
          </div>
        )}
        <h2 className={styles.groupTitle}>{t('organizations.initiatives')}</h2>
        {initiatives.edges.length === 0 ? (
          <EmptyState headingLevel={3} title={t('organizations.none.title')}>
            <p>{t('organizations.none.text')}</p>
          </EmptyState>
        ) : (
          <Grid as="ul" cell="20rem">
            {initiatives.edges.map(({ node }) => (
              <InitiativeCard key={node.id} as="li" initiative={node} />
            ))}
          </Grid>
        )}
        <OrganizationAccounts
          slug={slug}
          title={t('organizations.accounts')}
          stream={t('organizations.stream')}
        />
      </Container>
    </Page>
  )
}
