import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { connectionOf } from '../../access/connection.types.ts'
import { AccessField, LocalizedField } from '../../access/declare.types.ts'
import { PUBLIC, STAFF, STAFF_OF_BODY } from '../../access/rules.ts'
import { DateTime, Day, Json } from '../../access/scalars.ts'
import { Permission, Problem, TranslationsInput } from '../../access/shared.types.ts'
import { Audience, Organization, Region, Theme } from '../organizations/index.ts'

export enum InitiativeStatus {
  DRAFT = 'DRAFT',
  COMING = 'COMING',
  OPEN = 'OPEN',
  AWAITING_REPLY = 'AWAITING_REPLY',
  LATE = 'LATE',
  ANSWERED = 'ANSWERED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(InitiativeStatus, {
  name: 'InitiativeStatus',
  description: 'Where an initiative stands, from its dates.',
  valuesConfig: {
    DRAFT: { description: 'In preparation; its body alone sees it.' },
    COMING: { description: 'Announced; opens later.' },
    OPEN: { description: 'People can take part.' },
    AWAITING_REPLY: { description: 'Closed; the reasoned reply is due on the promised day.' },
    LATE: { description: 'The promised day has passed without a report.' },
    ANSWERED: { description: 'The feedback report is published.' },
    CANCELLED: { description: 'Called off, with a published reason.' },
  },
})

export enum InfluenceLevel {
  INFORM = 'INFORM',
  CONSULT = 'CONSULT',
  INVOLVE = 'INVOLVE',
  COLLABORATE = 'COLLABORATE',
}
registerEnumType(InfluenceLevel, {
  name: 'InfluenceLevel',
  description: 'Degree of influence of the public, after the IAP2 spectrum.',
})

export enum ParticipationMode {
  ONLINE = 'ONLINE',
  IN_PERSON = 'IN_PERSON',
  PAPER = 'PAPER',
}
registerEnumType(ParticipationMode, { name: 'ParticipationMode', description: 'How people can take part.' })

export enum InitiativeOrder {
  CLOSING_SOON = 'CLOSING_SOON',
  NEWEST = 'NEWEST',
  RELEVANCE = 'RELEVANCE',
  RECENTLY_ANSWERED = 'RECENTLY_ANSWERED',
}
registerEnumType(InitiativeOrder, {
  name: 'InitiativeOrder',
  description: 'Order of a list of initiatives. RELEVANCE needs a text.',
})

@ObjectType({
  description: 'One thing that stands between a draft and its publication (norms N-01, N-04, N-07).',
})
export class GateItem {
  @AccessField(PUBLIC, () => String, { description: 'Stable code.' })
  code!: string
  @AccessField(PUBLIC, () => String, { description: 'Field of the form it concerns.' })
  path!: string
  @AccessField(PUBLIC, () => Boolean, {
    description: 'Whether it prevents publication; otherwise it deserves a second look.',
  })
  blocking!: boolean
  @AccessField(PUBLIC, () => String, { description: 'What is missing, in words.' })
  message!: string
}

@ObjectType({ description: 'A change of a published page (norm R-19).' })
export class InitiativeChange {
  @AccessField(PUBLIC, () => DateTime, { description: 'When.' })
  at!: Date
  @AccessField(PUBLIC, () => String, {
    description: 'What happened: published, changed, closed, cancelled, tool-added …',
  })
  kind!: string
  @AccessField(PUBLIC, () => [String], { description: 'Names of the fields that changed.' })
  fields!: string[]
}

@ObjectType({ description: 'A participation tool placed on an initiative.' })
export class Tool {
  @AccessField(PUBLIC, () => ID, { description: 'Identifier.' })
  id!: string
  @AccessField(PUBLIC, () => String, {
    description: 'Key of the tool in the basket, for example "idea-collection".',
  })
  toolKey!: string
  @LocalizedField(PUBLIC, { description: 'Its title on this initiative.' })
  title!: string
  @AccessField(STAFF_OF_BODY, () => Json, { description: 'Its settings, as the tool documents them.' })
  settings!: unknown
}

@ObjectType({ description: 'The next date that matters.' })
export class NextDate {
  @AccessField(PUBLIC, () => String, { description: 'OPENS, CLOSES or REPLY_DUE.' })
  kind!: string
  @AccessField(PUBLIC, () => DateTime, { description: 'When.' })
  at!: Date
}

@ObjectType({ description: 'One participation process run by a public body.' })
export class Initiative {
  @AccessField(PUBLIC, () => ID, { description: 'Identifier.' })
  id!: string
  @AccessField(PUBLIC, () => String, { description: 'Path segment of its page.' })
  slug!: string
  @AccessField(PUBLIC, () => ID, { description: 'Identifier of the body in charge.' })
  organizationId!: string
  @LocalizedField(PUBLIC, { description: 'Its title.' })
  title!: string
  @AccessField(PUBLIC, () => Boolean, { description: 'Whether the body translated this page into English.' })
  hasEnglish!: boolean
  @LocalizedField(PUBLIC, { description: 'What is asked, in one or two sentences.' })
  summary!: string
  @LocalizedField(PUBLIC, { description: 'Full description.' })
  description!: string
  @LocalizedField(PUBLIC, { description: 'How it works, step by step.' })
  howItWorks!: string
  @LocalizedField(PUBLIC, { description: 'Why this is asked, and why now.' })
  reasons!: string
  @LocalizedField(PUBLIC, { description: 'Who decides, by title.' })
  decisionMaker!: string
  @AccessField(PUBLIC, () => InfluenceLevel, {
    nullable: true,
    description: 'Degree of influence; null in a draft only.',
  })
  influence!: InfluenceLevel | null
  @LocalizedField(PUBLIC, { description: 'The promise that goes with the degree of influence.' })
  promise!: string
  @LocalizedField(PUBLIC, { description: 'What may change.' })
  openToChange!: string
  @LocalizedField(PUBLIC, { description: 'What will not change.' })
  notOpenToChange!: string
  @LocalizedField(PUBLIC, { description: 'Who is affected.' })
  affected!: string
  @LocalizedField(PUBLIC, { description: 'What will be done with what people give.' })
  plannedUse!: string
  @LocalizedField(PUBLIC, { description: 'Context, options and opposing views.' })
  background!: string
  @LocalizedField(PUBLIC, { description: 'Ways to take part without the Web.' })
  otherWays!: string
  @LocalizedField(PUBLIC, {
    description: 'Why the notice or the period is shorter than the norm; empty when it is not.',
  })
  shortNoticeReason!: string
  @LocalizedField(PUBLIC, { description: 'Why the reply is late; empty when nothing was said.' })
  lateReason!: string
  @LocalizedField(PUBLIC, { description: 'Why it was cancelled.' })
  cancelReason!: string
  @AccessField(PUBLIC, () => String, { description: 'Whom to ask.' })
  contactName!: string
  @AccessField(PUBLIC, () => String, { description: 'Address for questions; may be empty.' })
  contactEmail!: string
  @AccessField(PUBLIC, () => String, { description: 'Telephone for questions; may be empty.' })
  contactPhone!: string
  @AccessField(PUBLIC, () => [ParticipationMode], { description: 'How people can take part.' })
  modes!: ParticipationMode[]
  @AccessField(PUBLIC, () => InitiativeStatus, { description: 'Where it stands now.' })
  status!: InitiativeStatus
  @AccessField(PUBLIC, () => NextDate, { nullable: true, description: 'The next date that matters.' })
  nextDate!: NextDate | null
  @AccessField(PUBLIC, () => DateTime, { nullable: true, description: 'Opening instant.' })
  opensAt!: Date | null
  @AccessField(PUBLIC, () => DateTime, { nullable: true, description: 'Closing instant, excluded.' })
  closesAt!: Date | null
  @AccessField(PUBLIC, () => Day, { nullable: true, description: 'Promised day of the reasoned reply.' })
  replyDueOn!: string | null
  @AccessField(PUBLIC, () => DateTime, { nullable: true, description: 'When the feedback report came out.' })
  answeredAt!: Date | null
  @AccessField(PUBLIC, () => DateTime, { nullable: true, description: 'When it was published.' })
  publishedAt!: Date | null
  @AccessField(PUBLIC, () => DateTime, { description: 'When it last changed.' })
  updatedAt!: Date
  @AccessField(PUBLIC, () => Boolean, {
    description: 'Whether the central body features it on the home page.',
  })
  featured!: boolean
  @AccessField(PUBLIC, () => Organization, { description: 'The body in charge.' })
  organization!: Organization
  @AccessField(PUBLIC, () => [Organization], { description: 'Bodies that take part in running it.' })
  partners!: Organization[]
  @AccessField(PUBLIC, () => [Theme], { description: 'Its themes.' })
  themes!: Theme[]
  @AccessField(PUBLIC, () => [Audience], { description: 'Whom it addresses.' })
  audiences!: Audience[]
  @AccessField(PUBLIC, () => [Region], { description: 'Regions concerned; none means all of Québec.' })
  regions!: Region[]
  @AccessField(PUBLIC, () => [Tool], { description: 'Its participation tools, in order.' })
  tools!: Tool[]
  @AccessField(PUBLIC, () => [InitiativeChange], { description: 'What changed on this page, newest first.' })
  changes!: InitiativeChange[]
  @AccessField(PUBLIC, () => Int, { description: 'Published contributions other than comments.' })
  contributionCount!: number
  @AccessField(PUBLIC, () => Int, { description: 'Published comments.' })
  commentCount!: number
  @AccessField(PUBLIC, () => Int, { description: 'Distinct people who took part.' })
  participantCount!: number
  @AccessField(STAFF_OF_BODY, () => Int, {
    description: 'Counts up at each save; an update names the one it started from.',
  })
  revision!: number
  @AccessField(STAFF_OF_BODY, () => [GateItem], {
    description: 'What stands between the draft and its publication.',
  })
  publishGate!: GateItem[]
  @AccessField(PUBLIC, () => [Permission], {
    description:
      'What the viewer may do here: prepare, publish, close, cancel, explain-delay, feature, moderate.',
  })
  can!: Permission[]
}

export const InitiativeConnection = connectionOf('Initiative', () => Initiative)

@InputType({ description: 'What to find; conditions add up, choices within one condition are alternatives.' })
export class InitiativeFilterInput {
  @Field(() => String, {
    nullable: true,
    description: 'Words; accents, plurals and small errors do not matter. 200 characters at most.',
  })
  text?: string
  @Field(() => [String], { nullable: true, description: 'Keys of themes.' })
  themes?: string[]
  @Field(() => [String], { nullable: true, description: 'Slugs of organizations, in charge or partners.' })
  organizations?: string[]
  @Field(() => [String], {
    nullable: true,
    description: 'Codes of regions; initiatives for all of Québec are included.',
  })
  regions?: string[]
  @Field(() => [String], { nullable: true, description: 'Keys of audiences.' })
  audiences?: string[]
  @Field(() => [ParticipationMode], { nullable: true, description: 'Ways to take part.' })
  modes?: ParticipationMode[]
  @Field(() => [InitiativeStatus], { nullable: true, description: 'Where they stand.' })
  statuses?: InitiativeStatus[]
  @Field(() => [InfluenceLevel], { nullable: true, description: 'Degrees of influence.' })
  influences?: InfluenceLevel[]
  @Field(() => Boolean, { nullable: true, description: 'Featured ones only.' })
  featured?: boolean
}

@InputType({ description: 'Content of an initiative; what is absent stays as it is.' })
export class InitiativeContentInput {
  @Field(() => TranslationsInput, { nullable: true, description: 'Title, 120 characters at most.' })
  title?: TranslationsInput
  @Field(() => TranslationsInput, { nullable: true, description: 'What is asked, 300 characters at most.' })
  summary?: TranslationsInput
  @Field(() => TranslationsInput, { nullable: true, description: 'Full description.' })
  description?: TranslationsInput
  @Field(() => TranslationsInput, { nullable: true, description: 'How it works.' })
  howItWorks?: TranslationsInput
  @Field(() => TranslationsInput, { nullable: true, description: 'Why, and why now.' })
  reasons?: TranslationsInput
  @Field(() => TranslationsInput, { nullable: true, description: 'Who decides, by title.' })
  decisionMaker?: TranslationsInput
  @Field(() => InfluenceLevel, { nullable: true, description: 'Degree of influence.' })
  influence?: InfluenceLevel
  @Field(() => TranslationsInput, { nullable: true, description: 'The promise.' }) promise?: TranslationsInput
  @Field(() => TranslationsInput, { nullable: true, description: 'What may change.' })
  openToChange?: TranslationsInput
  @Field(() => TranslationsInput, { nullable: true, description: 'What will not change.' })
  notOpenToChange?: TranslationsInput
  @Field(() => TranslationsInput, { nullable: true, description: 'Who is affected.' })
  affected?: TranslationsInput
  @Field(() => TranslationsInput, { nullable: true, description: 'Planned use of what people give.' })
  plannedUse?: TranslationsInput
  @Field(() => TranslationsInput, { nullable: true, description: 'Context, options, opposing views.' })
  background?: TranslationsInput
  @Field(() => TranslationsInput, { nullable: true, description: 'Ways without the Web.' })
  otherWays?: TranslationsInput
  @Field(() => TranslationsInput, { nullable: true, description: 'Why the notice or period is short.' })
  shortNoticeReason?: TranslationsInput
  @Field(() => String, { nullable: true, description: 'Whom to ask.' }) contactName?: string
  @Field(() => String, { nullable: true, description: 'Address for questions.' }) contactEmail?: string
  @Field(() => String, { nullable: true, description: 'Telephone for questions.' }) contactPhone?: string
  @Field(() => [ParticipationMode], { nullable: true, description: 'Ways to take part.' })
  modes?: ParticipationMode[]
  @Field(() => DateTime, { nullable: true, description: 'Opening instant; fixed once open.' }) opensAt?: Date
  @Field(() => DateTime, { nullable: true, description: 'Closing instant.' }) closesAt?: Date
  @Field(() => Day, { nullable: true, description: 'Promised day of the reply.' }) replyDueOn?: string
  @Field(() => [String], { nullable: true, description: 'Keys of themes.' }) themes?: string[]
  @Field(() => [String], { nullable: true, description: 'Keys of audiences.' }) audiences?: string[]
  @Field(() => [String], { nullable: true, description: 'Codes of regions; empty for all of Québec.' })
  regions?: string[]
  @Field(() => [String], { nullable: true, description: 'Slugs of partner organizations.' })
  partners?: string[]
}

@InputType({ description: 'A new draft.' })
export class CreateInitiativeInput {
  @Field(() => String, { description: 'Slug of the body in charge.' }) organization!: string
  @Field(() => InitiativeContentInput, { description: 'Its content; a French title is enough.' })
  content!: InitiativeContentInput
}

@InputType({ description: 'A change.' })
export class UpdateInitiativeInput {
  @Field(() => ID, { description: 'The initiative.' }) id!: string
  @Field(() => Int, { description: 'Revision from which the change started.' }) revision!: number
  @Field(() => InitiativeContentInput, { description: 'What to change.' }) content!: InitiativeContentInput
}

@InputType({ description: 'One initiative.' })
export class InitiativeIdInput {
  @Field(() => ID, { description: 'The initiative.' }) id!: string
}

@InputType({ description: 'One initiative with a published reason.' })
export class InitiativeReasonInput {
  @Field(() => ID, { description: 'The initiative.' }) id!: string
  @Field(() => TranslationsInput, { description: 'The reason, published.' }) reason!: TranslationsInput
}

@InputType({ description: 'Whether to feature an initiative on the home page.' })
export class FeatureInitiativeInput {
  @Field(() => ID, { description: 'The initiative.' }) id!: string
  @Field(() => Boolean, { description: 'Featured from now on.' }) featured!: boolean
}

@InputType({ description: 'A tool to add.' })
export class AddToolInput {
  @Field(() => ID, { description: 'The initiative.' }) initiativeId!: string
  @Field(() => String, { description: 'Key of the tool in the basket.' }) toolKey!: string
  @Field(() => TranslationsInput, { description: 'Its title on this initiative.' }) title!: TranslationsInput
  @Field(() => Json, { nullable: true, description: 'Settings that differ from the defaults.' })
  settings?: unknown
}

@InputType({ description: 'New settings of a tool.' })
export class ConfigureToolInput {
  @Field(() => ID, { description: 'The tool.' }) toolId!: string
  @Field(() => TranslationsInput, { description: 'Its title.' }) title!: TranslationsInput
  @Field(() => Json, { nullable: true, description: 'All settings.' }) settings?: unknown
}

@InputType({ description: 'One tool.' })
export class ToolIdInput {
  @Field(() => ID, { description: 'The tool.' }) toolId!: string
}

@ObjectType({ description: 'An initiative after a change.' })
export class InitiativePayload {
  @AccessField(PUBLIC, () => [Problem], { description: 'What prevented it.' })
  problems!: Problem[]
  @AccessField(PUBLIC, () => Initiative, { nullable: true, description: 'The initiative as it is now.' })
  initiative!: Initiative | null
}

@ObjectType({ description: 'A tool of the basket, for staff who choose one.' })
export class BasketTool {
  @AccessField(STAFF, () => String, { description: 'Its key.' })
  key!: string
  @AccessField(STAFF, () => String, { description: 'INFORM, CONSULT, INVOLVE or COLLABORATE.' })
  level!: string
  @AccessField(STAFF, () => Json, { description: 'Its settings when nothing is changed.' })
  defaultSettings!: unknown
}
