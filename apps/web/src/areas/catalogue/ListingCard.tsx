import { getFragmentData, graphql } from '@participe/schema'
import type { FragmentType } from '@participe/schema'
import { Card, Cluster, Icon, StatusBadge } from '@participe/ui'
import type { ReactNode } from 'react'
import { useWords } from '../../platform/useWords.ts'
import styles from './catalogue.module.css'
import { ListingStatusBadge } from './ListingStatusBadge.tsx'

export const ListingCardFragment = graphql(`
  fragment ListingCard on ExternalListing {
    id
    slug
    kind
    title
    summary
    hasEnglish
    holder
    status
    opensAt
    closesAt
    checkedAt
    invented
  }
`)

export interface ListingCardProps {
  listing: FragmentType<typeof ListingCardFragment>
  more?: ReactNode
}

/** Something held elsewhere, marked as such before its title is read. */
export function ListingCard({ more, ...props }: ListingCardProps) {
  const listing = getFragmentData(ListingCardFragment, props.listing)
  const { t, path, date, language } = useWords()
  const lang = language === 'en' && !listing.hasEnglish ? 'fr' : undefined
  const when =
    listing.status === 'COMING' && listing.opensAt
      ? t('kit.next.OPENS', { date: date(listing.opensAt) })
      : listing.status === 'OPEN' && listing.closesAt
        ? t('kit.next.CLOSES', { date: date(lastMoment(listing.closesAt)) })
        : null
  return (
    <Card
      as="li"
      headingLevel={3}
      title={listing.title}
      lang={lang}
      href={path('external', { slug: listing.slug })}
      eyebrow={
        <Cluster gap="xs">
          <ListingStatusBadge status={listing.status} />
          <StatusBadge icon="external">{t('external.elsewhere')}</StatusBadge>
          {listing.invented && <StatusBadge>{t('external.invented')}</StatusBadge>}
        </Cluster>
      }
      meta={
        <>
          {t(`catalogue.kind.${listing.kind}`)}, <span lang="fr">{listing.holder}</span>
        </>
      }
      footer={
        <div className={styles.cardFooter}>
          {when && (
            <span>
              <Icon name="calendar" /> {when}
            </span>
          )}
          <span>{t('external.checked', { date: date(listing.checkedAt) })}</span>
        </div>
      }
    >
      <p lang={lang}>{listing.summary}</p>
      {more}
    </Card>
  )
}

/** A closing instant is excluded: at midnight, the last day is the one before. */
export const lastMoment = (closesAt: string): string =>
  new Date(new Date(closesAt).getTime() - 1).toISOString()
