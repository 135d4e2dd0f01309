import { ArgsType, Field, Int, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { AccessField } from './declare.types.ts'
import { PUBLIC } from './rules.ts'

export enum Language {
  FR = 'fr',
  EN = 'en',
}
registerEnumType(Language, {
  name: 'Language',
  description:
    'French is the language of the platform; English exists where the owning body decided to translate.',
})

@ObjectType({ description: 'Something wrong with what was asked, in words that can be shown to the person.' })
export class Problem {
  @AccessField(PUBLIC, () => String, { description: 'Stable code, for example "too-long".' })
  code!: string

  @AccessField(PUBLIC, () => String, {
    description: 'Field of the input it concerns, for example "title"; empty for the whole.',
  })
  path!: string

  @AccessField(PUBLIC, () => String, { description: 'The sentence, in the viewer’s language.' })
  message!: string

  params!: Record<string, string | number>
}

@ObjectType({ description: 'Whether the viewer may do something here, and why not.' })
export class Permission {
  @AccessField(PUBLIC, () => String, { description: 'What could be done, for example "submit".' })
  action!: string

  @AccessField(PUBLIC, () => Boolean, { description: 'Whether the viewer may do it now.' })
  allowed!: boolean

  @AccessField(PUBLIC, () => Problem, { nullable: true, description: 'Why not, when refused.' })
  reason!: Problem | null
}

@ObjectType({ description: 'A text in every language it has.' })
export class Translations {
  @AccessField(PUBLIC, () => String, { description: 'The French text.' })
  fr!: string

  @AccessField(PUBLIC, () => String, { nullable: true, description: 'The English text, where translated.' })
  en!: string | null
}

@InputType({ description: 'A text in French, and in English where translated.' })
export class TranslationsInput {
  @Field(() => String, { description: 'The French text.' })
  fr!: string

  @Field(() => String, { nullable: true, description: 'The English text.' })
  en?: string | null
}

@ObjectType({ description: 'Where a page of a list stands.' })
export class PageInfo {
  @AccessField(PUBLIC, () => Boolean, { description: 'Whether more follows.' })
  hasNextPage!: boolean

  @AccessField(PUBLIC, () => String, { nullable: true, description: 'Cursor of the last item of this page.' })
  endCursor!: string | null
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'Items of this page, 1 to 100; 20 when absent.' })
  first?: number

  @Field(() => String, { nullable: true, description: 'Cursor after which to go on; opaque.' })
  after?: string
}
