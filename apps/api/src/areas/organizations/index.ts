export { OrganizationsResolver } from './organizations.resolver.ts'
export { Audience, Organization, Region, Theme } from './organizations.types.ts'
