import { useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import { useSession } from '../../../platform/session.tsx'

export const OfficeOrganizationsDocument = graphql(`
  query OfficeOrganizations {
    organizations {
      id
      slug
      name
    }
  }
`)

/** The bodies where the person works, with the address of each. */
export function useMyOrganizations(role?: 'COMMUNICATOR') {
  const { viewer } = useSession()
  const { data, error, refetch } = useQuery(OfficeOrganizationsDocument)
  const mine = (viewer?.memberships ?? []).filter(
    (one) => !role || one.role === role || one.role === 'MANAGER',
  )
  const organizations = data?.organizations.filter(({ id }) => mine.some((one) => one.organizationId === id))
  return { organizations, error, refetch }
}
