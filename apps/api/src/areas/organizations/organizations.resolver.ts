import { Arg, Query, Resolver } from 'type-graphql'
import { Access } from '../../access/declare.types.ts'
import { PUBLIC } from '../../access/rules.ts'
import type { Ports } from '../../platform/ports.ts'
import {
  audiencesList,
  findOrganization,
  organizationsList,
  regionsList,
  themesList,
} from './organizations.queries.ts'
import { Audience, Organization, Region, Theme } from './organizations.types.ts'

@Resolver(() => Organization)
export class OrganizationsResolver {
  readonly #ports: Ports

  constructor(ports: Ports) {
    this.#ports = ports
  }

  @Access(PUBLIC)
  @Query(() => [Organization], {
    description: 'All public bodies on the platform, in French order; a closed list of about two hundred.',
  })
  organizations() {
    return organizationsList(this.#ports.database)
  }

  @Access(PUBLIC)
  @Query(() => Organization, { nullable: true, description: 'One public body by its slug.' })
  organization(@Arg('slug', () => String, { description: 'Its path segment.' }) slug: string) {
    return findOrganization(this.#ports.database, slug)
  }

  @Access(PUBLIC)
  @Query(() => [Theme], { description: 'The twelve themes.' })
  themes() {
    return themesList(this.#ports.database)
  }

  @Access(PUBLIC)
  @Query(() => [Audience], { description: 'The audiences.' })
  audiences() {
    return audiencesList(this.#ports.database)
  }

  @Access(PUBLIC)
  @Query(() => [Region], { description: 'The seventeen regions.' })
  regions() {
    return regionsList(this.#ports.database)
  }
}
