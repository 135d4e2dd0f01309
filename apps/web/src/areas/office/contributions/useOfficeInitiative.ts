import { useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'

export const InitiativeHeaderDocument = graphql(`
  query OfficeInitiativeHeader($id: ID!) {
    initiativeById(id: $id) {
      id
      slug
      title
      status
      closesAt
      replyDueOn
      participantCount
      tools {
        id
        toolKey
        title
      }
    }
  }
`)

/** What the pages of one initiative show of it at their top. */
export function useOfficeInitiative(id: string) {
  const { data, error, refetch } = useQuery(InitiativeHeaderDocument, { variables: { id } })
  return { initiative: data?.initiativeById, known: !!data, error, refetch }
}
