export { ExternalListingsResolver } from './external-listings.resolver.ts'
export { ExternalJurisdiction, ExternalListing } from './external-listings.types.ts'
export { listingJson, type ListingNode } from './external-listings.queries.ts'
export { inboundRoutes } from './inbound.routes.ts'
