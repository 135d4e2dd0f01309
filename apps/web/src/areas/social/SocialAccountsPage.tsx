import { useQuery } from '@apollo/client/react'
import { getFragmentData, graphql } from '@participe/schema'
import type { SocialAccountsQuery } from '@participe/schema/generated/graphql.ts'
import {
  Button,
  Container,
  EmptyState,
  Icon,
  Link,
  Loading,
  MoreButton,
  PageHeading,
  SearchField,
} from '@participe/ui'
import { joined } from '../../kit/connection.ts'
import { useAnnounceOnce } from '../../kit/useAnnounceOnce.ts'
import { useMore } from '../../kit/useMore.ts'
import { Failure } from '../../platform/Failure.tsx'
import { Page } from '../../platform/Page.tsx'
import { useWords } from '../../platform/useWords.ts'
import { AccountLine } from './AccountLine.tsx'
import { Filters } from './Filters.tsx'
import styles from './social.module.css'
import { SocialNav } from './SocialNav.tsx'
import { useView } from './useView.ts'
import type { View } from './view.ts'
import { accountFilter, addressOf } from './view.ts'

const SocialAccountsDocument = graphql(`
  query SocialAccounts($filter: SocialAccountFilterInput, $after: String) {
    socialAccounts(first: 60, filter: $filter, after: $after) {
      edges {
        node {
          id
          ...AccountLine
          ...AccountBody
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

const AccountBodyFragment = graphql(`
  fragment AccountBody on SocialAccount {
    organization {
      id
      slug
      name
    }
  }
`)

type Edge = SocialAccountsQuery['socialAccounts']['edges'][number]

/** Accounts come in the order of their bodies: one heading for each body. */
function byBody(edges: readonly Edge[]) {
  const groups: { slug: string; name: string; edges: Edge[] }[] = []
  for (const edge of edges) {
    const { organization } = getFragmentData(AccountBodyFragment, edge.node)
    const last = groups.at(-1)
    if (last?.slug === organization.slug) last.edges.push(edge)
    else groups.push({ slug: organization.slug, name: organization.name, edges: [edge] })
  }
  return groups
}

function Directory({ view, onClear }: { view: View; onClear: () => void }) {
  const { t, path } = useWords()
  const variables = { filter: accountFilter(view) }
  const { data, previousData, error, refetch, fetchMore } = useQuery(SocialAccountsDocument, { variables })
  const found = (data ?? previousData)?.socialAccounts
  const count = data?.socialAccounts.edges.length
  useAnnounceOnce(count === undefined ? '' : t('social.accounts.found', { count }), JSON.stringify(variables))
  const { pending, more } = useMore(
    () =>
      fetchMore({
        variables: { after: found?.pageInfo.endCursor },
        updateQuery: (before, { fetchMoreResult }) => ({
          ...before,
          socialAccounts: joined(before.socialAccounts, fetchMoreResult.socialAccounts),
        }),
      }),
    t('kit.moreFailed'),
  )
  if (error && !found) return <Failure error={error} onRetry={() => void refetch()} />
  if (!found) return <Loading />
  if (found.edges.length === 0)
    return (
      <EmptyState
        icon="search"
        title={t('social.accounts.empty')}
        action={<Button onClick={onClear}>{t('social.clear')}</Button>}
      >
        <p>{t('social.accounts.emptyText')}</p>
      </EmptyState>
    )
  return (
    <>
      {byBody(found.edges).map(({ slug, name, edges }) => (
        <section key={slug} aria-labelledby={`comptes-${slug}`}>
          <h2 id={`comptes-${slug}`} lang="fr" className={styles.body}>
            <Link href={path('organization', { slug })}>{name}</Link>
          </h2>
          <ul className={styles.accounts}>
            {edges.map(({ node }) => (
              <AccountLine key={node.id} account={node} />
            ))}
          </ul>
        </section>
      ))}
      <MoreButton
        shown={found.edges.length}
        total={found.pageInfo.hasNextPage ? undefined : found.edges.length}
        hasMore={found.pageInfo.hasNextPage}
        pending={pending}
        onMore={more}
      />
    </>
  )
}

/** The directory of public bodies' accounts, searchable (T15.2). */
export function SocialAccountsPage() {
  const { t, language } = useWords()
  const { view, change, clear } = useView()
  const opml = language === 'fr' ? '/medias-sociaux/comptes.opml' : '/en/social-media/accounts.opml'
  return (
    <Page title={t('social.accounts.title')} description={t('social.accounts.lead')}>
      <Container>
        <PageHeading lead={t('social.accounts.lead')}>{t('social.accounts.title')}</PageHeading>
        <SocialNav page="socialAccounts" />
        <div className={styles.split}>
          <SearchField
            key={view.text}
            label={t('social.accounts.search')}
            defaultValue={view.text}
            onSearch={(text) => change({ ...view, text })}
          />
          <Filters
            names={['organisme', 'reseau', 'theme', 'langue']}
            view={view}
            onChange={change}
            onClear={clear}
          />
          <p>
            <a href={addressOf(opml, view)} className={styles.opml}>
              <Icon name="download" size="1em" /> {t('social.accounts.opml')}
            </a>
          </p>
          <Directory view={view} onClear={clear} />
        </div>
      </Container>
    </Page>
  )
}
