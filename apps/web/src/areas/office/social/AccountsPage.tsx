import { useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import { Button, Checkbox, EmptyState, Loading, MoreButton } from '@participe/ui'
import { useState } from 'react'
import { joined } from '../../../kit/connection.ts'
import { useMore } from '../../../kit/useMore.ts'
import { Failure } from '../../../platform/Failure.tsx'
import { useSession } from '../../../platform/session.tsx'
import { useWords } from '../../../platform/useWords.ts'
import { useMyOrganizations } from '../dashboard/useMyOrganizations.ts'
import styles from '../kit/office.module.css'
import { OfficePage } from '../kit/OfficePage.tsx'
import { AccountForm } from './AccountForm.tsx'
import { AccountRow } from './AccountRow.tsx'
import { OfficeSocialAccountsDocument } from './documents.ts'
import { SocialOfficeNav } from './SocialOfficeNav.tsx'

const EveryBodyDocument = graphql(`
  query EveryBody {
    organizations {
      id
      slug
      name
    }
  }
`)

/** The bodies whose accounts the person may list: their own, or all of them for the central body. */
function useBodies() {
  const { viewer } = useSession()
  const organizations = useMyOrganizations('COMMUNICATOR')
  const { data } = useQuery(EveryBodyDocument)
  return viewer?.memberships.some(({ central }) => central) ? data?.organizations : organizations
}

function Accounts() {
  const { t } = useWords()
  const [inTrouble, setInTrouble] = useState(false)
  const [adding, setAdding] = useState(false)
  const bodies = useBodies()
  const { data, error, refetch, fetchMore } = useQuery(OfficeSocialAccountsDocument, {
    variables: { inTrouble },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  })
  const found = data?.tendedSocialAccounts
  const { pending, more } = useMore(
    () =>
      fetchMore({
        variables: { after: found?.pageInfo.endCursor },
        updateQuery: (before, { fetchMoreResult }) => ({
          ...before,
          tendedSocialAccounts: joined(before.tendedSocialAccounts, fetchMoreResult.tendedSocialAccounts),
        }),
      }),
    t('kit.moreFailed'),
  )
  const close = () => {
    setAdding(false)
    requestAnimationFrame(() => document.getElementById('add-account')?.focus())
  }
  if (!found || !data) return error ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading />
  if (bodies?.length === 0)
    return (
      <EmptyState icon="lock" title={t('office.social.form.none')}>
        <p>{t('office.social.form.noneText')}</p>
      </EmptyState>
    )
  if (adding)
    return (
      <AccountForm
        account={null}
        organizations={bodies ?? []}
        themes={data.themes}
        onClose={close}
        onSaved={() => {
          close()
          void refetch()
        }}
      />
    )
  return (
    <div className={styles.form}>
      <div>
        <Button id="add-account" icon="plus" onClick={() => setAdding(true)}>
          {t('office.social.accounts.add')}
        </Button>
      </div>
      <Checkbox
        label={t('office.social.accounts.trouble')}
        checked={inTrouble}
        onChange={(event) => setInTrouble(event.target.checked)}
      />
      {found.edges.length === 0 ? (
        <EmptyState title={t(inTrouble ? 'office.social.accounts.fine' : 'office.social.accounts.empty')}>
          {!inTrouble && <p>{t('office.social.accounts.emptyText')}</p>}
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {found.edges.map(({ node }) => (
            <AccountRow key={node.id} account={node} themes={data.themes} />
          ))}
        </ul>
      )}
      {found.edges.length > 0 && (
        <MoreButton
          shown={found.edges.length}
          hasMore={found.pageInfo.hasNextPage}
          pending={pending}
          onMore={more}
        />
      )}
    </div>
  )
}

/** Accounts of one's bodies: list, correct, pause, resume. */
export function AccountsPage() {
  const { t } = useWords()
  return (
    <OfficePage
      tab="social"
      title={t('office.social.accounts.title')}
      lead={t('office.social.accounts.lead')}
    >
      <SocialOfficeNav tab="socialAccounts" />
      <div className={styles.under}>
        <Accounts />
      </div>
    </OfficePage>
  )
}
