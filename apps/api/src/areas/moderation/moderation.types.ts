import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { connectionOf } from '../../access/connection.types.ts'
import { AccessField, LocalizedField } from '../../access/declare.types.ts'
import { OWN, PUBLIC, STAFF, STAFF_OF_BODY } from '../../access/rules.ts'
import { DateTime, Day } from '../../access/scalars.ts'
import { Permission, Problem } from '../../access/shared.types.ts'

export enum FlagReason {
  SPAM = 'spam',
  HATEFUL = 'hateful',
  THREAT = 'threat',
  PERSONAL_DATA = 'personal-data',
  IMPERSONATION = 'impersonation',
  ILLEGAL = 'illegal',
  OFF_TOPIC = 'off-topic',
  OTHER = 'other',
}
registerEnumType(FlagReason, {
  name: 'FlagReason',
  description: 'Why a person reports a contribution. Threats come first in the moderators’ queue.',
  valuesConfig: {
    SPAM: { description: 'Advertising or repetition.' },
    HATEFUL: { description: 'Hateful or harassing.' },
    THREAT: { description: 'A threat, or someone in danger.' },
    PERSONAL_DATA: { description: 'Personal information about someone.' },
    IMPERSONATION: { description: 'Someone pretends to be another.' },
    ILLEGAL: { description: 'Against the law.' },
    OFF_TOPIC: { description: 'Not about the question asked.' },
    OTHER: { description: 'Something else; the explanation says what.' },
  },
})

export enum ReviewCause {
  FLAGGED = 'flagged',
  FIRST_CONTRIBUTION = 'first-contribution',
  PRE_MODERATION = 'pre-moderation',
  APPEAL = 'appeal',
}
registerEnumType(ReviewCause, {
  name: 'ReviewCause',
  description: 'Why a contribution awaits review.',
  valuesConfig: {
    FLAGGED: { description: 'People reported it.' },
    FIRST_CONTRIBUTION: { description: 'It is its author’s first one, on a tool that reads those first.' },
    PRE_MODERATION: { description: 'The tool reads everything before it is shown.' },
    APPEAL: { description: 'Its author contests a decision.' },
  },
})

export enum ModerationAction {
  KEEP = 'KEEP',
  PUBLISH = 'PUBLISH',
  HIDE = 'HIDE',
  REMOVE = 'REMOVE',
}
registerEnumType(ModerationAction, {
  name: 'ModerationAction',
  description: 'What a moderator decides.',
  valuesConfig: {
    KEEP: { description: 'Leave it public; after an appeal, put it back.' },
    PUBLISH: { description: 'Show what was held; after an appeal, put it back.' },
    HIDE: { description: 'No longer shown; its author still reads it.' },
    REMOVE: { description: 'Taken away for a serious breach; its author still reads it.' },
  },
})

@ObjectType({
  description: 'One published rule of conduct. A decision that restricts a text names one (norm S-65).',
})
export class ConductRule {
  @AccessField(PUBLIC, () => String, { description: 'Stable key, for example "respect".' })
  key!: string
  @AccessField(PUBLIC, () => String, { description: 'The rule in a few words, in the viewer’s language.' })
  title!: string
  @AccessField(PUBLIC, () => String, {
    description: 'What it asks, in plain words, in the viewer’s language.',
  })
  text!: string
}

@ObjectType({ description: 'A report by a person. It never says who.' })
export class ReviewFlag {
  @AccessField(STAFF, () => FlagReason, { description: 'The reason given.' })
  reason!: FlagReason
  @AccessField(STAFF, () => String, { description: 'What the person added; may be empty.' })
  explanation!: string
  @AccessField(STAFF, () => DateTime, { description: 'When.' })
  at!: Date
}

@ObjectType({ description: 'The contribution under review, as it is now.' })
export class ReviewedContribution {
  @AccessField(STAFF, () => ID, { description: 'Identifier.' })
  id!: string
  @AccessField(STAFF, () => String, { description: 'Kind: idea, comment …' })
  kind!: string
  @AccessField(STAFF, () => String, { nullable: true, description: 'Its title; a comment has none.' })
  title!: string | null
  @AccessField(STAFF, () => String, { description: 'Its text.' })
  body!: string
  @AccessField(STAFF, () => String, { description: 'Language it is written in (BCP 47).' })
  language!: string
  @AccessField(STAFF, () => String, { description: 'Name its author chose to show.' })
  authorName!: string
  @AccessField(STAFF, () => String, { description: 'PENDING, PUBLISHED, HIDDEN, REMOVED or WITHDRAWN.' })
  status!: string
  @AccessField(STAFF, () => DateTime, { description: 'When it was given.' })
  createdAt!: Date
  @AccessField(STAFF, () => ID, {
    nullable: true,
    description: 'For a comment: the contribution it is about.',
  })
  subjectId!: string | null
}

@ObjectType({ description: 'A text as it stood when the review was opened.' })
export class ReviewSnapshot {
  @AccessField(STAFF, () => String, { nullable: true, description: 'Its title then.' })
  title!: string | null
  @AccessField(STAFF, () => String, { description: 'Its text then.' })
  body!: string
}

@ObjectType({ description: 'What is known of an author: counts only.' })
export class AuthorHistory {
  @AccessField(STAFF, () => Int, { description: 'Contributions that are public.' })
  published!: number
  @AccessField(STAFF, () => Int, { description: 'Contributions that were hidden or removed.' })
  restricted!: number
}

@ObjectType({ description: 'A decision with its reasons.' })
export class ModerationDecision {
  @AccessField(STAFF, () => ID, { description: 'Identifier.' })
  id!: string
  @AccessField(STAFF, () => ModerationAction, { description: 'What was decided.' })
  action!: ModerationAction
  @AccessField(STAFF, () => String, {
    nullable: true,
    description: 'Key of the published rule; set for every restriction.',
  })
  rule!: string | null
  @AccessField(STAFF, () => String, { description: 'The explanation given to the author.' })
  explanation!: string
  @AccessField(STAFF, () => DateTime, { description: 'When.' })
  at!: Date
  @AccessField(STAFF, () => String, {
    nullable: true,
    description: 'Name of the person who decided, for colleagues only.',
  })
  decidedByName!: string | null
  @AccessField(STAFF, () => DateTime, { nullable: true, description: 'When its author contested it.' })
  appealedAt!: Date | null
}

@ObjectType({ description: 'What an author says against a decision, with that decision.' })
export class ReviewAppeal {
  @AccessField(STAFF, () => String, { description: 'Their words.' })
  text!: string
  @AccessField(STAFF, () => DateTime, { description: 'When.' })
  at!: Date
  @AccessField(STAFF, () => ModerationDecision, {
    description: 'The decision they contest. Someone else decides now.',
  })
  decision!: ModerationDecision
}

@ObjectType({
  description: 'One entry of the moderators’ queue: a contribution with everything reported about it.',
})
export class ReviewItem {
  @AccessField(STAFF_OF_BODY, () => ID, { description: 'Identifier.' })
  id!: string
  @AccessField(STAFF_OF_BODY, () => ID, { description: 'The body whose moderators decide.' })
  organizationId!: string
  @AccessField(STAFF_OF_BODY, () => String, { description: 'Name of that body, in French.' })
  organizationName!: string
  @AccessField(STAFF_OF_BODY, () => ReviewCause, { description: 'Why it is here.' })
  cause!: ReviewCause
  @AccessField(STAFF_OF_BODY, () => DateTime, { description: 'Since when.' })
  openedAt!: Date
  @AccessField(STAFF_OF_BODY, () => Int, { description: 'Higher first; threats come before the rest.' })
  priority!: number
  @AccessField(STAFF_OF_BODY, () => Int, { description: 'People who reported it since the last decision.' })
  flagCount!: number
  @AccessField(STAFF_OF_BODY, () => [ReviewFlag], { description: 'Their reports, newest first, 50 at most.' })
  flags!: ReviewFlag[]
  @AccessField(STAFF_OF_BODY, () => ReviewedContribution, { description: 'The contribution as it is now.' })
  contribution!: ReviewedContribution
  @AccessField(STAFF_OF_BODY, () => Boolean, {
    description: 'Whether its text differs from what was reported.',
  })
  changedSince!: boolean
  @AccessField(STAFF_OF_BODY, () => ReviewSnapshot, {
    description: 'The text as it stood when the review was opened.',
  })
  snapshot!: ReviewSnapshot
  @AccessField(STAFF_OF_BODY, () => String, { description: 'Slug of the initiative.' })
  initiativeSlug!: string
  @LocalizedField(STAFF_OF_BODY, { description: 'Title of the initiative.' })
  initiativeTitle!: string
  @AccessField(STAFF_OF_BODY, () => AuthorHistory, { description: 'What is known of its author.' })
  authorHistory!: AuthorHistory
  @AccessField(STAFF_OF_BODY, () => ReviewAppeal, {
    nullable: true,
    description: 'For an appeal: what its author says, and against what.',
  })
  appeal!: ReviewAppeal | null
  @AccessField(STAFF_OF_BODY, () => DateTime, {
    nullable: true,
    description: 'When it was decided; null while it waits.',
  })
  decidedAt!: Date | null
  @AccessField(STAFF_OF_BODY, () => ModerationDecision, {
    nullable: true,
    description: 'The decision; null while it waits.',
  })
  decision!: ModerationDecision | null
  @AccessField(STAFF_OF_BODY, () => [Permission], {
    description: 'What the viewer may decide here: keep, publish, hide, remove.',
  })
  can!: Permission[]
}

export const ReviewItemConnection = connectionOf('ReviewItem', () => ReviewItem)

@InputType({ description: 'A report about a contribution.' })
export class FlagContributionInput {
  @Field(() => ID, { description: 'The idea or comment.' }) contributionId!: string
  @Field(() => FlagReason, { description: 'Why.' }) reason!: FlagReason
  @Field(() => String, {
    nullable: true,
    description: 'More about it, 1,000 characters at most; required with OTHER.',
  })
  explanation?: string
}

@ObjectType({ description: 'A report after it was sent.' })
export class FlagContributionPayload {
  @AccessField(PUBLIC, () => [Problem], { description: 'What prevented it.' })
  problems!: Problem[]
  @AccessField(PUBLIC, () => Boolean, {
    nullable: true,
    description: 'Whether the person’s report is recorded; a second one is not counted again.',
  })
  flagged!: boolean | null
}

@InputType({ description: 'A decision on an entry of the queue.' })
export class DecideReviewInput {
  @Field(() => ID, { description: 'The entry.' }) itemId!: string
  @Field(() => ModerationAction, { description: 'What to do.' }) action!: ModerationAction
  @Field(() => String, {
    nullable: true,
    description: 'Key of the published rule; required to hide or remove.',
  })
  rule?: string
  @Field(() => String, {
    nullable: true,
    description: 'Why, in words for the author; 20 to 2,000 characters to hide or remove.',
  })
  explanation?: string
}

@ObjectType({ description: 'An entry of the queue after a decision.' })
export class DecideReviewPayload {
  @AccessField(PUBLIC, () => [Problem], { description: 'What prevented it.' })
  problems!: Problem[]
  @AccessField(PUBLIC, () => ReviewItem, { nullable: true, description: 'The entry as it is now.' })
  item!: ReviewItem | null
}

@InputType({ description: 'What an author says against a decision.' })
export class AppealDecisionInput {
  @Field(() => ID, { description: 'Their contribution.' }) contributionId!: string
  @Field(() => String, { description: 'Their words, 2,000 characters at most.' }) text!: string
}

@ObjectType({ description: 'An appeal after it was sent.' })
export class AppealDecisionPayload {
  @AccessField(PUBLIC, () => [Problem], { description: 'What prevented it.' })
  problems!: Problem[]
  @AccessField(PUBLIC, () => Boolean, {
    nullable: true,
    description: 'Whether another person will look at it.',
  })
  appealed!: boolean | null
}

@ObjectType({ description: 'What moderation did in one month, for one body or for all of them (norm S-65).' })
export class TransparencyRow {
  @AccessField(PUBLIC, () => String, { description: 'The month in Québec, as in 2026-11.' })
  month!: string
  @AccessField(PUBLIC, () => String, {
    nullable: true,
    description: 'Name of the body, in French; null for all of them together.',
  })
  organizationName!: string | null
  @AccessField(PUBLIC, () => Int, { description: 'Reports received.' })
  flags!: number
  @AccessField(PUBLIC, () => Int, { description: 'First decisions that left a text public.' })
  kept!: number
  @AccessField(PUBLIC, () => Int, { description: 'First decisions that showed a text that was held.' })
  published!: number
  @AccessField(PUBLIC, () => Int, { description: 'First decisions that hid a text.' })
  hidden!: number
  @AccessField(PUBLIC, () => Int, { description: 'First decisions that removed a text.' })
  removed!: number
  @AccessField(PUBLIC, () => Int, { description: 'Appeals received.' })
  appeals!: number
  @AccessField(PUBLIC, () => Int, { description: 'Appeals after which the text was put back.' })
  reversed!: number
  @AccessField(PUBLIC, () => Float, {
    nullable: true,
    description: 'Median time to a first decision, in hours; null without any.',
  })
  medianHours!: number | null
}

export enum DecisionOutcome {
  PUBLISHED = 'PUBLISHED',
  HIDDEN = 'HIDDEN',
  REMOVED = 'REMOVED',
  RESTORED = 'RESTORED',
  UPHELD = 'UPHELD',
}
registerEnumType(DecisionOutcome, {
  name: 'DecisionOutcome',
  description: 'What a moderation decision changed for the author.',
  valuesConfig: {
    PUBLISHED: { description: 'The text was held, and is now shown.' },
    HIDDEN: { description: 'No longer shown; its author still reads it.' },
    REMOVED: { description: 'Taken away for a serious breach; its author still reads it.' },
    RESTORED: { description: 'After a request for review, shown again.' },
    UPHELD: { description: 'After a request for review, the first decision stays.' },
  },
})

@ObjectType({ description: 'A moderation decision, as the author of the contribution reads it (norm S-65).' })
export class MyDecision {
  participantId!: string
  @AccessField(OWN, () => ID, { description: 'Identifier.' })
  id!: string
  @AccessField(OWN, () => DecisionOutcome, { description: 'What it changed.' })
  outcome!: DecisionOutcome
  @AccessField(OWN, () => DateTime, { description: 'When it was taken.' })
  at!: Date
  @AccessField(OWN, () => String, { nullable: true, description: 'Key of the published rule it names.' })
  rule!: string | null
  @AccessField(OWN, () => String, { nullable: true, description: 'That rule, in a few words.' })
  ruleTitle!: string | null
  @AccessField(OWN, () => String, { nullable: true, description: 'That rule, in full.' })
  ruleText!: string | null
  @AccessField(OWN, () => String, { description: 'The reasons; empty where none is owed.' })
  explanation!: string
  @AccessField(OWN, () => Boolean, { description: 'Whether it answers a request for review.' })
  onAppeal!: boolean
  @AccessField(OWN, () => Day, {
    nullable: true,
    description: 'Last day to ask for a review; null where none can be asked, or one was.',
  })
  appealBy!: string | null
  @AccessField(OWN, () => DateTime, { nullable: true, description: 'When its author asked for a review.' })
  appealedAt!: Date | null
  @AccessField(OWN, () => String, { nullable: true, description: 'What its author wrote then.' })
  appealText!: string | null
}
