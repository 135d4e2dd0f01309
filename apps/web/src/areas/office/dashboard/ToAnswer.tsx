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

export interface ToAnswerProps {
  toolId: string
  initiativeId: string
  /** Title of the collection, where the initiative has several. */
  of: string | undefined
}

export function ToAnswer({ toolId, initiativeId, of }: ToAnswerProps) {
  const { t } = useWords()
  const path = useOfficePath()
  const waiting = useToAnswer(toolId)
  if (!waiting) return null
  const words = of ? t('office.named', { action: of, name: waiting.words }) : waiting.words
  return (
    <p className={styles.meta}>
      {waiting.count === 0 ? (
        words
      ) : (
        <Link href={`${path('contributions', initiativeId)}?outil=${toolId}`}>{words}</Link>
      )}
    </p>
  )
}
