import { useMutation, useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import type { FeaturableQuery } from '@participe/schema/generated/graphql.ts'
import {
  Button,
  EmptyState,
  ErrorSummary,
  Link,
  Loading,
  MoreButton,
  SearchField,
  StatusBadge,
} from '@participe/ui'
import { useState } from 'react'
import { joined } from '../../../kit/connection.ts'
import { InitiativeStatusBadge } from '../../../kit/InitiativeStatusBadge.tsx'
import { useMore } from '../../../kit/useMore.ts'
import { Failure } from '../../../platform/Failure.tsx'
import { useSession } from '../../../platform/session.tsx'
import { useWords } from '../../../platform/useWords.ts'
import { useAction } from '../initiative/useAction.ts'
import styles from '../kit/office.module.css'
import { OfficePage } from '../kit/OfficePage.tsx'

export const FeaturableDocument = graphql(`
  query Featurable($text: String, $featured: Boolean, $after: String) {
    initiatives(
      first: 20
      after: $after
      order: CLOSING_SOON
      filter: { text: $text, featured: $featured, statuses: [COMING, OPEN, AWAITING_REPLY, LATE, ANSWERED] }
    ) {
      edges {
        node {
          id
          slug
          title
          status
          featured
          organization {
            id
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

export const FeatureInitiativeDocument = graphql(`
  mutation FeatureInitiative($input: FeatureInitiativeInput!) {
    featureInitiative(input: $input) {
      problems {
        code
        path
        message
      }
      initiative {
        id
        featured
      }
    }
  }
`)

type Featurable = FeaturableQuery['initiatives']['edges'][number]['node']

function FeaturableLine({ initiative }: { initiative: Featurable }) {
  const { t, path } = useWords()
  const [feature] = useMutation(FeatureInitiativeDocument)
  const { id, title, featured } = initiative
  const { run, pending, problems } = useAction(
    t(featured ? 'office.featured.removed' : 'office.featured.added', { title }),
  )
  const toggle = () =>
    void run(
      async () =>
        (await feature({ variables: { input: { id, featured: !featured } } })).data?.featureInitiative
          .problems,
    )
  const label = t(featured ? 'office.featured.remove' : 'office.featured.add')
  return (
    <li className={styles.line}>
      <div className={styles.row}>
        <div>
          <h3 className={styles.title}>
            <Link href={path('initiative', { slug: initiative.slug })}>{title}</Link>
          </h3>
          <p className={styles.quiet}>
            <InitiativeStatusBadge status={initiative.status} />{' '}
            <span lang="fr">{initiative.organization.name}</span>
          </p>
        </div>
        <div>
          {featured && <StatusBadge tone="success">{t('office.featured.on')}</StatusBadge>}{' '}
          <Button
            variant="secondary"
            size="compact"
            pending={pending}
            aria-label={t('office.named', { action: label, name: title })}
            onClick={toggle}
          >
            {label}
          </Button>
        </div>
      </div>
      <ErrorSummary errors={problems.map((message) => ({ message }))} headingLevel={4} />
    </li>
  )
}

function List({ text, featured }: { text?: string; featured?: boolean }) {
  const { t } = useWords()
  const { data, error, refetch, fetchMore } = useQuery(FeaturableDocument, {
    variables: { text, featured },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  })
  const found = data?.initiatives
  const more = useMore(
    () =>
      fetchMore({
        variables: { after: found?.pageInfo.endCursor },
        updateQuery: (before, { fetchMoreResult: after }) => ({
          ...before,
          initiatives: joined(before.initiatives, after.initiatives),
        }),
      }),
    t('kit.moreFailed'),
  )
  if (!found)
    return error ? <Failure error={error} headingLevel={3} onRetry={() => void refetch()} /> : <Loading />
  if (found.edges.length === 0)
    return (
      <EmptyState headingLevel={3} title={t(featured ? 'office.featured.none' : 'office.featured.notFound')}>
        <p>{t(featured ? 'office.featured.noneText' : 'office.featured.notFoundText')}</p>
      </EmptyState>
    )
  return (
    <>
      <ul className={styles.list}>
        {found.edges.map(({ node }) => (
          <FeaturableLine key={node.id} initiative={node} />
        ))}
      </ul>
      <MoreButton
        shown={found.edges.length}
        hasMore={found.pageInfo.hasNextPage}
        pending={more.pending}
        onMore={more.more}
      />
    </>
  )
}

function Featuring() {
  const { t } = useWords()
  const [text, setText] = useState('')
  return (
    <div className={styles.form}>
      <section aria-labelledby="featured-now" className={styles.form}>
        <h2 id="featured-now">{t('office.featured.now')}</h2>
        <List featured />
      </section>
      <section aria-labelledby="featurable" className={styles.form}>
        <h2 id="featurable">{t('office.featured.choose')}</h2>
        <SearchField label={t('office.featured.search')} onSearch={setText} />
        <List text={text || undefined} />
      </section>
    </div>
  )
}

/** What the central body puts forward on the home page. */
export function FeaturedPage() {
  const { t } = useWords()
  const { viewer } = useSession()
  const central = viewer?.memberships.some((membership) => membership.central)
  return (
    <OfficePage
      tab="featured"
      title={t('office.featured.title')}
      lead={central ? t('office.featured.lead') : undefined}
    >
      {central ? (
        <Featuring />
      ) : (
        <EmptyState icon="lock" title={t('office.featured.refused')}>
          <p>{t('office.featured.refusedText')}</p>
        </EmptyState>
      )}
    </OfficePage>
  )
}
