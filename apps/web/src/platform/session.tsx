import { useQuery } from '@apollo/client/react'
import { graphql } from '@participe/schema'
import type { ViewerQuery } from '@participe/schema/generated/graphql.ts'
import { createContext, useContext, useMemo } from 'react'
import type { ReactNode } from 'react'

export const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      participantId
      level
      publicName
      email
      language
      unreadNotifications
      memberships {
        organizationId
        organizationSlug
        organizationName
        role
        central
      }
    }
  }
`)

export type Viewer = ViewerQuery['viewer']

interface Session {
  viewer: Viewer | null
  /** The API has answered once: before, nobody knows whether the person is signed in. */
  known: boolean
  signedIn: boolean
}

const SessionContext = createContext<Session>({ viewer: null, known: false, signedIn: false })

export function SessionProvider({ children }: { children: ReactNode }) {
  const { data, error } = useQuery(ViewerDocument)
  const viewer = data?.viewer ?? null
  const known = !!data || !!error
  const session = useMemo(() => ({ viewer, known, signedIn: !!viewer?.participantId }), [viewer, known])
  return <SessionContext value={session}>{children}</SessionContext>
}

export const useSession = (): Session => useContext(SessionContext)
