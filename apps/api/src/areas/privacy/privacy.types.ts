import { Field, InputType, ObjectType } from 'type-graphql'
import { AccessField } from '../../access/declare.types.ts'
import { PUBLIC } from '../../access/rules.ts'
import { Json } from '../../access/scalars.ts'
import { Problem } from '../../access/shared.types.ts'

@ObjectType({ description: 'Everything the viewer provided.' })
export class ExportMyDataPayload {
  @AccessField(PUBLIC, () => [Problem], { description: 'What prevented it.' })
  problems!: Problem[]
  @AccessField(PUBLIC, () => Json, {
    nullable: true,
    description: 'The data by source, to be kept as a JSON file.',
  })
  data!: unknown
}

@InputType({ description: 'Confirmation of an erasure.' })
export class EraseMyDataInput {
  @Field(() => String, { description: 'The viewer’s own address, typed again.' }) email!: string
}

@ObjectType({ description: 'Whether the viewer’s identity was erased.' })
export class EraseMyDataPayload {
  @AccessField(PUBLIC, () => [Problem], { description: 'What prevented it.' })
  problems!: Problem[]
  @AccessField(PUBLIC, () => Boolean, {
    nullable: true,
    description: 'True once erased; the session is over.',
  })
  erased!: boolean | null
}
