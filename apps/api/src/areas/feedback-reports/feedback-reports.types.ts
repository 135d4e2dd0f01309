import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { connectionOf } from '../../access/connection.types.ts'
import { AccessField, LocalizedField } from '../../access/declare.types.ts'
import { PUBLIC, STAFF_OF_BODY } from '../../access/rules.ts'
import { DateTime, Day } from '../../access/scalars.ts'
import { Permission, Problem, TranslationsInput } from '../../access/shared.types.ts'
import { GateItem } from '../initiatives/index.ts'

export enum ReportDecision {
  ACCEPTED = 'ACCEPTED',
  PARTLY_ACCEPTED = 'PARTLY_ACCEPTED',
  NOT_ACCEPTED = 'NOT_ACCEPTED',
  LATER = 'LATER',
}
registerEnumType(ReportDecision, {
  name: 'ReportDecision',
  description: 'What a body decided about a theme.',
})

export enum CommitmentState {
  PLANNED = 'PLANNED',
  IN_PROGRESS = 'IN_PROGRESS',
  DONE = 'DONE',
  LATE = 'LATE',
  ABANDONED = 'ABANDONED',
}
registerEnumType(CommitmentState, {
  name: 'CommitmentState',
  description: 'Where a commitment stands.',
  valuesConfig: {
    PLANNED: { description: 'Not started.' },
    IN_PROGRESS: { description: 'Under way.' },
    DONE: { description: 'Kept.' },
    LATE: { description: 'The promised day has passed. Nobody gives this state: it follows from the day.' },
    ABANDONED: { description: 'Given up, with a published reason.' },
  },
})

@ObjectType({ description: 'A published contribution that a theme of a report cites.' })
export class ReportCitation {
  @AccessField(PUBLIC, () => ID, { description: 'The contribution.' })
  contributionId!: string
  @AccessField(PUBLIC, () => String, { description: 'Kind: idea, comment …' })
  kind!: string
  @AccessField(PUBLIC, () => String, { nullable: true, description: 'Its title; a comment has none.' })
  title!: string | null
  @AccessField(PUBLIC, () => String, { description: 'The first 200 characters of its text.' })
  excerpt!: string
  @AccessField(PUBLIC, () => String, { description: 'Name its author chose to show.' })
  authorName!: string
}

@ObjectType({ description: 'One theme of a report: heard, decided, why, by whom, next (norm N-11).' })
export class ReportTheme {
  @AccessField(PUBLIC, () => ID, { description: 'Identifier; also the anchor of its place on the page.' })
  id!: string
  @LocalizedField(PUBLIC, { description: 'Its title.' })
  title!: string
  @LocalizedField(PUBLIC, { description: 'What people said.' })
  heard!: string
  @AccessField(PUBLIC, () => ReportDecision, {
    nullable: true,
    description: 'What was decided; null in a draft only.',
  })
  decision!: ReportDecision | null
  @LocalizedField(PUBLIC, { description: 'Why.' })
  why!: string
  @LocalizedField(PUBLIC, { description: 'Who decided, by title.' })
  decidedBy!: string
  @LocalizedField(PUBLIC, { description: 'What happens next.' })
  next!: string
  @AccessField(PUBLIC, () => [ReportCitation], {
    description: 'Published contributions that fed it, oldest first.',
  })
  citations!: ReportCitation[]
  @AccessField(PUBLIC, () => Int, { description: 'Number of these contributions.' })
  citationCount!: number
}

@ObjectType({ description: 'A step in the public history of a commitment.' })
export class CommitmentUpdate {
  @AccessField(PUBLIC, () => DateTime, { description: 'When.' })
  at!: Date
  @AccessField(PUBLIC, () => CommitmentState, { description: 'State given.' })
  state!: CommitmentState
  @AccessField(PUBLIC, () => Day, { description: 'Promised day from then on.' })
  dueOn!: string
  @AccessField(PUBLIC, () => String, { description: 'What the body said; may be empty.' })
  note!: string
}

@ObjectType({ description: 'Something a body promised, with its day and its state (norm N-13).' })
export class Commitment {
  @AccessField(PUBLIC, () => ID, { description: 'Identifier.' })
  id!: string
  @LocalizedField(PUBLIC, { description: 'The promise.' })
  text!: string
  @AccessField(PUBLIC, () => String, { description: 'Unit in charge, by name.' })
  owner!: string
  @AccessField(PUBLIC, () => Day, { description: 'Promised day.' })
  dueOn!: string
  @AccessField(PUBLIC, () => CommitmentState, {
    description: 'Where it stands today; LATE once the promised day has passed.',
  })
  state!: CommitmentState
  @AccessField(PUBLIC, () => [CommitmentState], {
    description: 'States that the body may give it next; the present one too where it may only add a note.',
  })
  nextStates!: CommitmentState[]
  @AccessField(PUBLIC, () => DateTime, { description: 'When the body last spoke of it.' })
  updatedAt!: Date
  @AccessField(PUBLIC, () => [CommitmentUpdate], { description: 'Its public history, oldest first.' })
  updates!: CommitmentUpdate[]
}

@ObjectType({ description: 'What we asked, heard, decided and do next, for one initiative.' })
export class FeedbackReport {
  @AccessField(PUBLIC, () => ID, { description: 'Identifier.' })
  id!: string
  @AccessField(PUBLIC, () => ID, { description: 'The initiative.' })
  initiativeId!: string
  @AccessField(PUBLIC, () => ID, { description: 'The body that answers.' })
  organizationId!: string
  @AccessField(PUBLIC, () => String, { description: 'Name of that body, in French.' })
  organizationName!: string
  @AccessField(PUBLIC, () => String, { description: 'Slug of the initiative.' })
  initiativeSlug!: string
  @LocalizedField(PUBLIC, { description: 'Title of the initiative.' })
  initiativeTitle!: string
  @AccessField(PUBLIC, () => Boolean, {
    description: 'Whether the report is written in English too; otherwise English readers get French.',
  })
  hasEnglish!: boolean
  @LocalizedField(PUBLIC, { description: 'What was asked.' })
  asked!: string
  @LocalizedField(PUBLIC, { description: 'The answer in a few sentences.' })
  summary!: string
  @AccessField(PUBLIC, () => DateTime, {
    nullable: true,
    description: 'When it came out; null for a draft, seen by its body only.',
  })
  publishedAt!: Date | null
  @AccessField(PUBLIC, () => DateTime, { description: 'When it last changed.' })
  updatedAt!: Date
  @AccessField(PUBLIC, () => Int, {
    description: 'Counts up at each save; a save names the one it started from.',
  })
  revision!: number
  @AccessField(PUBLIC, () => [ReportTheme], { description: 'Its themes, in order.' })
  themes!: ReportTheme[]
  @AccessField(PUBLIC, () => [Commitment], { description: 'What the body promised, in order.' })
  commitments!: Commitment[]
  @AccessField(STAFF_OF_BODY, () => [GateItem], {
    description: 'What stands between the draft and its publication.',
  })
  gate!: GateItem[]
  @AccessField(PUBLIC, () => [Permission], {
    description: 'What the viewer may do here: save, publish, update-commitment.',
  })
  can!: Permission[]
}

export const FeedbackReportConnection = connectionOf('FeedbackReport', () => FeedbackReport)

@ObjectType({ description: 'How promises of a reply were kept, for all bodies or one.' })
export class ReplyRecord {
  @AccessField(PUBLIC, () => Int, { description: 'Initiatives that closed, cancelled ones aside.' })
  closed!: number
  @AccessField(PUBLIC, () => Int, { description: 'Of these, those whose report is out.' })
  answered!: number
  @AccessField(PUBLIC, () => Int, { description: 'Reports that came out by the promised day.' })
  onTime!: number
  @AccessField(PUBLIC, () => Int, {
    description: 'Replies that came after the promised day, or that are still due after it.',
  })
  late!: number
  @AccessField(PUBLIC, () => Int, {
    nullable: true,
    description: 'Median number of days from closing to report; null without any.',
  })
  medianDays!: number | null
  @AccessField(PUBLIC, () => Int, { description: 'Commitments of published reports that are kept.' })
  commitmentsDone!: number
  @AccessField(PUBLIC, () => Int, { description: 'Commitments of published reports.' })
  commitmentsTotal!: number
}

@InputType({ description: 'A theme of a report.' })
export class ReportThemeInput {
  @Field(() => ID, { nullable: true, description: 'The theme, when it exists already.' }) id?: string
  @Field(() => TranslationsInput, { description: 'Title, 200 characters at most.' }) title!: TranslationsInput
  @Field(() => TranslationsInput, { description: 'What people said.' }) heard!: TranslationsInput
  @Field(() => ReportDecision, { nullable: true, description: 'What was decided.' }) decision?: ReportDecision
  @Field(() => TranslationsInput, { description: 'Why; 20 characters at least to publish.' })
  why!: TranslationsInput
  @Field(() => TranslationsInput, { description: 'Who decided, by title.' }) decidedBy!: TranslationsInput
  @Field(() => TranslationsInput, { description: 'What happens next.' }) next!: TranslationsInput
  @Field(() => [ID], { description: 'Published contributions of the same initiative, 500 at most.' })
  citations!: string[]
}

@InputType({ description: 'A commitment of a report.' })
export class CommitmentInput {
  @Field(() => ID, { nullable: true, description: 'The commitment, when it exists already.' }) id?: string
  @Field(() => TranslationsInput, { description: 'The promise.' }) text!: TranslationsInput
  @Field(() => String, { description: 'Unit in charge, by name.' }) owner!: string
  @Field(() => Day, { description: 'Promised day.' }) dueOn!: string
}

@InputType({ description: 'A report, whole: what is left out is removed from a draft.' })
export class SaveReportInput {
  @Field(() => ID, { description: 'The initiative.' }) initiativeId!: string
  @Field(() => Int, { description: 'Revision from which the change started; 0 for a new report.' })
  revision!: number
  @Field(() => TranslationsInput, { description: 'What was asked.' }) asked!: TranslationsInput
  @Field(() => TranslationsInput, { description: 'The answer in a few sentences.' })
  summary!: TranslationsInput
  @Field(() => [ReportThemeInput], { description: 'Themes, in order; 50 at most.' })
  themes!: ReportThemeInput[]
  @Field(() => [CommitmentInput], { description: 'Commitments, in order; 100 at most.' })
  commitments!: CommitmentInput[]
}

@InputType({ description: 'The report of one initiative.' })
export class PublishReportInput {
  @Field(() => ID, { description: 'The initiative.' }) initiativeId!: string
}

@InputType({ description: 'News of a commitment.' })
export class UpdateCommitmentInput {
  @Field(() => ID, { description: 'The commitment.' }) commitmentId!: string
  @Field(() => CommitmentState, { description: 'PLANNED, IN_PROGRESS, DONE or ABANDONED.' })
  state!: CommitmentState
  @Field(() => Day, { nullable: true, description: 'Promised day from now on; unchanged when absent.' })
  dueOn?: string
  @Field(() => String, {
    nullable: true,
    description:
      'What to say in public; 20 characters at least with a new day, to give up or to start again.',
  })
  note?: string
}

@ObjectType({ description: 'A report after a change.' })
export class ReportPayload {
  @AccessField(PUBLIC, () => [Problem], { description: 'What prevented it.' })
  problems!: Problem[]
  @AccessField(PUBLIC, () => FeedbackReport, { nullable: true, description: 'The report as it is now.' })
  report!: FeedbackReport | null
}
