import { ApolloLink, Observable } from '@apollo/client'
import { print } from 'graphql'
import type { DocumentNode, FormattedExecutionResult } from 'graphql'
import type { Language } from './language.tsx'

interface RegisteredDocument extends DocumentNode {
  __meta__?: { documentId?: string; hash?: string }
}

interface Question {
  operationName: string | undefined
  variables: Record<string, unknown>
  documentId?: string
  query?: string
}

/** The network or the server failed; `reference` is what the person may quote when asking for help. */
export class ApiUnreachable extends Error {
  readonly status: number
  readonly reference: string | undefined
  constructor(status: number, reference?: string) {
    super(`The API answered ${status}`)
    this.status = status
    this.reference = reference
  }
}

const codesOf = (answer: FormattedExecutionResult): unknown[] =>
  (answer.errors ?? []).map((error) => error.extensions?.['code'])

async function ask(
  question: Question,
  language: Language,
  signal: AbortSignal,
): Promise<FormattedExecutionResult> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'participe-language': language },
    credentials: 'same-origin',
    body: JSON.stringify(question),
    signal,
  })
  const answer = (await response.json().catch(() => null)) as FormattedExecutionResult | null
  if (answer && ('data' in answer || codesOf(answer).includes('UNKNOWN_DOCUMENT'))) return answer
  const reference = answer?.errors?.[0]?.extensions?.['reference']
  throw new ApiUnreachable(response.status, typeof reference === 'string' ? reference : undefined)
}

/**
 * Sends the name under which the build registered the document, never its text: shorter, and the API runs it compiled.
 * An API that does not know the name yet (a rolling deployment) receives the text.
 */
export function apiLink(language: Language): ApolloLink {
  return new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        const stop = new AbortController()
        const { query, variables, operationName } = operation
        const meta = (query as RegisteredDocument).__meta__
        const documentId = meta?.documentId
        const asText = () => ask({ query: print(query), variables, operationName }, language, stop.signal)
        const run = async () => {
          if (!documentId) return asText()
          const answer = await ask({ documentId, variables, operationName }, language, stop.signal)
          return codesOf(answer).includes('UNKNOWN_DOCUMENT') ? asText() : answer
        }
        run().then(
          (answer) => {
            observer.next(answer)
            observer.complete()
          },
          (error: unknown) => {
            if (!stop.signal.aborted) observer.error(error)
          },
        )
        return () => stop.abort()
      }),
  )
}
