import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { Button, EmptyState } from '@participe/ui'
import { ApiUnreachable } from './api-link.ts'
import { useWords } from './useWords.ts'

/** The number a person can quote when asking for help; the log has the rest. */
export function referenceOf(error: unknown): string | undefined {
  if (error instanceof ApiUnreachable) return error.reference
  if (!CombinedGraphQLErrors.is(error)) return undefined
  const reference = error.errors[0]?.extensions?.['reference']
  return typeof reference === 'string' ? reference : undefined
}

export interface FailureProps {
  error: unknown
  onRetry?: () => void
  headingLevel?: 2 | 3
}

export function Failure({ error, onRetry, headingLevel = 2 }: FailureProps) {
  const { t } = useWords()
  const reference = referenceOf(error)
  const retry = onRetry ?? (() => window.location.reload())
  return (
    <div role="alert">
      <EmptyState
        icon="alert"
        headingLevel={headingLevel}
        title={t('platform.failure.title')}
        action={
          <Button variant="secondary" onClick={retry}>
            {t('platform.failure.retry')}
          </Button>
        }
      >
        <p>{t('platform.failure.text')}</p>
        {reference && <p>{t('platform.failure.reference', { reference })}</p>}
      </EmptyState>
    </div>
  )
}
