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
      unansweredCount
    }
  }
`)

/** The API counts so far; beyond, « plus de ». */
export const countedUpTo = 1000

/** How many ideas still wait for a word of the body, in words; nothing until it is known. */
export function useToAnswer(toolId: string): { count: number; words: string } | undefined {
  const { t } = useWords()
  const { data } = useQuery(ToAnswerDocument, { variables: { toolId }, fetchPolicy: 'cache-and-network' })
  const count = data?.ideaCollection?.unansweredCount
  if (typeof count !== 'number') return undefined
  const key = count >= countedUpTo ? 'manyToAnswer' : 'toAnswer'
  return {
    count,
    words: count === 0 ? t('office.dashboard.allAnswered') : t(`office.dashboard.${key}`, { count }),
  }
}

export function ToAnswer({ toolId, initiativeId }: { toolId: string; initiativeId: string }) {
  const path = useOfficePath()
  const waiting = useToAnswer(toolId)
  if (!waiting) return null
  return (
    <p className={styles.meta}>
      {waiting.count === 0 ? (
        waiting.words
      ) : (
        <Link href={`${path('contributions', initiativeId)}?outil=${toolId}`}>{waiting.words}</Link>
      )}
    </p>
  )
}
