import { getFragmentData, graphql } from '@participe/schema'
import type { FragmentType } from '@participe/schema'
import { InitiativeCard } from '../../kit/InitiativeCard.tsx'
import { useWords } from '../../platform/useWords.ts'
import styles from './catalogue.module.css'
import { ListingCard } from './ListingCard.tsx'

export const EntryFragment = graphql(`
  fragment CatalogueEntryCard on CatalogueEntry {
    id
    distance
    initiative {
      id
      ...InitiativeCard
    }
    listing {
      id
      ...ListingCard
    }
    highlights {
      field
      segments {
        text
        matched
      }
    }
  }
`)

export function Entry(props: { entry: FragmentType<typeof EntryFragment> }) {
  const { distance, initiative, listing, highlights } = getFragmentData(EntryFragment, props.entry)
  const { t, number } = useWords()
  const near = distance !== null && distance !== undefined && distance > 0
  const why = (highlights.length > 0 || near) && (
    <div className={styles.why}>
      {near && <p>{t('catalogue.distance', { km: number(Math.round(distance)) })}</p>}
      {highlights.slice(0, 2).map(({ field, segments }) => (
        <p key={field}>
          <span className={styles.where}>{t(`catalogue.foundIn.${field}`)}</span>{' '}
          {segments.map(({ text, matched }, index) => (matched ? <mark key={index}>{text}</mark> : text))}
        </p>
      ))}
    </div>
  )
  if (initiative) return <InitiativeCard as="li" initiative={initiative} more={why} />
  return listing ? <ListingCard listing={listing} more={why} /> : null
}
