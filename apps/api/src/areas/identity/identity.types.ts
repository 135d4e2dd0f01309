import { Field, InputType, ObjectType } from 'type-graphql'
import { AccessField } from '../../access/declare.types.ts'
import { PUBLIC } from '../../access/rules.ts'
import { Language, Permission, Problem } from '../../access/shared.types.ts'

@ObjectType({ description: 'Where the viewer works, and as what.' })
export class ViewerMembership {
  @AccessField(PUBLIC, () => String, { description: 'Identifier of the organization.' })
  organizationId!: string

  @AccessField(PUBLIC, () => String, { description: 'Slug of the organization.' })
  organizationSlug!: string

  @AccessField(PUBLIC, () => String, { description: 'Name of the organization.' })
  organizationName!: string

  @AccessField(PUBLIC, () => String, { description: 'COMMUNICATOR, MODERATOR or MANAGER.' })
  role!: string

  @AccessField(PUBLIC, () => Boolean, { description: 'Whether that organization is the central body.' })
  central!: boolean
}

@ObjectType({ description: 'Who asks: made for the caller and nobody else.' })
export class Viewer {
  @AccessField(PUBLIC, () => String, { nullable: true, description: 'Identifier; null for a guest.' })
  participantId!: string | null

  @AccessField(PUBLIC, () => String, {
    description: 'Rung of the identity ladder: GUEST, EMAIL or VERIFIED.',
  })
  level!: string

  @AccessField(PUBLIC, () => String, { nullable: true, description: 'The viewer’s own confirmed address.' })
  email!: string | null

  @AccessField(PUBLIC, () => String, {
    description: 'Name shown with the viewer’s contributions; empty for a guest.',
  })
  publicName!: string

  @AccessField(PUBLIC, () => Language, { description: 'Language of service.' })
  language!: Language

  @AccessField(PUBLIC, () => [ViewerMembership], { description: 'Where the viewer works.' })
  memberships!: ViewerMembership[]

  @AccessField(PUBLIC, () => Number, { description: 'Notifications not read yet.' })
  unreadNotifications!: number

  @AccessField(PUBLIC, () => [Permission], { description: 'What the viewer may do on the platform.' })
  can!: Permission[]
}

@InputType({ description: 'An address to which a code is sent.' })
export class RequestEmailCodeInput {
  @Field(() => String, { description: 'The address, as typed.' })
  email!: string
}

@ObjectType({ description: 'Says only that a code was sent, whether or not the address was known.' })
export class RequestEmailCodePayload {
  @AccessField(PUBLIC, () => [Problem], { description: 'What prevented it.' })
  problems!: Problem[]

  @AccessField(PUBLIC, () => Number, {
    nullable: true,
    description: 'Minutes during which the code can be used.',
  })
  minutes!: number | null

  @AccessField(PUBLIC, () => String, {
    nullable: true,
    description:
      'Guest session to send as a bearer token with the code; only when asked for by the header Participe-Session: token.',
  })
  sessionToken!: string | null
}

@InputType({ description: 'The code received, with the address it was sent to.' })
export class ConfirmEmailCodeInput {
  @Field(() => String, { description: 'The address.' })
  email!: string

  @Field(() => String, { description: 'The six digits; spaces do not matter.' })
  code!: string
}

@ObjectType({ description: 'The viewer after the code was confirmed.' })
export class ConfirmEmailCodePayload {
  @AccessField(PUBLIC, () => [Problem], { description: 'What prevented it.' })
  problems!: Problem[]

  @AccessField(PUBLIC, () => Viewer, { nullable: true, description: 'The viewer from now on.' })
  viewer!: Viewer | null

  @AccessField(PUBLIC, () => String, {
    nullable: true,
    description:
      'Bearer token of the session, for programs; only when asked for by the header Participe-Session: token.',
  })
  sessionToken!: string | null
}

@ObjectType({ description: 'The viewer after a change.' })
export class ViewerPayload {
  @AccessField(PUBLIC, () => [Problem], { description: 'What prevented it.' })
  problems!: Problem[]

  @AccessField(PUBLIC, () => Viewer, { nullable: true, description: 'The viewer from now on.' })
  viewer!: Viewer | null
}

@InputType({ description: 'What to change; what is absent stays.' })
export class UpdateMyProfileInput {
  @Field(() => String, {
    nullable: true,
    description: 'Name to show, 60 characters at most. It need not be one’s own.',
  })
  publicName?: string | null

  @Field(() => Language, { nullable: true, description: 'Language of service.' })
  language?: Language | null
}
