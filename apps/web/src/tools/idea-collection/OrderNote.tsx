import { useLazyQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import type { IdeaOrder, RatingMode } from '@participe/schema/generated/graphql.ts'
import { Disclosure, Loading } from '@participe/ui'
import { Failure } from '../../platform/Failure.tsx'
import { useWords } from '../../platform/useWords.ts'
import styles from './ideas.module.css'
import { evennessOf } from './orders.ts'

const ExposureDocument = graphql(`
  query IdeaExposure($toolId: ID!) {
    ideaExposure(toolId: $toolId) {
      gini
      impressions
      neverShown
    }
  }
`)

export interface OrderNoteProps {
  toolId: string
  order: IdeaOrder
  mode: RatingMode
}

/** How the list is ordered and, for who wants to check, how evenly ideas were shown so far (T3.12). */
export function OrderNote({ toolId, order, mode }: OrderNoteProps) {
  const { t, has } = useWords()
  const [ask, { data, error }] = useLazyQuery(ExposureDocument, { fetchPolicy: 'network-only' })
  const read = () => void ask({ variables: { toolId } }).catch(() => undefined)
  const exposure = data?.ideaExposure
  const ofMode = `ideas.explain.${order}.${mode}`
  return (
    <div className={styles.fair}>
      <p>{t(has(ofMode) ? ofMode : `ideas.explain.${order}`)}</p>
      <Disclosure
        summary={t('ideas.exposure')}
        onToggle={(event) => {
          if (event.currentTarget.open && !exposure) read()
        }}
      >
        {error && !exposure && <Failure error={error} headingLevel={3} onRetry={read} />}
        {!error && !exposure && <Loading />}
        {exposure && (
          <div role="status" className={styles.exposure}>
            <p>{t(`ideas.exposure.${evennessOf(exposure)}`)}</p>
            {exposure.impressions > 0 && (
              <>
                <p>
                  {t('ideas.exposure.counts', { shown: exposure.impressions, never: exposure.neverShown })}
                </p>
                <p>{t('ideas.exposure.gini', { gini: Math.round(exposure.gini * 100) / 100 })}</p>
              </>
            )}
          </div>
        )}
      </Disclosure>
    </div>
  )
}
