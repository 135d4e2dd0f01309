import { useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import { Link } from '@participe/ui'
import { useWords } from '../../../platform/useWords.ts'
import { useOfficePath } from '../paths.ts'
import styles from './dashboard.module.css'

export const ToAnswerDocument = graphql(`
  query ToAnswer($toolId: ID!) {
    ideaCollection(id: $toolId) {
      id
      ideas(first: 100, order: NEWEST, outcomes: ["NONE"]) {
        edges {
          cursor
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  }
`)

/** How many ideas still wait for a word of the body. */
export function ToAnswer({ toolId, initiativeId }: { toolId: string; initiativeId: string }) {
  const { t } = useWords()
  const path = useOfficePath()
  const { data } = useQuery(ToAnswerDocument, { variables: { toolId }, fetchPolicy: 'cache-and-network' })
  const ideas = data?.ideaCollection?.ideas
  if (!ideas) return null
  const count = ideas.edges.length
  return (
    <p className={styles.meta}>
      {count === 0 ? (
        t('office.dashboard.allAnswered')
      ) : (
        <Link href={`${path('contributions', initiativeId)}?outil=${toolId}`}>
          {t(ideas.pageInfo.hasNextPage ? 'office.dashboard.manyToAnswer' : 'office.dashboard.toAnswer', {
            count,
          })}
        </Link>
      )}
    </p>
  )
}
