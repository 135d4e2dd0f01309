import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { connectionOf } from '../../access/connection.types.ts'
import { AccessField, LocalizedField } from '../../access/declare.types.ts'
import { PUBLIC } from '../../access/rules.ts'
import { DateTime } from '../../access/scalars.ts'
import { ExternalListing } from '../external-listings/index.ts'
import { InfluenceLevel, Initiative, ParticipationMode } from '../initiatives/index.ts'

export enum CatalogueFacet {
  THEME = 'theme',
  ORGANIZATION = 'organization',
  MODE = 'mode',
  TOOL = 'tool',
  INFLUENCE = 'influence',
  AUDIENCE = 'audience',
  REGION = 'region',
  LANGUAGE = 'language',
  JURISDICTION = 'jurisdiction',
  KIND = 'kind',
  STATUS = 'status',
  PERIOD = 'period',
}
registerEnumType(CatalogueFacet, { name: 'CatalogueFacet', description: 'A way to narrow the catalogue.' })

export enum CatalogueStatus {
  COMING = 'COMING',
  OPEN = 'OPEN',
  AWAITING_REPLY = 'AWAITING_REPLY',
  LATE = 'LATE',
  ANSWERED = 'ANSWERED',
  CANCELLED = 'CANCELLED',
  CLOSED = 'CLOSED',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(CatalogueStatus, {
  name: 'CatalogueStatus',
  description: 'Where an initiative, or something held elsewhere, stands.',
  valuesConfig: {
    CLOSED: { description: 'Held elsewhere, and closed: what follows is for the official page to say.' },
    UNKNOWN: { description: 'Held elsewhere, with a status that we do not know: see the official page.' },
  },
})

export enum CatalogueKind {
  INITIATIVE = 'INITIATIVE',
  PETITION = 'PETITION',
  CALL_FOR_BRIEFS = 'CALL_FOR_BRIEFS',
  INQUIRY = 'INQUIRY',
  MUNICIPAL_CONSULTATION = 'MUNICIPAL_CONSULTATION',
}
registerEnumType(CatalogueKind, {
  name: 'CatalogueKind',
  description: 'An initiative of this platform, or what another institution asks.',
})

export enum CatalogueJurisdiction {
  QUEBEC_GOVERNMENT = 'QUEBEC_GOVERNMENT',
  NATIONAL_ASSEMBLY = 'NATIONAL_ASSEMBLY',
  QUEBEC_BODY = 'QUEBEC_BODY',
  CANADA = 'CANADA',
  MUNICIPALITY = 'MUNICIPALITY',
}
registerEnumType(CatalogueJurisdiction, { name: 'CatalogueJurisdiction', description: 'Who holds it.' })

export enum CataloguePeriod {
  CLOSES_IN_7_DAYS = 'CLOSES_IN_7_DAYS',
  CLOSES_IN_30_DAYS = 'CLOSES_IN_30_DAYS',
  OPENS_IN_30_DAYS = 'OPENS_IN_30_DAYS',
}
registerEnumType(CataloguePeriod, { name: 'CataloguePeriod', description: 'A window of time.' })

export enum CatalogueOrder {
  RELEVANCE = 'RELEVANCE',
  CLOSING_SOON = 'CLOSING_SOON',
  NEWEST = 'NEWEST',
  NEAREST = 'NEAREST',
}
registerEnumType(CatalogueOrder, {
  name: 'CatalogueOrder',
  description:
    'Order of the catalogue. RELEVANCE needs a text, NEAREST a place. None favours anybody (T16.17).',
})

@InputType({ description: 'A place and a distance.' })
export class NearInput {
  @Field(() => String, { description: 'Code of a municipality, as `municipalities` gives it.' })
  municipality!: string
  @Field(() => Int, { description: 'Kilometres, 1 to 2,000. What is for all of Québec is always near.' })
  kilometres!: number
}

@InputType({
  description:
    'What to find in the catalogue; conditions add up, choices within one condition are alternatives.',
})
export class CatalogueFilterInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Words; accents, plurals, small errors and usual equivalents (courriel, email) do not matter. 200 characters at most.',
  })
  text?: string
  @Field(() => Boolean, { nullable: true, description: 'Search inside published contributions too.' })
  inContributions?: boolean
  @Field(() => [String], { nullable: true, description: 'Keys of themes.' }) themes?: string[]
  @Field(() => [String], { nullable: true, description: 'Slugs of organizations, in charge or partners.' })
  organizations?: string[]
  @Field(() => [String], {
    nullable: true,
    description: 'Codes of regions; what is for all of Québec is included.',
  })
  regions?: string[]
  @Field(() => [String], { nullable: true, description: 'Keys of audiences.' }) audiences?: string[]
  @Field(() => [ParticipationMode], { nullable: true, description: 'Ways to take part.' })
  modes?: ParticipationMode[]
  @Field(() => [String], { nullable: true, description: 'Keys of participation tools.' }) tools?: string[]
  @Field(() => [InfluenceLevel], { nullable: true, description: 'Degrees of influence.' })
  influences?: InfluenceLevel[]
  @Field(() => [String], { nullable: true, description: 'Languages in which it can be read: fr, en.' })
  languages?: string[]
  @Field(() => [CatalogueJurisdiction], { nullable: true, description: 'Who holds it.' })
  jurisdictions?: CatalogueJurisdiction[]
  @Field(() => [CatalogueKind], { nullable: true, description: 'What it is.' }) kinds?: CatalogueKind[]
  @Field(() => [CatalogueStatus], { nullable: true, description: 'Where it stands.' })
  statuses?: CatalogueStatus[]
  @Field(() => [CataloguePeriod], { nullable: true, description: 'Windows of time.' })
  periods?: CataloguePeriod[]
  @Field(() => NearInput, { nullable: true, description: 'Near a municipality.' }) near?: NearInput
  @Field(() => DateTime, { nullable: true, description: 'Opens or closes from this instant on.' }) from?: Date
  @Field(() => DateTime, { nullable: true, description: 'Opens or closes before this instant.' }) to?: Date
  @Field(() => Boolean, { nullable: true, description: 'Featured ones only.' }) featured?: boolean
}

@ObjectType({ description: 'A piece of a text; plain text, never markup.' })
export class SearchSegment {
  @AccessField(PUBLIC, () => String, { description: 'The piece.' }) text!: string
  @AccessField(PUBLIC, () => Boolean, { description: 'Whether the search was found here.' }) matched!: boolean
}

export enum SearchedField {
  TITLE = 'TITLE',
  SUMMARY = 'SUMMARY',
  DESCRIPTION = 'DESCRIPTION',
  ORGANIZATION = 'ORGANIZATION',
  CONTRIBUTION = 'CONTRIBUTION',
}
registerEnumType(SearchedField, { name: 'SearchedField', description: 'Where a text was found.' })

@ObjectType({ description: 'Why a text was found, in one place.' })
export class SearchHighlight {
  @AccessField(PUBLIC, () => SearchedField, { description: 'Where.' }) field!: SearchedField
  @AccessField(PUBLIC, () => [SearchSegment], {
    description: 'The text in pieces; joined, they are the text or an excerpt of it.',
  })
  segments!: SearchSegment[]
}

@ObjectType({ description: 'One line of the catalogue: an initiative, or something held elsewhere.' })
export class CatalogueEntry {
  @AccessField(PUBLIC, () => ID, { description: 'Identifier of what it shows.' }) id!: string
  @AccessField(PUBLIC, () => CatalogueKind, { description: 'What it is.' }) kind!: CatalogueKind
  @AccessField(PUBLIC, () => Initiative, {
    nullable: true,
    description: 'The initiative; null when held elsewhere.',
  })
  initiative!: Initiative | null
  @AccessField(PUBLIC, () => ExternalListing, {
    nullable: true,
    description: 'What is held elsewhere; null for an initiative.',
  })
  listing!: ExternalListing | null
  @AccessField(PUBLIC, () => Float, {
    nullable: true,
    description:
      'Kilometres from the asked municipality to its own, or to the nearest of its regions (great circle); null for all of Québec, which comes after, and when no place was asked.',
  })
  distance!: number | null
  @AccessField(PUBLIC, () => [SearchHighlight], {
    description: 'Why the text found it; empty without a text.',
  })
  highlights!: SearchHighlight[]
}

export const CatalogueConnection = connectionOf('CatalogueEntry', () => CatalogueEntry)

@ObjectType({ description: 'A value of a facet with its count.' })
export class FacetValue {
  @AccessField(PUBLIC, () => String, { description: 'The value, as filters take it.' }) value!: string
  @LocalizedField(PUBLIC, {
    description: 'Its name; empty where the value is an enumeration, which screens put in words.',
  })
  label!: string
  @AccessField(PUBLIC, () => Int, {
    description: 'Entries with it, among those that fulfil all other facets; exact.',
  })
  count!: number
}

@ObjectType({ description: 'A facet with the counts of its values.' })
export class Facet {
  @AccessField(PUBLIC, () => CatalogueFacet, { description: 'The facet.' }) facet!: CatalogueFacet
  @AccessField(PUBLIC, () => [FacetValue], {
    description: 'Its values in their order; those of themes, audiences and regions even when none has them.',
  })
  values!: FacetValue[]
}

@ObjectType({ description: 'The size of a search and how it could be narrowed.' })
export class InitiativeFacets {
  @AccessField(PUBLIC, () => Int, { description: 'Entries found, exactly.' }) totalCount!: number
  @AccessField(PUBLIC, () => [Facet], { description: 'Every facet.' }) facets!: Facet[]
}

export enum SuggestionKind {
  INITIATIVE = 'INITIATIVE',
  LISTING = 'LISTING',
  ORGANIZATION = 'ORGANIZATION',
  THEME = 'THEME',
}
registerEnumType(SuggestionKind, { name: 'SuggestionKind', description: 'What a suggestion leads to.' })

@ObjectType({ description: 'Something that the beginning of a search may mean.' })
export class SearchSuggestion {
  @AccessField(PUBLIC, () => SuggestionKind, { description: 'What it leads to.' }) kind!: SuggestionKind
  @AccessField(PUBLIC, () => String, { description: 'Slug or key of what it leads to.' }) key!: string
  @LocalizedField(PUBLIC, { description: 'Its name.' }) label!: string
  @AccessField(PUBLIC, () => Boolean, {
    description: 'Whether the name is French whatever the language asked.',
  })
  french!: boolean
}

@ObjectType({ description: 'A municipality of Québec.' })
export class Municipality {
  @AccessField(PUBLIC, () => String, { description: 'Its code here.' }) code!: string
  @AccessField(PUBLIC, () => String, { description: 'Its name, a French toponym.' }) name!: string
  @AccessField(PUBLIC, () => String, { description: 'Name of its region.' }) region!: string
}
