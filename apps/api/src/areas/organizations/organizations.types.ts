import { ID, ObjectType, registerEnumType } from 'type-graphql'
import { AccessField, LocalizedField } from '../../access/declare.types.ts'
import { PUBLIC, STAFF } from '../../access/rules.ts'

export enum OrganizationKind {
  MINISTRY = 'MINISTRY',
  SECRETARIAT = 'SECRETARIAT',
  AGENCY = 'AGENCY',
  STATE_ENTERPRISE = 'STATE_ENTERPRISE',
  TRIBUNAL = 'TRIBUNAL',
  ASSEMBLY_OFFICER = 'ASSEMBLY_OFFICER',
  MUNICIPALITY = 'MUNICIPALITY',
}
registerEnumType(OrganizationKind, { name: 'OrganizationKind', description: 'Kind of public body.' })

@ObjectType({
  description: 'A public body. Its name exists in French only, in every language of the answer.',
})
export class Organization {
  @AccessField(PUBLIC, () => ID, { description: 'Identifier.' })
  id!: string
  @AccessField(PUBLIC, () => String, { description: 'Path segment of its page.' })
  slug!: string
  @AccessField(PUBLIC, () => String, { description: 'Official name, in French; mark it with lang="fr".' })
  name!: string
  @AccessField(PUBLIC, () => String, { nullable: true, description: 'Acronym: a label, not unique.' })
  acronym!: string | null
  @AccessField(PUBLIC, () => OrganizationKind, { description: 'Kind of body.' })
  kind!: OrganizationKind
  @AccessField(PUBLIC, () => String, { nullable: true, description: 'Its website.' })
  website!: string | null
  @AccessField(PUBLIC, () => String, { description: 'What it does, in French.' })
  mission!: string
  @AccessField(PUBLIC, () => String, { nullable: true, description: 'Address for the public.' })
  contactEmail!: string | null
  @AccessField(PUBLIC, () => Boolean, { description: 'Whether it governs the platform.' })
  isCentralBody!: boolean
  @AccessField(STAFF, () => String, {
    description: 'English gloss for staff search; never a name to display.',
  })
  gloss!: string
}

@ObjectType({ description: 'One of the twelve categories of Données Québec.' })
export class Theme {
  @AccessField(PUBLIC, () => ID, { description: 'Identifier.' })
  id!: string
  @AccessField(PUBLIC, () => String, { description: 'Key used in filters and addresses.' })
  key!: string
  @LocalizedField(PUBLIC, { description: 'Its name.' })
  name!: string
}

@ObjectType({ description: 'Whom an initiative addresses.' })
export class Audience {
  @AccessField(PUBLIC, () => ID, { description: 'Identifier.' })
  id!: string
  @AccessField(PUBLIC, () => String, { description: 'Key used in filters.' })
  key!: string
  @LocalizedField(PUBLIC, { description: 'Its name.' })
  name!: string
}

@ObjectType({ description: 'One of the seventeen administrative regions.' })
export class Region {
  @AccessField(PUBLIC, () => String, { description: 'Two digits, 01 to 17.' })
  code!: string
  @AccessField(PUBLIC, () => String, { description: 'Its name, a French toponym.' })
  name!: string
}
