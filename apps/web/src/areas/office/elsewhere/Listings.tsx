import { useMutation, useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import type { ListedElsewhereQuery } from '@participe/schema/generated/graphql.ts'
import { Button, Cluster, ErrorSummary, Link, Loading, MoreButton, TextField } from '@participe/ui'
import { useState } from 'react'
import type { SubmitEvent } from 'react'
import { joined } from '../../../kit/connection.ts'
import { useMore } from '../../../kit/useMore.ts'
import { Failure } from '../../../platform/Failure.tsx'
import { useWords } from '../../../platform/useWords.ts'
import { useAction } from '../initiative/useAction.ts'
import styles from '../kit/office.module.css'
import { ListingForm } from './ListingForm.tsx'

export const ListedDocument = graphql(`
  query ListedElsewhere($after: String) {
    catalogue(
      first: 20
      after: $after
      order: NEWEST
      filter: { kinds: [PETITION, CALL_FOR_BRIEFS, INQUIRY, MUNICIPAL_CONSULTATION] }
    ) {
      edges {
        node {
          id
          listing {
            id
            slug
            revision
            jurisdiction
            kind
            title
            titleTranslations {
              fr
              en
            }
            summaryTranslations {
              fr
              en
            }
            holder
            officialUrl
            sponsor
            opensAt
            closesAt
            stated
            count
            thresholds {
              count
              effectTranslations {
                fr
                en
              }
            }
            replyTranslations {
              fr
              en
            }
            repliedOn
            themes {
              id
              key
            }
            regions {
              code
            }
            municipalityCode
            checkedAt
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

export const RemoveListingDocument = graphql(`
  mutation RemoveExternalListing($input: RemoveExternalListingInput!) {
    removeExternalListing(input: $input) {
      problems {
        code
        path
        message
      }
    }
  }
`)

export type Listed = NonNullable<ListedElsewhereQuery['catalogue']['edges'][number]['node']['listing']>

function Removal({ listing, onRemoved }: { listing: Listed; onRemoved: () => void }) {
  const { t } = useWords()
  const [remove] = useMutation(RemoveListingDocument)
  const { run, pending, problems } = useAction(t('office.elsewhere.removed', { title: listing.title }))
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const reason = new FormData(event.currentTarget).get('reason')
    const input = { id: listing.id, reason: typeof reason === 'string' ? reason : '' }
    if (await run(async () => (await remove({ variables: { input } })).data?.removeExternalListing.problems))
      onRemoved()
  }
  return (
    <form onSubmit={(event) => void submit(event)} className={styles.panel}>
      <ErrorSummary errors={problems.map((message) => ({ message }))} headingLevel={4} />
      <TextField
        id={`why-${listing.id}`}
        name="reason"
        label={t('office.elsewhere.removeReason')}
        showRequirement={false}
        maxLength={500}
      />
      <Cluster gap="sm">
        <Button type="submit" variant="secondary" pending={pending}>
          {t('office.elsewhere.remove')}
        </Button>
      </Cluster>
    </form>
  )
}

function ListedLine({ listing, onChanged }: { listing: Listed; onChanged: () => void }) {
  const { t, path, date } = useWords()
  const [open, setOpen] = useState<'edit' | 'remove' | null>(null)
  const toggle = (what: 'edit' | 'remove') => (
    <Button
      variant="quiet"
      size="compact"
      aria-expanded={open === what}
      aria-label={t('office.named', { action: t(`office.elsewhere.${what}`), name: listing.title })}
      onClick={() => setOpen(open === what ? null : what)}
    >
      {t(`office.elsewhere.${what}`)}
    </Button>
  )
  const done = () => {
    setOpen(null)
    onChanged()
  }
  return (
    <li className={styles.line}>
      <div className={styles.row}>
        <div>
          <h3 className={styles.title}>
            <Link href={path('external', { slug: listing.slug })}>{listing.title}</Link>
          </h3>
          <p className={styles.quiet}>
            <span lang="fr">{listing.holder}</span>.{' '}
            {t('office.elsewhere.checked', { date: date(listing.checkedAt) })}
          </p>
        </div>
        <Cluster gap="xs">
          {toggle('edit')}
          {toggle('remove')}
        </Cluster>
      </div>
      {open === 'edit' && <ListingForm listing={listing} onSaved={done} />}
      {open === 'remove' && <Removal listing={listing} onRemoved={done} />}
    </li>
  )
}

/** What the catalogue lists of other institutions: add, verify, correct, take out. */
export function Listings() {
  const { t } = useWords()
  const [adding, setAdding] = useState(false)
  const { data, error, refetch, fetchMore } = useQuery(ListedDocument, { fetchPolicy: 'cache-and-network' })
  const found = data?.catalogue
  const more = useMore(
    () =>
      fetchMore({
        variables: { after: found?.pageInfo.endCursor },
        updateQuery: (before, { fetchMoreResult: after }) => ({
          ...before,
          catalogue: joined(before.catalogue, after.catalogue),
        }),
      }),
    t('kit.moreFailed'),
  )
  const saved = () => {
    setAdding(false)
    void refetch()
  }
  return (
    <section aria-labelledby="listings" className={styles.form}>
      <h2 id="listings">{t('office.elsewhere.listings')}</h2>
      <Cluster gap="sm">
        <Button variant="secondary" icon="plus" aria-expanded={adding} onClick={() => setAdding(!adding)}>
          {t('office.elsewhere.new')}
        </Button>
      </Cluster>
      {adding && <ListingForm onSaved={saved} />}
      {!found &&
        (error ? <Failure error={error} headingLevel={3} onRetry={() => void refetch()} /> : <Loading />)}
      {found && (
        <>
          <ul className={styles.list}>
            {found.edges.map(
              ({ node }) =>
                node.listing && (
                  <ListedLine key={node.id} listing={node.listing} onChanged={() => void refetch()} />
                ),
            )}
          </ul>
          <MoreButton
            shown={found.edges.length}
            hasMore={found.pageInfo.hasNextPage}
            pending={more.pending}
            onMore={more.more}
          />
        </>
      )}
    </section>
  )
}
