import { ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { connectionOf } from '../../access/connection.types.ts'
import { AccessField, LocalizedField } from '../../access/declare.types.ts'
import { PUBLIC, STAFF } from '../../access/rules.ts'
import { DateTime } from '../../access/scalars.ts'
import { Channel } from '../../kit/kit.types.ts'

export enum SurveyTrait {
  region = 'region',
  age = 'age',
  sex = 'sex',
}
registerEnumType(SurveyTrait, {
  name: 'SurveyTrait',
  description: 'What respondents are compared with the population on.',
})

@ObjectType({ description: 'Responses by channel.' })
export class SurveyChannelCount {
  @AccessField(PUBLIC, () => Channel, { description: 'How they were given.' })
  channel!: Channel
  @AccessField(PUBLIC, () => Int, { description: 'How many.' })
  count!: number
}

@ObjectType({ description: 'One part of the population beside the same part of the respondents.' })
export class SurveyTraitRow {
  @AccessField(PUBLIC, () => String, {
    description: 'Region code, age group as in "25-34", or sex as F or M.',
  })
  category!: string
  @LocalizedField(PUBLIC, { description: 'Its name.' })
  label!: string
  @AccessField(PUBLIC, () => Int, { nullable: true, description: 'Respondents; null where too few to show.' })
  count!: number | null
  @AccessField(PUBLIC, () => Number, {
    nullable: true,
    description: 'Their share of respondents whose trait is known, 0 to 1.',
  })
  share!: number | null
  @AccessField(PUBLIC, () => Number, { description: 'Share of the population, 0 to 1.' })
  populationShare!: number
  @AccessField(PUBLIC, () => Number, {
    nullable: true,
    description: 'Share after weighting, 0 to 1; null without weights.',
  })
  weightedShare!: number | null
  @AccessField(PUBLIC, () => Boolean, {
    description: 'Whether respondents differ from the population by more than five points here.',
  })
  gap!: boolean
}

@ObjectType({ description: 'Respondents beside the population on one trait.' })
export class SurveyTraitComparison {
  @AccessField(PUBLIC, () => SurveyTrait, { description: 'The trait.' })
  trait!: SurveyTrait
  @AccessField(PUBLIC, () => [SurveyTraitRow], { description: 'Its categories, in their order.' })
  rows!: SurveyTraitRow[]
  @AccessField(PUBLIC, () => Int, {
    nullable: true,
    description:
      'Respondents whose trait is not known: left out of this margin only; null where too few to show.',
  })
  missing!: number | null
}

@ObjectType({ description: 'A category without respondents, weighted with its neighbour.' })
export class SurveyCollapse {
  @AccessField(PUBLIC, () => SurveyTrait, { description: 'The trait.' })
  trait!: SurveyTrait
  @LocalizedField(PUBLIC, { description: 'The category nobody is in.' })
  category!: string
  @LocalizedField(PUBLIC, { description: 'The category it is counted with.' })
  into!: string
}

@ObjectType({ description: 'A margin that weighting did not reach.' })
export class SurveyMarginError {
  @AccessField(PUBLIC, () => SurveyTrait, { description: 'The trait.' })
  trait!: SurveyTrait
  @LocalizedField(PUBLIC, { description: 'The category.' })
  category!: string
  @AccessField(PUBLIC, () => Number, {
    description: 'Weighted share less share of the population: the error that remains.',
  })
  error!: number
}

@ObjectType({
  description:
    'Weights by raking to the margins of the population, trimmed (tools.md F7). Trimmed margins are never said to be met when they are not.',
})
export class SurveyWeighting {
  @AccessField(PUBLIC, () => Boolean, { description: 'Whether every margin is met within the bounds.' })
  targetsMet!: boolean
  @AccessField(PUBLIC, () => [SurveyMarginError], {
    description: 'Margins not met, with the error that remains.',
  })
  notMet!: SurveyMarginError[]
  @AccessField(PUBLIC, () => [SurveyCollapse], { description: 'Categories counted with a neighbour.' })
  collapsed!: SurveyCollapse[]
  @AccessField(PUBLIC, () => Int, { description: 'Cycles of the computation.' })
  cycles!: number
  @AccessField(PUBLIC, () => Number, { description: 'Kish’s design effect: n Σw² / (Σw)².' })
  designEffect!: number
  @AccessField(PUBLIC, () => Number, {
    description: 'Effective number of respondents: n divided by the design effect.',
  })
  effectiveSize!: number
  @AccessField(PUBLIC, () => Number, { description: 'Smallest weight, with a mean of 1.' })
  smallest!: number
  @AccessField(PUBLIC, () => Number, { description: 'Largest weight, with a mean of 1.' })
  largest!: number
}

@ObjectType({ description: 'How far respondents are like the population: shown beside every result.' })
export class SurveyRepresentativeness {
  @AccessField(PUBLIC, () => [SurveyTraitComparison], {
    description: 'By region, age and sex, as far as asked.',
  })
  traits!: SurveyTraitComparison[]
  @AccessField(PUBLIC, () => SurveyWeighting, {
    nullable: true,
    description: 'Weights; null when no trait was asked or fewer than thirty people answered.',
  })
  weighting!: SurveyWeighting | null
  @LocalizedField(PUBLIC, { description: 'Source of the population.' })
  source!: string
  @LocalizedField(PUBLIC, {
    description: 'What may be concluded, in words: a self-selected sample is never given a margin of error.',
  })
  caution!: string
}

@ObjectType({ description: 'One answer of a question with the people who gave it.' })
export class SurveyResultCell {
  @AccessField(PUBLIC, () => String, { description: 'Code of the answer, or class of a number.' })
  code!: string
  @LocalizedField(PUBLIC, { description: 'The answer, in words.' })
  label!: string
  @AccessField(PUBLIC, () => Int, {
    nullable: true,
    description: 'People; null where hidden to protect a few.',
  })
  count!: number | null
  @AccessField(PUBLIC, () => Number, {
    nullable: true,
    description: 'Share of those who answered, 0 to 1, before weighting; null where hidden.',
  })
  share!: number | null
  @AccessField(PUBLIC, () => Number, {
    nullable: true,
    description: 'The same after weighting; null without weights and where hidden.',
  })
  weightedShare!: number | null
  @AccessField(PUBLIC, () => Number, {
    nullable: true,
    description:
      'Half of the 95 % interval of the weighted share, 1.96 √(p(1−p)/effective n). Of a drawn sample only; null for self-selected ones.',
  })
  marginOfError!: number | null
}

@ObjectType({ description: 'People without an answer, and why.' })
export class SurveyMissingCount {
  @AccessField(PUBLIC, () => String, {
    description: 'NOT_ASKED, SKIPPED, DOES_NOT_KNOW or PREFERS_NOT_TO_SAY.',
  })
  kind!: string
  @LocalizedField(PUBLIC, { description: 'The same in words.' })
  label!: string
  @AccessField(PUBLIC, () => Int, { nullable: true, description: 'People; null where hidden.' })
  count!: number | null
}

@ObjectType({ description: 'Numbers given, summed up.' })
export class SurveyNumberSummary {
  @AccessField(PUBLIC, () => Number, { description: 'Mean of those who answered.' })
  mean!: number
  @AccessField(PUBLIC, () => Number, {
    nullable: true,
    description: 'Mean after weighting; null without weights.',
  })
  weightedMean!: number | null
  @AccessField(PUBLIC, () => Number, { description: 'Standard deviation.' })
  deviation!: number
}

@ObjectType({
  description:
    'Results of one question, or of one row of a matrix. Chart, table, sentence and CSV are this object.',
})
export class SurveyQuestionResult {
  @AccessField(PUBLIC, () => String, { description: 'Name of the question; a matrix adds ".row".' })
  question!: string
  @AccessField(PUBLIC, () => String, {
    description: 'Its type in the form engine, for example "singleChoice".',
  })
  type!: string
  @AccessField(PUBLIC, () => String, {
    description:
      'How to draw it: CHOICES (parts of a whole), MULTIPLE (several each), SCALE (ordered), NUMBERS (classes in order), RANKS (mean place), TEXT (open answers) or COUNT (answered or not).',
  })
  shape!: string
  @LocalizedField(PUBLIC, { description: 'The question as asked in its latest version.' })
  label!: string
  @LocalizedField(PUBLIC, { description: 'The row of the matrix or the option rated; empty otherwise.' })
  rowLabel!: string
  @AccessField(STAFF, () => Boolean, { description: 'Whether the public does not see it.' })
  staffOnly!: boolean
  @AccessField(PUBLIC, () => Int, { nullable: true, description: 'People who answered; null where hidden.' })
  answered!: number | null
  @AccessField(PUBLIC, () => Int, {
    nullable: true,
    description: 'People who were asked; null where hidden.',
  })
  asked!: number | null
  @AccessField(PUBLIC, () => [SurveyResultCell], { description: 'Answers in the order of the question.' })
  cells!: SurveyResultCell[]
  @AccessField(PUBLIC, () => [SurveyMissingCount], { description: 'People without an answer, by reason.' })
  missing!: SurveyMissingCount[]
  @AccessField(PUBLIC, () => SurveyNumberSummary, {
    nullable: true,
    description: 'Of a question answered by a number, where enough people answered.',
  })
  numbers!: SurveyNumberSummary | null
  @AccessField(PUBLIC, () => Boolean, {
    description: 'Whether some numbers are hidden so that nobody is recognised.',
  })
  suppressed!: boolean
  @LocalizedField(PUBLIC, { description: 'The finding in one sentence, with its base.' })
  sentence!: string
  @LocalizedField(PUBLIC, {
    description: 'The same table as CSV (UTF-8), from the very cells of this object.',
  })
  csv!: string
}

@ObjectType({ description: 'Results of a survey, as the viewer may read them now.' })
export class SurveyResults {
  @AccessField(PUBLIC, () => Int, { description: 'Responses counted.' })
  counted!: number
  @AccessField(PUBLIC, () => Int, {
    description:
      'Responses received that are not counted yet: within a second, or when enough came to be mixed.',
  })
  waiting!: number
  @AccessField(PUBLIC, () => [SurveyChannelCount], { description: 'All responses received, by channel.' })
  channels!: SurveyChannelCount[]
  @AccessField(PUBLIC, () => DateTime, { description: 'When this was read.' })
  asOf!: Date
  @AccessField(PUBLIC, () => Int, {
    description:
      'Numbers of people under it are hidden, with others so that they can’t be computed; 1 for staff, who see all.',
  })
  threshold!: number
  @AccessField(PUBLIC, () => SurveyRepresentativeness, {
    description: 'How far respondents are like the population.',
  })
  representativeness!: SurveyRepresentativeness
  @AccessField(PUBLIC, () => [SurveyQuestionResult], { description: 'Questions in their order.' })
  questions!: SurveyQuestionResult[]
}

@ObjectType({ description: 'One cell of a table of two questions.' })
export class SurveyCrossCell {
  @AccessField(PUBLIC, () => String, { description: 'Code of the column.' })
  column!: string
  @AccessField(PUBLIC, () => Int, { nullable: true, description: 'People; null where hidden.' })
  count!: number | null
  @AccessField(PUBLIC, () => Number, {
    nullable: true,
    description: 'Share of the row, 0 to 1; null where hidden.',
  })
  share!: number | null
  @AccessField(PUBLIC, () => Number, {
    nullable: true,
    description: 'Share of the row after weighting; null without weights and where hidden.',
  })
  weightedShare!: number | null
}

@ObjectType({ description: 'An answer that heads a row or a column, with its total.' })
export class SurveyCrossLine {
  @AccessField(PUBLIC, () => String, { description: 'Code of the answer; "?" for those without an answer.' })
  code!: string
  @LocalizedField(PUBLIC, { description: 'The answer, in words.' })
  label!: string
  @AccessField(PUBLIC, () => Int, { nullable: true, description: 'People; null where hidden.' })
  total!: number | null
  @AccessField(PUBLIC, () => [SurveyCrossCell], {
    description: 'Cells of a row, by column; none for a column.',
  })
  cells!: SurveyCrossCell[]
}

@ObjectType({ description: 'Whether two questions go together more than by chance (Pearson’s chi-square).' })
export class SurveyChiSquare {
  @AccessField(PUBLIC, () => Boolean, {
    description: 'Whether it is told: only when every cell would hold at least five people by chance.',
  })
  told!: boolean
  @LocalizedField(PUBLIC, { description: 'What it says, or why it is not told.' })
  sentence!: string
  @AccessField(PUBLIC, () => Number, { nullable: true, description: 'The statistic.' })
  statistic!: number | null
  @AccessField(PUBLIC, () => Int, { nullable: true, description: 'Degrees of freedom.' })
  degreesOfFreedom!: number | null
  @AccessField(PUBLIC, () => Number, { nullable: true, description: 'Chance of a table at least as uneven.' })
  probability!: number | null
  @AccessField(PUBLIC, () => Number, { nullable: true, description: 'Cramér’s V, 0 to 1.' })
  cramersV!: number | null
}

@ObjectType({ description: 'Two questions, one by the other.' })
export class SurveyCrossTable {
  @AccessField(PUBLIC, () => [SurveyCrossLine], { description: 'Rows with their cells.' })
  rows!: SurveyCrossLine[]
  @AccessField(PUBLIC, () => [SurveyCrossLine], { description: 'Columns, without cells.' })
  columns!: SurveyCrossLine[]
  @AccessField(PUBLIC, () => Int, { nullable: true, description: 'All people; null where too few to show.' })
  total!: number | null
  @AccessField(PUBLIC, () => Boolean, {
    description: 'Whether some numbers are hidden so that nobody is recognised.',
  })
  suppressed!: boolean
  @AccessField(PUBLIC, () => SurveyChiSquare, { description: 'The test, on people before weighting.' })
  test!: SurveyChiSquare
  @LocalizedField(PUBLIC, { description: 'The same table as CSV (UTF-8).' })
  csv!: string
}

@ObjectType({ description: 'An open answer: as published, or for moderators as given.' })
export class SurveyOpenAnswer {
  @AccessField(PUBLIC, () => ID, {
    description: 'Identifier of the response; random in an anonymous survey.',
  })
  responseId!: string
  @AccessField(PUBLIC, () => String, { description: 'Name of the question.' })
  question!: string
  @AccessField(PUBLIC, () => String, {
    description: 'NEW (moderators only), WHOLE, REDACTED or WITHHELD (moderators only).',
  })
  state!: string
  @AccessField(PUBLIC, () => String, {
    description: 'The text as published; as given where not decided yet.',
  })
  text!: string
  @AccessField(PUBLIC, () => String, { description: 'Language of the response.' })
  language!: string
  @AccessField(PUBLIC, () => String, { description: 'Why words were taken out; empty for a whole text.' })
  reason!: string
  @AccessField(STAFF, () => String, {
    nullable: true,
    description: 'The text as given, for moderators of the body.',
  })
  original!: string | null
}

export const SurveyOpenAnswerConnection = connectionOf('SurveyOpenAnswer', () => SurveyOpenAnswer)
