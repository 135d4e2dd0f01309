import { getFragmentData, graphql } from '@participe/schema'
import type { FragmentType } from '@participe/schema'
import { useRegion } from './useRegion.ts'
import { useWords } from '../platform/useWords.ts'
import styles from './contribution.module.css'

const BylineFragment = graphql(`
  fragment Byline on Idea {
    authorName
    createdAt
    channel
    edited
    place
    mine
  }
`)

/** Who, when, and how it came when that was not the Web: all channels weigh the same. */
export function Byline(props: { idea: FragmentType<typeof BylineFragment> }) {
  const idea = getFragmentData(BylineFragment, props.idea)
  const { t, date } = useWords()
  const region = useRegion(idea.place)
  return (
    <span className={styles.by}>
      <span dir="auto">{idea.mine ? t('kit.byMe', { name: idea.authorName }) : idea.authorName}</span>
      <span aria-hidden="true">·</span>
      <time dateTime={idea.createdAt}>{date(idea.createdAt)}</time>
      {region && (
        <>
          <span aria-hidden="true">·</span>
          <span lang="fr">{region}</span>
        </>
      )}
      {idea.channel !== 'WEB' && (
        <>
          <span aria-hidden="true">·</span>
          <span>{t(`kit.channel.${idea.channel}`)}</span>
        </>
      )}
      {idea.edited && (
        <>
          <span aria-hidden="true">·</span>
          <span>{t('kit.edited')}</span>
        </>
      )}
    </span>
  )
}
