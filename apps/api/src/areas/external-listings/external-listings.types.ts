import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { connectionOf } from '../../access/connection.types.ts'
import { AccessField, LocalizedField } from '../../access/declare.types.ts'
import { CENTRAL_BODY, PUBLIC } from '../../access/rules.ts'
import { DateTime, Day } from '../../access/scalars.ts'
import { Permission, Problem, TranslationsInput } from '../../access/shared.types.ts'
import { Region, Theme } from '../organizations/index.ts'

export enum ExternalJurisdiction {
  NATIONAL_ASSEMBLY = 'NATIONAL_ASSEMBLY',
  QUEBEC_BODY = 'QUEBEC_BODY',
  CANADA = 'CANADA',
  MUNICIPALITY = 'MUNICIPALITY',
}
registerEnumType(ExternalJurisdiction, {
  name: 'ExternalJurisdiction',
  description: 'The level of the institution that holds something elsewhere.',
})

export enum ExternalKind {
  PETITION = 'PETITION',
  CALL_FOR_BRIEFS = 'CALL_FOR_BRIEFS',
  INQUIRY = 'INQUIRY',
  MUNICIPAL_CONSULTATION = 'MUNICIPAL_CONSULTATION',
}
registerEnumType(ExternalKind, { name: 'ExternalKind', description: 'What an institution asks of citizens.' })

export enum ExternalStatus {
  COMING = 'COMING',
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
  AWAITING_REPLY = 'AWAITING_REPLY',
  ANSWERED = 'ANSWERED',
  CANCELLED = 'CANCELLED',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(ExternalStatus, {
  name: 'ExternalStatus',
  description: 'Where something held elsewhere stands.',
  valuesConfig: {
    CLOSED: { description: 'Closed; what follows is for the official page to say.' },
    UNKNOWN: { description: 'Its official page says something that we do not know: see that page.' },
  },
})

export enum StatedStatus {
  ACTIVE = 'ACTIVE',
  AWAITING_REPLY = 'AWAITING_REPLY',
  ANSWERED = 'ANSWERED',
  CANCELLED = 'CANCELLED',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(StatedStatus, {
  name: 'StatedStatus',
  description: 'What the official page says; ACTIVE leaves the rest to the dates.',
})

@ObjectType({ description: 'A count and what it triggers.' })
export class ExternalThreshold {
  @AccessField(PUBLIC, () => Int, { description: 'The count.' }) count!: number
  @LocalizedField(PUBLIC, { description: 'What it triggers.' }) effect!: string
  @AccessField(PUBLIC, () => Boolean, { description: 'Whether the last known count reaches it.' })
  reached!: boolean
}

@ObjectType({ description: 'A step of what happens next, by the institution’s own rules.' })
export class ExternalStep {
  @AccessField(PUBLIC, () => String, { description: 'The step, in the viewer’s language.' }) text!: string
  @AccessField(PUBLIC, () => DateTime, {
    nullable: true,
    description: 'Its last day, where it follows from a date that is known; never a guess.',
  })
  dueAt!: Date | null
}

@ObjectType({ description: 'The rules of the institution for this kind of participation.' })
export class ExternalRules {
  @AccessField(PUBLIC, () => [String], { description: 'Who may take part and how, in words.' })
  limits!: string[]
  @AccessField(PUBLIC, () => [ExternalStep], { description: 'What happens next, in order.' })
  next!: ExternalStep[]
  @AccessField(PUBLIC, () => String, { description: 'Page of the institution that states them.' })
  source!: string
}

@ObjectType({ description: 'An initiative of this platform on the same themes.' })
export class RelatedInitiative {
  @AccessField(PUBLIC, () => String, { description: 'Path segment of its page.' }) slug!: string
  @LocalizedField(PUBLIC, { description: 'Its title.' }) title!: string
}

@ObjectType({
  description:
    'Something that another institution asks of citizens: listed and explained here, never collected here (T16).',
})
export class ExternalListing {
  @AccessField(PUBLIC, () => ID, { description: 'Identifier.' }) id!: string
  @AccessField(PUBLIC, () => String, { description: 'Path segment of its page.' }) slug!: string
  @AccessField(PUBLIC, () => ExternalJurisdiction, { description: 'Level of the institution.' })
  jurisdiction!: ExternalJurisdiction
  @AccessField(PUBLIC, () => ExternalKind, { description: 'What is asked.' }) kind!: ExternalKind
  @LocalizedField(PUBLIC, { description: 'Its title.' }) title!: string
  @LocalizedField(PUBLIC, { description: 'What it is about, neutrally.' }) summary!: string
  @AccessField(PUBLIC, () => Boolean, { description: 'Whether its text exists in English.' })
  hasEnglish!: boolean
  @AccessField(PUBLIC, () => String, {
    description: 'The institution, as it writes its name; mark it with lang="fr".',
  })
  holder!: string
  @AccessField(PUBLIC, () => String, { description: 'Official page, where people take part.' })
  officialUrl!: string
  @AccessField(PUBLIC, () => String, { description: 'Who carries it in the institution; may be empty.' })
  sponsor!: string
  @AccessField(PUBLIC, () => DateTime, { nullable: true, description: 'Opening instant, where known.' })
  opensAt!: Date | null
  @AccessField(PUBLIC, () => DateTime, {
    nullable: true,
    description: 'Closing instant, excluded, where known.',
  })
  closesAt!: Date | null
  @AccessField(PUBLIC, () => ExternalStatus, { description: 'Where it stands now.' }) status!: ExternalStatus
  @AccessField(PUBLIC, () => StatedStatus, { description: 'What its official page says.' })
  stated!: StatedStatus
  @AccessField(PUBLIC, () => Int, {
    nullable: true,
    description: 'Signatures or briefs, as the official page counted them.',
  })
  count!: number | null
  @AccessField(PUBLIC, () => DateTime, { nullable: true, description: 'When it showed that count.' })
  countedAt!: Date | null
  @AccessField(PUBLIC, () => [ExternalThreshold], { description: 'Counts and what each triggers.' })
  thresholds!: ExternalThreshold[]
  @LocalizedField(PUBLIC, { description: 'What was answered; empty before.' }) reply!: string
  @AccessField(PUBLIC, () => Day, { nullable: true, description: 'The day of the answer.' }) repliedOn!:
    string | null
  @AccessField(PUBLIC, () => [Theme], { description: 'Its themes.' }) themes!: Theme[]
  @AccessField(PUBLIC, () => [Region], { description: 'Regions concerned; none means all of Québec.' })
  regions!: Region[]
  @AccessField(PUBLIC, () => String, { nullable: true, description: 'Its municipality.' }) municipality!:
    string | null
  @AccessField(PUBLIC, () => String, {
    nullable: true,
    description: 'Code of its municipality, as in `municipalities`.',
  })
  municipalityCode!: string | null
  @AccessField(PUBLIC, () => DateTime, { description: 'When it was last compared with its official page.' })
  checkedAt!: Date
  @AccessField(PUBLIC, () => Boolean, { description: 'Made up for the demonstration.' }) invented!: boolean
  @AccessField(PUBLIC, () => DateTime, { description: 'When it came into the catalogue.' }) createdAt!: Date
  @AccessField(PUBLIC, () => DateTime, { description: 'When it last changed here.' }) updatedAt!: Date
  @AccessField(CENTRAL_BODY, () => Int, { description: 'Counts up at each save.' }) revision!: number
  @AccessField(PUBLIC, () => ExternalRules, {
    nullable: true,
    description: 'The institution’s own rules; null where we do not know them.',
  })
  rules!: ExternalRules | null
  @AccessField(PUBLIC, () => [RelatedInitiative], {
    description: 'Open initiatives of this platform on the same themes, three at most.',
  })
  related!: RelatedInitiative[]
  @AccessField(PUBLIC, () => [Permission], { description: 'What the viewer may do here: edit, remove.' })
  can!: Permission[]
}

@ObjectType({ description: 'A public system that may deliver listings: the allow-list.' })
export class FeedSource {
  @AccessField(CENTRAL_BODY, () => ID, { description: 'Identifier.' }) id!: string
  @AccessField(CENTRAL_BODY, () => String, { description: 'Name of the institution.' }) name!: string
  @AccessField(CENTRAL_BODY, () => ExternalJurisdiction, { description: 'Its level.' })
  jurisdiction!: ExternalJurisdiction
  @AccessField(CENTRAL_BODY, () => String, {
    description: 'Only official addresses of this host are accepted.',
  })
  host!: string
  @AccessField(CENTRAL_BODY, () => String, {
    description: 'Where its feed could be fetched; empty when it delivers by itself.',
  })
  feedUrl!: string
  @AccessField(CENTRAL_BODY, () => Boolean, { description: 'Shown at once; moderated first until then.' })
  trusted!: boolean
  @AccessField(CENTRAL_BODY, () => DateTime, { nullable: true, description: 'No longer accepted since.' })
  endedAt!: Date | null
  @AccessField(CENTRAL_BODY, () => DateTime, { nullable: true, description: 'Last delivery.' })
  lastReceivedAt!: Date | null
  @AccessField(CENTRAL_BODY, () => DateTime, { description: 'On the list since.' }) createdAt!: Date
}

export enum InboundState {
  PENDING = 'PENDING',
  ACCEPTED = 'ACCEPTED',
  REFUSED = 'REFUSED',
  REPLACED = 'REPLACED',
}
registerEnumType(InboundState, {
  name: 'InboundState',
  description: 'What became of a delivery.',
  valuesConfig: { REPLACED: { description: 'A newer delivery of the same item came first.' } },
})

@ObjectType({ description: 'A delivered item in the words of its source.' })
export class InboundContent {
  @AccessField(CENTRAL_BODY, () => ExternalKind, { description: 'What is asked.' }) kind!: ExternalKind
  @LocalizedField(CENTRAL_BODY, { description: 'Its title.' }) title!: string
  @LocalizedField(CENTRAL_BODY, { description: 'Its summary.' }) summary!: string
  @AccessField(CENTRAL_BODY, () => String, { description: 'Official page.' }) url!: string
  @AccessField(CENTRAL_BODY, () => String, { description: 'Who carries it.' }) sponsor!: string
  @AccessField(CENTRAL_BODY, () => DateTime, { nullable: true, description: 'Opening.' })
  opensAt!: Date | null
  @AccessField(CENTRAL_BODY, () => DateTime, { nullable: true, description: 'Closing.' })
  closesAt!: Date | null
  @AccessField(CENTRAL_BODY, () => StatedStatus, { description: 'What the source says.' })
  status!: StatedStatus
  @AccessField(CENTRAL_BODY, () => Int, { nullable: true, description: 'Its count.' }) count!: number | null
  @AccessField(CENTRAL_BODY, () => DateTime, { nullable: true, description: 'When the source counted.' })
  countedAt!: Date | null
  @AccessField(CENTRAL_BODY, () => [String], { description: 'Keys of themes.' }) themes!: string[]
  @AccessField(CENTRAL_BODY, () => [String], { description: 'Codes of regions.' }) regions!: string[]
}

@ObjectType({ description: 'One item that a source delivered.' })
export class InboundItem {
  @AccessField(CENTRAL_BODY, () => ID, { description: 'Identifier.' }) id!: string
  @AccessField(CENTRAL_BODY, () => String, { description: 'Its identifier at the source.' })
  externalId!: string
  @AccessField(CENTRAL_BODY, () => FeedSource, { description: 'Who delivered it.' }) source!: FeedSource
  @AccessField(CENTRAL_BODY, () => DateTime, { description: 'When.' }) receivedAt!: Date
  @AccessField(CENTRAL_BODY, () => InboundState, { description: 'What became of it.' }) state!: InboundState
  @AccessField(CENTRAL_BODY, () => DateTime, { nullable: true, description: 'When somebody decided.' })
  decidedAt!: Date | null
  @AccessField(CENTRAL_BODY, () => String, { description: 'Why it was refused.' }) reason!: string
  @AccessField(CENTRAL_BODY, () => InboundContent, { description: 'What it says.' }) content!: InboundContent
  @AccessField(CENTRAL_BODY, () => ExternalListing, {
    nullable: true,
    description: 'The listing that it would change; null for a new one.',
  })
  known!: ExternalListing | null
}

export const InboundConnection = connectionOf('InboundItem', () => InboundItem)

@InputType({ description: 'A count and what it triggers.' })
export class ExternalThresholdInput {
  @Field(() => Int, { description: 'The count.' }) count!: number
  @Field(() => TranslationsInput, { description: 'What it triggers.' }) effect!: TranslationsInput
}

@InputType({ description: 'The facts of a listing.' })
export class ExternalListingContentInput {
  @Field(() => ExternalJurisdiction, { description: 'Level of the institution.' })
  jurisdiction!: ExternalJurisdiction
  @Field(() => ExternalKind, { description: 'What is asked.' }) kind!: ExternalKind
  @Field(() => TranslationsInput, { description: 'Title, 200 characters at most.' }) title!: TranslationsInput
  @Field(() => TranslationsInput, { description: 'Summary, 1,000 characters at most.' })
  summary!: TranslationsInput
  @Field(() => String, { description: 'The institution, as it writes its name.' }) holder!: string
  @Field(() => String, { description: 'Official page, https only.' }) officialUrl!: string
  @Field(() => String, { nullable: true, description: 'Who carries it.' }) sponsor?: string
  @Field(() => DateTime, { nullable: true, description: 'Opening.' }) opensAt?: Date
  @Field(() => DateTime, { nullable: true, description: 'Closing, excluded.' }) closesAt?: Date
  @Field(() => StatedStatus, { description: 'What the official page says.' }) stated!: StatedStatus
  @Field(() => Int, { nullable: true, description: 'Its count.' }) count?: number
  @Field(() => [ExternalThresholdInput], { nullable: true, description: 'Thresholds.' })
  thresholds?: ExternalThresholdInput[]
  @Field(() => TranslationsInput, { nullable: true, description: 'What was answered.' })
  reply?: TranslationsInput
  @Field(() => Day, { nullable: true, description: 'Day of the answer.' }) repliedOn?: string
  @Field(() => [String], { description: 'Keys of themes.' }) themes!: string[]
  @Field(() => [String], { description: 'Codes of regions; empty for all of Québec.' }) regions!: string[]
  @Field(() => String, { nullable: true, description: 'Code of a municipality.' }) municipality?: string
}

@InputType({ description: 'A new listing, or a correction of one.' })
export class SaveExternalListingInput {
  @Field(() => ID, { nullable: true, description: 'The listing; absent for a new one.' }) id?: string
  @Field(() => Int, { nullable: true, description: 'Revision from which the correction started.' })
  revision?: number
  @Field(() => ExternalListingContentInput, { description: 'Its facts.' })
  content!: ExternalListingContentInput
}

@InputType({ description: 'A listing to take out of the catalogue.' })
export class RemoveExternalListingInput {
  @Field(() => ID, { description: 'The listing.' }) id!: string
  @Field(() => String, { description: 'Why.' }) reason!: string
}

@InputType({ description: 'A source for the allow-list.' })
export class SaveFeedSourceInput {
  @Field(() => ID, { nullable: true, description: 'The source; absent for a new one.' }) id?: string
  @Field(() => String, { description: 'Name of the institution.' }) name!: string
  @Field(() => ExternalJurisdiction, { description: 'Its level.' }) jurisdiction!: ExternalJurisdiction
  @Field(() => String, { description: 'Host of its official addresses, for example "ville.exemple.quebec".' })
  host!: string
  @Field(() => Boolean, { description: 'Show its items at once.' }) trusted!: boolean
  @Field(() => Boolean, { nullable: true, description: 'Accept nothing more from it.' }) ended?: boolean
}

@InputType({ description: 'A decision on a delivered item.' })
export class DecideInboundInput {
  @Field(() => ID, { description: 'The item.' }) id!: string
  @Field(() => Boolean, { description: 'Whether it enters the catalogue.' }) accept!: boolean
  @Field(() => String, { nullable: true, description: 'Why not, when refused.' }) reason?: string
  @Field(() => TranslationsInput, { nullable: true, description: 'Corrected title.' })
  title?: TranslationsInput
  @Field(() => TranslationsInput, { nullable: true, description: 'Corrected summary.' })
  summary?: TranslationsInput
  @Field(() => [String], { nullable: true, description: 'Corrected themes.' }) themes?: string[]
}

@ObjectType({ description: 'A listing after a change.' })
export class ExternalListingPayload {
  @AccessField(PUBLIC, () => [Problem], { description: 'What prevented it.' }) problems!: Problem[]
  @AccessField(PUBLIC, () => ExternalListing, { nullable: true, description: 'The listing as it is now.' })
  listing!: ExternalListing | null
}

@ObjectType({ description: 'A source after a change.' })
export class FeedSourcePayload {
  @AccessField(PUBLIC, () => [Problem], { description: 'What prevented it.' }) problems!: Problem[]
  @AccessField(CENTRAL_BODY, () => FeedSource, { nullable: true, description: 'The source.' })
  source!: FeedSource | null
  @AccessField(CENTRAL_BODY, () => String, {
    nullable: true,
    description: 'The token of a new source, shown once: it is kept as a hash only.',
  })
  token!: string | null
}

@ObjectType({ description: 'A delivered item after a decision.' })
export class InboundItemPayload {
  @AccessField(PUBLIC, () => [Problem], { description: 'What prevented it.' }) problems!: Problem[]
  @AccessField(CENTRAL_BODY, () => InboundItem, { nullable: true, description: 'The item.' })
  item!: InboundItem | null
}
