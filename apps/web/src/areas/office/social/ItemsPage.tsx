import { useQuery } from '@apollo/client/react'
import { EmptyState, Loading, MoreButton, Select } from '@participe/ui'
import { useState } from 'react'
import { joined } from '../../../kit/connection.ts'
import { useMore } from '../../../kit/useMore.ts'
import { Failure } from '../../../platform/Failure.tsx'
import { useWords } from '../../../platform/useWords.ts'
import styles from '../kit/office.module.css'
import { OfficePage } from '../kit/OfficePage.tsx'
import { OfficeSocialItemsDocument } from './documents.ts'
import { ItemLine } from './ItemLine.tsx'
import { SocialOfficeNav } from './SocialOfficeNav.tsx'

const shows = { all: undefined, visible: false, hidden: true } as const
type Show = keyof typeof shows

function Items({ show }: { show: Show }) {
  const { t } = useWords()
  const { data, error, refetch, fetchMore } = useQuery(OfficeSocialItemsDocument, {
    variables: { hidden: shows[show] },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  })
  const found = data?.tendedSocialItems
  const { pending, more } = useMore(
    () =>
      fetchMore({
        variables: { after: found?.pageInfo.endCursor },
        updateQuery: (before, { fetchMoreResult }) => ({
          ...before,
          tendedSocialItems: joined(before.tendedSocialItems, fetchMoreResult.tendedSocialItems),
        }),
      }),
    t('kit.moreFailed'),
  )
  if (!found || !data) return error ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading />
  if (found.edges.length === 0)
    return (
      <EmptyState title={t('office.social.items.empty')}>
        <p>{t('office.social.items.emptyText')}</p>
      </EmptyState>
    )
  return (
    <>
      <ul className={styles.list}>
        {found.edges.map(({ node }) => (
          <ItemLine key={node.id} item={node} themes={data.themes} />
        ))}
      </ul>
      <MoreButton
        shown={found.edges.length}
        hasMore={found.pageInfo.hasNextPage}
        pending={pending}
        onMore={more}
      />
    </>
  )
}

/** Publications of one's bodies: hide, pin, correct (T15.14). */
export function ItemsPage() {
  const { t } = useWords()
  const [show, setShow] = useState<Show>('all')
  return (
    <OfficePage tab="social" title={t('office.social.title')} lead={t('office.social.lead')}>
      <SocialOfficeNav tab="social" />
      <div className={styles.under}>
        <Select
          id="montrer"
          label={t('office.social.show')}
          showRequirement={false}
          value={show}
          options={(Object.keys(shows) as Show[]).map((value) => ({
            value,
            label: t(`office.social.show.${value}`),
          }))}
          onChange={(event) => setShow(event.target.value in shows ? (event.target.value as Show) : 'all')}
        />
        <Items show={show} />
      </div>
    </OfficePage>
  )
}
