import { Icon } from '@participe/ui'
import { useWords } from '../../platform/useWords.ts'
import styles from './catalogue.module.css'
import { feedQuery } from './search.ts'
import type { Search } from './search.ts'

/** The same search for a feed reader and for a calendar. */
export function Feeds({ search }: { search: Search }) {
  const { t } = useWords()
  const query = feedQuery(search)
  return (
    <p className={styles.feeds}>
      <a href={`/catalogue.ics${query}`}>
        <Icon name="calendar" size="1em" /> {t('catalogue.feed.ics')}
      </a>
      <a href={`/catalogue.atom${query}`} type="application/atom+xml">
        <Icon name="megaphone" size="1em" /> {t('catalogue.feed.atom')}
      </a>
    </p>
  )
}
