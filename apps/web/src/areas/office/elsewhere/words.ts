import type { ExternalJurisdiction, ExternalKind, StatedStatus } from '@participe/schema/generated/graphql.ts'

export const jurisdictions: ExternalJurisdiction[] = [
  'MUNICIPALITY',
  'NATIONAL_ASSEMBLY',
  'QUEBEC_BODY',
  'CANADA',
]
export const kinds: ExternalKind[] = ['PETITION', 'CALL_FOR_BRIEFS', 'INQUIRY', 'MUNICIPAL_CONSULTATION']
export const stated: StatedStatus[] = ['ACTIVE', 'AWAITING_REPLY', 'ANSWERED', 'CANCELLED', 'UNKNOWN']
