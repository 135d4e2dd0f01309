import { ID, ObjectType } from 'type-graphql'
import { connectionOf } from '../../access/connection.types.ts'
import { AccessField } from '../../access/declare.types.ts'
import { DEMONSTRATION } from '../../access/rules.ts'
import { DateTime } from '../../access/scalars.ts'

@ObjectType({ description: 'A letter of the local mailbox.' })
export class Letter {
  @AccessField(DEMONSTRATION, () => ID, { description: 'Identifier.' })
  id!: string
  @AccessField(DEMONSTRATION, () => String, { description: 'To whom.' })
  recipient!: string
  @AccessField(DEMONSTRATION, () => String, { description: 'Language.' })
  language!: string
  @AccessField(DEMONSTRATION, () => String, { description: 'Subject.' })
  subject!: string
  @AccessField(DEMONSTRATION, () => String, { description: 'Plain text.' })
  text!: string
  @AccessField(DEMONSTRATION, () => DateTime, { description: 'When it was written.' })
  createdAt!: Date
}

export const LetterConnection = connectionOf('Letter', () => Letter)
