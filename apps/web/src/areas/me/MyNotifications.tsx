import { useMutation, useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import { Button, Link } from '@participe/ui'
import { useWords } from '../../platform/useWords.ts'
import styles from './me.module.css'
import { readNotification } from './notification.ts'

const MyNotificationsDocument = graphql(`
  query MyNotifications {
    myNotifications(first: 10) {
      edges {
        node {
          id
          kind
          data
          createdAt
          readAt
        }
      }
    }
  }
`)

const MarkReadDocument = graphql(`
  mutation MarkNotificationsRead {
    markNotificationsRead {
      marked
    }
  }
`)

/** What the person was told, newest first; nothing is drawn when there is nothing. */
export function MyNotifications() {
  const { t, path, date, has, language } = useWords()
  const { data, refetch } = useQuery(MyNotificationsDocument, { fetchPolicy: 'cache-and-network' })
  const [mark, { loading }] = useMutation(MarkReadDocument, {
    update: (cache) => cache.modify({ id: 'Viewer:{}', fields: { unreadNotifications: () => 0 } }),
  })
  const list = data?.myNotifications.edges.map(({ node }) => node) ?? []
  if (list.length === 0) return null
  return (
    <section aria-labelledby="nouvelles">
      <div className={styles.head}>
        <h2 id="nouvelles">{t('me.notifications')}</h2>
        {list.some(({ readAt }) => !readAt) && (
          <Button
            variant="quiet"
            size="compact"
            pending={loading}
            onClick={() => void mark().then(() => refetch())}
          >
            {t('me.notifications.read')}
          </Button>
        )}
      </div>
      <ul className={styles.lines}>
        {list.map((one) => {
          const { title: known, target } = readNotification(one.kind, one.data, language)
          const title = known || t('me.untitled')
          const kind = has(`me.notification.${one.kind}`) ? one.kind : 'other'
          return (
            <li key={one.id} data-unread={!one.readAt || undefined} className={styles.line}>
              <span>
                {!one.readAt && <strong>{t('me.notifications.new')} </strong>}
                {t(`me.notification.${kind}`)}{' '}
                {target ? (
                  <Link href={path(target.page, target.parameters) + (target.hash ?? '')}>{title}</Link>
                ) : (
                  title
                )}
              </span>
              <time dateTime={one.createdAt} className={styles.note}>
                {date(one.createdAt)}
              </time>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
