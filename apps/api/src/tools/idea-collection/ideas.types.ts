import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { connectionOf } from '../../access/connection.types.ts'
import { AccessField, LocalizedField } from '../../access/declare.types.ts'
import { PUBLIC, STAFF_OF_BODY } from '../../access/rules.ts'
import { DateTime, Day } from '../../access/scalars.ts'
import { PageArgs, Permission, Problem } from '../../access/shared.types.ts'
import { AnswerState, Channel, CommentConnection, RatingMode } from '../../kit/kit.types.ts'

export enum IdeaOrder {
  RANDOM = 'RANDOM',
  BEST = 'BEST',
  SUPPORTS = 'SUPPORTS',
  HOT = 'HOT',
  NEWEST = 'NEWEST',
  NEEDS_VOTES = 'NEEDS_VOTES',
  DIVISIVE = 'DIVISIVE',
}
registerEnumType(IdeaOrder, {
  name: 'IdeaOrder',
  description: 'Order of ideas (ranking version 1).',
  valuesConfig: {
    RANDOM: { description: 'Fair: random, the same all day for one visitor, no idea favoured.' },
    BEST: { description: 'Lower Wilson bound of supports among those who saw it, or of ratings.' },
    SUPPORTS: { description: 'Most supported first.' },
    HOT: { description: 'Supported lately: a week weighs as much as ten times the support.' },
    NEWEST: { description: 'Latest first.' },
    NEEDS_VOTES: { description: 'Least shown first.' },
    DIVISIVE: { description: 'Most evenly divided first.' },
  },
})

@ObjectType({ description: 'An official answer to one contribution; all of them stay public.' })
export class OfficialAnswer {
  @AccessField(PUBLIC, () => ID, { description: 'Identifier.' })
  id!: string
  @AccessField(PUBLIC, () => AnswerState, { description: 'The state it gave.' })
  state!: AnswerState
  @AccessField(PUBLIC, () => String, { description: 'The reasons; may be empty while under review.' })
  text!: string
  @AccessField(PUBLIC, () => String, { description: 'Language of the text.' })
  language!: string
  @AccessField(PUBLIC, () => DateTime, { description: 'When.' })
  at!: Date
  @AccessField(PUBLIC, () => String, { description: 'The body that answers, by its French name.' })
  organizationName!: string
}

@ObjectType({ description: 'An earlier text of an idea.' })
export class IdeaVersion {
  @AccessField(PUBLIC, () => DateTime, { description: 'When it was replaced.' })
  at!: Date
  @AccessField(PUBLIC, () => String, { description: 'Title until then.' })
  title!: string
  @AccessField(PUBLIC, () => String, { description: 'Text until then.' })
  body!: string
}

@ObjectType({ description: 'An idea that a person gave.' })
export class Idea {
  @AccessField(PUBLIC, () => ID, { description: 'Identifier.' })
  id!: string
  @AccessField(PUBLIC, () => ID, { description: 'The collection it belongs to.' })
  toolId!: string
  @AccessField(PUBLIC, () => String, {
    description: 'PUBLISHED; or PENDING, HIDDEN, REMOVED, WITHDRAWN for those who may still see it.',
  })
  status!: string
  @AccessField(PUBLIC, () => String, { description: 'Its title, as written.' })
  title!: string
  @AccessField(PUBLIC, () => String, { description: 'Its text, as written; plain text.' })
  body!: string
  @AccessField(PUBLIC, () => String, { nullable: true, description: 'The effect its author expects.' })
  effect!: string | null
  @AccessField(PUBLIC, () => String, { nullable: true, description: 'Code of the region concerned.' })
  place!: string | null
  @AccessField(PUBLIC, () => String, { description: 'Language it is written in (BCP 47).' })
  language!: string
  @AccessField(PUBLIC, () => Channel, { description: 'How it was given.' })
  channel!: Channel
  @AccessField(PUBLIC, () => String, { description: 'Name its author chose to show.' })
  authorName!: string
  @AccessField(PUBLIC, () => DateTime, { description: 'When it was given.' })
  createdAt!: Date
  @AccessField(PUBLIC, () => Boolean, { description: 'Whether its author corrected it.' })
  edited!: boolean
  @AccessField(PUBLIC, () => Int, { description: 'Counts up at each correction.' })
  revision!: number
  @AccessField(PUBLIC, () => AnswerState, {
    nullable: true,
    description: 'State of the official answer; null before the first.',
  })
  outcome!: AnswerState | null
  @AccessField(PUBLIC, () => DateTime, { nullable: true, description: 'When that state was given.' })
  outcomeAt!: Date | null
  @AccessField(PUBLIC, () => RatingMode, { description: 'How people rate it, by its collection.' })
  ratingMode!: RatingMode
  @AccessField(PUBLIC, () => Int, {
    description: 'People who support it, rated it up, or gave it stars or points.',
  })
  supports!: number
  @AccessField(PUBLIC, () => Int, { description: 'People who rated it down.' })
  opposes!: number
  @AccessField(PUBLIC, () => [Int], { description: 'Ratings by star, one to five.' })
  stars!: number[]
  @AccessField(PUBLIC, () => Int, { description: 'Points received.' })
  points!: number
  @AccessField(PUBLIC, () => Int, { description: 'Published comments.' })
  comments!: number
  @AccessField(PUBLIC, () => Int, { description: 'The viewer’s own rating; 0 for none.' })
  myRating!: number
  @AccessField(PUBLIC, () => Boolean, { description: 'Whether the viewer gave it.' })
  mine!: boolean
  @AccessField(PUBLIC, () => [OfficialAnswer], { description: 'Official answers, oldest first.' })
  answers!: OfficialAnswer[]
  @AccessField(PUBLIC, () => [IdeaVersion], { description: 'Earlier texts, oldest first.' })
  versions!: IdeaVersion[]
  @AccessField(PUBLIC, () => String, { description: 'Slug of the initiative.' })
  initiativeSlug!: string
  @LocalizedField(PUBLIC, { description: 'Title of the initiative.' })
  initiativeTitle!: string
  @AccessField(PUBLIC, () => Boolean, {
    description: 'Whether the initiative is written in English too; otherwise English readers get French.',
  })
  initiativeHasEnglish!: boolean
  @AccessField(PUBLIC, () => String, { description: 'Status of the initiative.' })
  initiativeStatus!: string
  @AccessField(PUBLIC, () => Day, {
    nullable: true,
    description: 'Day by which the initiative’s reply is due.',
  })
  replyDueOn!: string | null
  @AccessField(PUBLIC, () => String, { description: 'The body in charge, by its French name.' })
  organizationName!: string
  @AccessField(PUBLIC, () => CommentConnection, {
    description: 'Comments, oldest first, each with its replies.',
  })
  thread!: InstanceType<typeof CommentConnection>
  @AccessField(PUBLIC, () => [AnswerState], { description: 'States that an official answer may give next.' })
  nextStates!: AnswerState[]
  @AccessField(PUBLIC, () => [AnswerState], { description: 'Those of `nextStates` that owe reasons.' })
  reasonedStates!: AnswerState[]
  @AccessField(PUBLIC, () => [Permission], {
    description: 'What the viewer may do: rate, comment, edit, withdraw, flag, answer, moderate.',
  })
  can!: Permission[]
}

export const IdeaConnection = connectionOf('Idea', () => Idea)

@ObjectType({ description: 'A collection of ideas on one question.' })
export class IdeaCollection {
  @AccessField(PUBLIC, () => ID, { description: 'Identifier of the tool.' })
  id!: string
  @LocalizedField(PUBLIC, { description: 'Title of the collection.' })
  title!: string
  @LocalizedField(PUBLIC, { description: 'The question asked.' })
  question!: string
  @LocalizedField(PUBLIC, { description: 'A few words of introduction.' })
  intro!: string
  @AccessField(PUBLIC, () => RatingMode, { description: 'How people rate.' })
  ratingMode!: RatingMode
  @AccessField(PUBLIC, () => Int, {
    nullable: true,
    description: 'Ratings or points that one person may give; null for no limit.',
  })
  ratingLimit!: number | null
  @AccessField(STAFF_OF_BODY, () => Int, {
    nullable: true,
    description: 'Ideas without an official answer, counted up to 1,000; staff of the body only.',
  })
  unansweredCount!: number | null
  @AccessField(PUBLIC, () => Int, {
    nullable: true,
    description: 'Ratings or points that the viewer may still give here; null for no limit.',
  })
  ratingLeft!: number | null
  @AccessField(PUBLIC, () => Boolean, { description: 'Whether comments are open.' })
  commentsOpen!: boolean
  @AccessField(PUBLIC, () => String, {
    description: 'NONE, FIRST or ALL: which ideas a moderator reads before they show.',
  })
  review!: string
  @AccessField(PUBLIC, () => Int, { description: 'Longest title, in characters.' })
  titleMaximum!: number
  @AccessField(PUBLIC, () => Int, { description: 'Longest text, in characters.' })
  bodyMaximum!: number
  @AccessField(PUBLIC, () => Boolean, { description: 'Whether the expected effect is asked.' })
  askEffect!: boolean
  @AccessField(PUBLIC, () => Boolean, { description: 'Whether the region is asked.' })
  askPlace!: boolean
  @AccessField(PUBLIC, () => Int, { description: 'Published ideas; the one source of that number.' })
  ideaCount!: number
  @AccessField(PUBLIC, () => IdeaConnection, {
    description: 'The ideas, in the fair order unless another is asked.',
  })
  ideas!: InstanceType<typeof IdeaConnection>
  @AccessField(PUBLIC, () => [Permission], {
    description: 'What the viewer may do: draft, submit, enter, rate, comment, answer.',
  })
  can!: Permission[]
}

@ArgsType()
export class IdeasArgs extends PageArgs {
  @Field(() => IdeaOrder, { nullable: true, description: 'Order; the fair one when absent.' })
  order?: IdeaOrder
  @Field(() => String, {
    nullable: true,
    description:
      'Seed of the visitor for the fair order, up to 64 characters: the same seed sees the same order all day. A signed-in viewer has their own.',
  })
  seed?: string
  @Field(() => String, { nullable: true, description: 'Words to find, 200 characters at most.' })
  text?: string
  @Field(() => [String], {
    nullable: true,
    description: 'States of the official answer to keep; NONE for not answered yet.',
  })
  outcomes?: string[]
}

@InputType({ description: 'For whom staff enter a contribution, and how it came.' })
export class OnBehalfInput {
  @Field(() => Channel, { description: 'PAPER, PHONE or IN_PERSON.' }) channel!: Channel
  @Field(() => String, { description: 'Name to show; may be empty.' }) name!: string
}

@InputType({ description: 'An idea.' })
export class SubmitIdeaInput {
  @Field(() => ID, { description: 'The collection.' }) toolId!: string
  @Field(() => String, { description: 'Title.' }) title!: string
  @Field(() => String, { description: 'Text, plain.' }) body!: string
  @Field(() => String, { nullable: true, description: 'Expected effect, 500 characters at most.' })
  effect?: string
  @Field(() => String, { nullable: true, description: 'Code of the region concerned.' }) place?: string
  @Field(() => String, { description: 'Language it is written in, "fr" or "en".' }) language!: string
  @Field(() => Boolean, { description: 'The collection notice was read and accepted.' }) consent!: boolean
  @Field(() => ID, {
    nullable: true,
    description: 'UUID made by the client: the same idea sent twice is one idea.',
  })
  submissionKey?: string
  @Field(() => OnBehalfInput, { nullable: true, description: 'Staff only: given for someone else.' })
  onBehalf?: OnBehalfInput
}

@InputType({ description: 'A correction of one’s own idea.' })
export class EditIdeaInput {
  @Field(() => ID, { description: 'The idea.' }) id!: string
  @Field(() => Int, { description: 'Revision from which the correction started.' }) revision!: number
  @Field(() => String, { description: 'Title.' }) title!: string
  @Field(() => String, { description: 'Text.' }) body!: string
  @Field(() => String, { nullable: true, description: 'Expected effect.' }) effect?: string
  @Field(() => String, { nullable: true, description: 'Code of the region.' }) place?: string
}

@ObjectType({ description: 'An idea after a change, with its receipt number when it is new.' })
export class IdeaPayload {
  @AccessField(PUBLIC, () => [Problem], { description: 'What prevented it.' })
  problems!: Problem[]
  @AccessField(PUBLIC, () => Idea, { nullable: true, description: 'The idea as it is now.' })
  idea!: Idea | null
  @AccessField(PUBLIC, () => String, {
    nullable: true,
    description: 'Number of the receipt, for its author.',
  })
  receiptNumber!: string | null
}

@InputType({ description: 'Ideas that were really seen on a screen.' })
export class RecordImpressionsInput {
  @Field(() => ID, { description: 'The collection.' }) toolId!: string
  @Field(() => [ID], { description: 'The ideas, 100 at most.' }) ideaIds!: string[]
}

@ObjectType({ description: 'Whether it was noted.' })
export class RecordImpressionsPayload {
  @AccessField(PUBLIC, () => [Problem], { description: 'What prevented it.' })
  problems!: Problem[]
  @AccessField(PUBLIC, () => Int, { nullable: true, description: 'Ideas noted.' })
  recorded!: number | null
}

@ObjectType({ description: 'How evenly ideas were shown (T3.12).' })
export class Exposure {
  @AccessField(PUBLIC, () => Number, {
    description: 'Gini coefficient of impressions: 0 when all ideas were shown as often.',
  })
  gini!: number
  @AccessField(PUBLIC, () => Int, { description: 'Impressions in all.' })
  impressions!: number
  @AccessField(PUBLIC, () => Int, { description: 'Ideas never shown.' })
  neverShown!: number
}
