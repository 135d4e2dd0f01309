export { ExternalListingsResolver } from './external-listings.resolver.ts'
export { ExternalListing } from './external-listings.types.ts'
export { findListing, listingJson, type ListingNode } from './external-listings.queries.ts'
export { inboundRoutes } from './inbound.routes.ts'
