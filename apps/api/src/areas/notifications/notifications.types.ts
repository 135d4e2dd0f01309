import { ID, ObjectType } from 'type-graphql'
import { connectionOf } from '../../access/connection.types.ts'
import { AccessField } from '../../access/declare.types.ts'
import { OWN, PUBLIC } from '../../access/rules.ts'
import { DateTime, Json } from '../../access/scalars.ts'
import { Problem } from '../../access/shared.types.ts'

@ObjectType({ description: 'Something the viewer was told, once.' })
export class Notification {
  participantId!: string
  @AccessField(OWN, () => ID, { description: 'Identifier.' })
  id!: string
  @AccessField(OWN, () => String, { description: 'Kind: receipt, answer, decision, report …' })
  kind!: string
  @AccessField(OWN, () => Json, { description: 'What it is about: identifiers, titles, states.' })
  data!: unknown
  @AccessField(OWN, () => DateTime, { description: 'When.' })
  createdAt!: Date
  @AccessField(OWN, () => DateTime, { nullable: true, description: 'When the viewer read it.' })
  readAt!: Date | null
}

export const NotificationConnection = connectionOf('Notification', () => Notification)

@ObjectType({ description: 'How many were marked.' })
export class MarkNotificationsReadPayload {
  @AccessField(PUBLIC, () => [Problem], { description: 'What prevented it.' })
  problems!: Problem[]
  @AccessField(PUBLIC, () => Number, { nullable: true, description: 'Notifications marked as read.' })
  marked!: number | null
}
