import { useMemo } from 'react'
import { useSession } from '../../../platform/session.tsx'

/** The bodies where the person works. */
export function useMyOrganizations(role?: 'COMMUNICATOR') {
  const { viewer } = useSession()
  return useMemo(
    () =>
      (viewer?.memberships ?? [])
        .filter((one) => !role || one.role === role || one.role === 'MANAGER')
        .map((one) => ({ id: one.organizationId, slug: one.organizationSlug, name: one.organizationName })),
    [viewer, role],
  )
}
