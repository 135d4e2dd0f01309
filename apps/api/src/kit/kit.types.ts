import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { connectionOf } from '../access/connection.types.ts'
import { AccessField, LocalizedField } from '../access/declare.types.ts'
import { OWN, PUBLIC } from '../access/rules.ts'
import { DateTime, Day, Json } from '../access/scalars.ts'
import { Permission, Problem } from '../access/shared.types.ts'

export enum Channel {
  WEB = 'WEB',
  PAPER = 'PAPER',
  PHONE = 'PHONE',
  IN_PERSON = 'IN_PERSON',
  API = 'API',
}
registerEnumType(Channel, {
  name: 'Channel',
  description: 'How a contribution was given. All channels weigh the same.',
})

export enum AnswerState {
  UNDER_REVIEW = 'UNDER_REVIEW',
  ACCEPTED = 'ACCEPTED',
  PARTLY_ACCEPTED = 'PARTLY_ACCEPTED',
  ALREADY_DONE = 'ALREADY_DONE',
  NOT_ACCEPTED = 'NOT_ACCEPTED',
  OUT_OF_SCOPE = 'OUT_OF_SCOPE',
  PLANNED = 'PLANNED',
  IN_PROGRESS = 'IN_PROGRESS',
  DONE = 'DONE',
}
registerEnumType(AnswerState, {
  name: 'AnswerState',
  description: 'State that an official answer gives to a contribution.',
})

export enum RatingMode {
  NONE = 'NONE',
  SUPPORT = 'SUPPORT',
  UP_DOWN = 'UP_DOWN',
  STARS = 'STARS',
  POINTS = 'POINTS',
}
registerEnumType(RatingMode, {
  name: 'RatingMode',
  description: 'How people rate: a backing, up or down, one to five stars, or points from a budget.',
})

@ObjectType({ description: 'A comment on a contribution.' })
export class Comment {
  @AccessField(PUBLIC, () => ID, { description: 'Identifier.' })
  id!: string
  @AccessField(PUBLIC, () => String, { description: 'Its text, as written; plain text.' })
  body!: string
  @AccessField(PUBLIC, () => String, { description: 'Language it is written in (BCP 47).' })
  language!: string
  @AccessField(PUBLIC, () => String, { description: 'Name its author chose to show.' })
  authorName!: string
  @AccessField(PUBLIC, () => Boolean, { description: 'Whether its author works for the body in charge.' })
  official!: boolean
  @AccessField(PUBLIC, () => DateTime, { description: 'When.' })
  createdAt!: Date
  @AccessField(PUBLIC, () => Boolean, { description: 'Whether its author corrected it.' })
  edited!: boolean
  @AccessField(PUBLIC, () => Boolean, { description: 'Whether the viewer wrote it.' })
  mine!: boolean
  @AccessField(PUBLIC, () => [Comment], { description: 'Replies, oldest first, 100 at most.' })
  replies!: Comment[]
  @AccessField(PUBLIC, () => [Permission], { description: 'What the viewer may do: withdraw, flag.' })
  can!: Permission[]
}

export const CommentConnection = connectionOf('Comment', () => Comment)

@InputType({ description: 'A comment.' })
export class SubmitCommentInput {
  @Field(() => ID, { description: 'The contribution commented on.' }) subjectId!: string
  @Field(() => ID, { nullable: true, description: 'The comment it answers.' }) parentId?: string
  @Field(() => String, { description: 'Text, 2,000 characters at most.' }) body!: string
  @Field(() => String, { description: 'Language it is written in, "fr" or "en".' }) language!: string
  @Field(() => ID, { nullable: true, description: 'UUID made by the client: sent twice, it is one comment.' })
  submissionKey?: string
}

@ObjectType({ description: 'A comment after it was sent.' })
export class CommentPayload {
  @AccessField(PUBLIC, () => [Problem], { description: 'What prevented it.' })
  problems!: Problem[]
  @AccessField(PUBLIC, () => ID, { nullable: true, description: 'Identifier of the comment.' })
  commentId!: string | null
}

@InputType({ description: 'A rating.' })
export class RateContributionInput {
  @Field(() => ID, { description: 'The contribution.' }) contributionId!: string
  @Field(() => Int, {
    description: '1 to support; ±1, one to five stars or points where the tool says so; 0 to take it back.',
  })
  value!: number
}

@ObjectType({ description: 'A rating that is counted: answered only once it is durable.' })
export class RateContributionPayload {
  @AccessField(PUBLIC, () => [Problem], { description: 'What prevented it.' })
  problems!: Problem[]
  @AccessField(PUBLIC, () => ID, { nullable: true, description: 'The contribution.' })
  contributionId!: string | null
  @AccessField(PUBLIC, () => Int, {
    nullable: true,
    description: 'The viewer’s own rating from now on; 0 for none.',
  })
  value!: number | null
  @AccessField(PUBLIC, () => Int, {
    nullable: true,
    description: 'People who support it, rated it up, or gave it stars or points, exactly.',
  })
  supports!: number | null
  @AccessField(PUBLIC, () => Int, {
    nullable: true,
    description: 'People who rated it down; null where people only support.',
  })
  opposes!: number | null
  @AccessField(PUBLIC, () => [Int], {
    nullable: true,
    description: 'Ratings by star, one to five; null where people only support.',
  })
  stars!: number[] | null
  @AccessField(PUBLIC, () => Int, {
    nullable: true,
    description: 'Points received; null where people only support.',
  })
  points!: number | null
  @AccessField(PUBLIC, () => Int, {
    nullable: true,
    description: 'Ratings, or points, that the viewer may still give in this tool; null without a limit.',
  })
  left!: number | null
}

@InputType({ description: 'One contribution.' })
export class ContributionIdInput {
  @Field(() => ID, { description: 'The contribution.' }) contributionId!: string
}

@ObjectType({ description: 'A contribution after a change.' })
export class ContributionPayload {
  @AccessField(PUBLIC, () => [Problem], { description: 'What prevented it.' })
  problems!: Problem[]
  @AccessField(PUBLIC, () => ID, { nullable: true, description: 'The contribution.' })
  contributionId!: string | null
}

@InputType({ description: 'An official answer.' })
export class AnswerContributionInput {
  @Field(() => ID, { description: 'The contribution.' }) contributionId!: string
  @Field(() => AnswerState, { description: 'The state to give.' }) state!: AnswerState
  @Field(() => String, { description: 'The reasons; required for every decision, 20 to 5,000 characters.' })
  text!: string
}

@InputType({ description: 'What a person is writing.' })
export class SaveDraftInput {
  @Field(() => ID, { description: 'The tool.' }) toolId!: string
  @Field(() => Json, { description: 'The form as it stands; 20,000 characters at most.' }) content!: unknown
}

@ObjectType({ description: 'Something being written, kept with the session.' })
export class Draft {
  @AccessField(PUBLIC, () => ID, { description: 'The tool.' })
  toolId!: string
  @AccessField(PUBLIC, () => Json, { description: 'The form as it stood.' })
  content!: unknown
  @AccessField(PUBLIC, () => DateTime, { description: 'When it was last kept.' })
  updatedAt!: Date
}

@ObjectType({ description: 'A draft after a change.' })
export class DraftPayload {
  @AccessField(PUBLIC, () => [Problem], { description: 'What prevented it.' })
  problems!: Problem[]
  @AccessField(PUBLIC, () => Draft, { nullable: true, description: 'The draft as it is kept.' })
  draft!: Draft | null
}

@ObjectType({ description: 'Proof of a contribution; whoever has its number may read it. It names nobody.' })
export class Receipt {
  @AccessField(PUBLIC, () => String, { description: 'The number.' })
  number!: string
  @AccessField(PUBLIC, () => ID, { description: 'The contribution.' })
  contributionId!: string
  @AccessField(PUBLIC, () => String, { description: 'Kind of contribution.' })
  kind!: string
  @AccessField(PUBLIC, () => String, {
    nullable: true,
    description: 'Its title, while everyone may read it.',
  })
  title!: string | null
  @AccessField(PUBLIC, () => String, {
    description: 'Where it stands: PUBLISHED, PENDING, HIDDEN, REMOVED or WITHDRAWN.',
  })
  status!: string
  @AccessField(PUBLIC, () => AnswerState, { nullable: true, description: 'State of the official answer.' })
  outcome!: AnswerState | null
  @AccessField(PUBLIC, () => DateTime, { description: 'When it was given.' })
  createdAt!: Date
  @AccessField(PUBLIC, () => String, { description: 'Slug of the initiative.' })
  initiativeSlug!: string
  @LocalizedField(PUBLIC, { description: 'Title of the initiative.' })
  initiativeTitle!: string
  @AccessField(PUBLIC, () => String, { description: 'The body that will reply, by its French name.' })
  organizationName!: string
  @AccessField(PUBLIC, () => Day, { nullable: true, description: 'Day by which a reply is due.' })
  replyDueOn!: string | null
}

@ObjectType({ description: 'A passage of a feedback report that cites a contribution.' })
export class Citation {
  @AccessField(PUBLIC, () => ID, { description: 'The theme of the report.' })
  themeId!: string
  @LocalizedField(PUBLIC, { description: 'Title of that theme.' })
  themeTitle!: string
  @AccessField(PUBLIC, () => String, { description: 'ACCEPTED, PARTLY_ACCEPTED, NOT_ACCEPTED or LATER.' })
  decision!: string
}

@ObjectType({ description: 'One of the viewer’s own contributions, and what became of it.' })
export class MyContribution {
  participantId!: string
  @AccessField(OWN, () => ID, { description: 'Identifier.' })
  id!: string
  @AccessField(OWN, () => String, { description: 'Kind: idea, comment …' })
  kind!: string
  @AccessField(OWN, () => String, { nullable: true, description: 'Its title.' })
  title!: string | null
  @AccessField(OWN, () => String, { description: 'Its text.' })
  body!: string
  @AccessField(OWN, () => String, { description: 'Where it stands.' })
  status!: string
  @AccessField(OWN, () => AnswerState, { nullable: true, description: 'State of the official answer.' })
  outcome!: AnswerState | null
  @AccessField(OWN, () => String, { nullable: true, description: 'Text of the latest official answer.' })
  answerText!: string | null
  @AccessField(OWN, () => String, { description: 'Receipt number.' })
  receiptNumber!: string
  @AccessField(OWN, () => DateTime, { description: 'When it was given.' })
  createdAt!: Date
  @AccessField(OWN, () => RatingMode, { description: 'How people rate it.' })
  ratingMode!: RatingMode
  @AccessField(OWN, () => Int, {
    description: 'People who support it, rated it up, or gave it stars or points.',
  })
  supports!: number
  @AccessField(OWN, () => Int, { description: 'People who rated it down.' })
  opposes!: number
  @AccessField(OWN, () => [Int], { description: 'Ratings by star, one to five.' })
  stars!: number[]
  @AccessField(OWN, () => Int, { description: 'Points received.' })
  points!: number
  @AccessField(OWN, () => Int, { description: 'Published comments on it.' })
  comments!: number
  @AccessField(OWN, () => String, { description: 'Slug of the initiative.' })
  initiativeSlug!: string
  @LocalizedField(OWN, { description: 'Title of the initiative.' })
  initiativeTitle!: string
  @AccessField(OWN, () => String, { description: 'Status of the initiative.' })
  initiativeStatus!: string
  @AccessField(OWN, () => Day, { nullable: true, description: 'Day by which a reply is due.' })
  replyDueOn!: string | null
  @AccessField(OWN, () => [Citation], { description: 'Passages of the report that cite it.' })
  citations!: Citation[]
  @AccessField(OWN, () => ID, { nullable: true, description: 'For a comment: the contribution it is about.' })
  subjectId!: string | null
  @AccessField(OWN, () => String, {
    nullable: true,
    description: 'For a comment: the title of what it is about, while everyone may read it.',
  })
  subjectTitle!: string | null
}

export const MyContributionConnection = connectionOf('MyContribution', () => MyContribution)
