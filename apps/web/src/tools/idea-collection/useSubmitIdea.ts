import { useApolloClient, useMutation } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import { useWords } from '../../platform/useWords.ts'
import type { IdeaForm } from './idea-form.ts'

const SubmitIdeaDocument = graphql(`
  mutation SubmitIdea($input: SubmitIdeaInput!) {
    submitIdea(input: $input) {
      receiptNumber
      problems {
        code
        path
        message
      }
    }
  }
`)

export interface Submitted {
  receiptNumber: string | undefined
  problems: { code: string; path: string; message: string }[]
}

/** Sent twice with one key it is one idea: a lost answer can be asked for again. */
export function useSubmitIdea(toolId: string): (form: IdeaForm) => Promise<Submitted> {
  const { language } = useWords()
  const client = useApolloClient()
  const [submit] = useMutation(SubmitIdeaDocument)
  return async (form) => {
    const { data } = await submit({
      variables: {
        input: {
          toolId,
          title: form.title.trim(),
          body: form.body.trim(),
          effect: form.effect.trim() || undefined,
          place: form.place || undefined,
          language,
          consent: true,
          submissionKey: form.submissionKey,
        },
      },
    })
    const answer = data?.submitIdea
    if (answer?.receiptNumber) {
      client.cache.evict({ id: client.cache.identify({ __typename: 'IdeaCollection', id: toolId }) })
      client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'myContributions' })
    }
    return { receiptNumber: answer?.receiptNumber ?? undefined, problems: answer?.problems ?? [] }
  }
}
