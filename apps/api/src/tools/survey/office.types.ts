import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { connectionOf } from '../../access/connection.types.ts'
import { AccessField, LocalizedField } from '../../access/declare.types.ts'
import { PUBLIC, STAFF } from '../../access/rules.ts'
import { DateTime, Day, Json } from '../../access/scalars.ts'
import { PageArgs, Permission, Problem, Translations, TranslationsInput } from '../../access/shared.types.ts'
import { Channel } from '../../kit/kit.types.ts'

export enum SurveyQuotaAction {
  END = 'END',
  WARN = 'WARN',
}
registerEnumType(SurveyQuotaAction, {
  name: 'SurveyQuotaAction',
  description: 'What happens to whoever comes when a quota is full.',
  valuesConfig: {
    END: { description: 'The response is refused with the message of the quota.' },
    WARN: { description: 'The same, and the person may go back and change an answer.' },
  },
})

export enum SurveyExportFormat {
  CSV = 'CSV',
  XLSX = 'XLSX',
  SPSS = 'SPSS',
  JSON = 'JSON',
}
registerEnumType(SurveyExportFormat, {
  name: 'SurveyExportFormat',
  description: 'Format of an export.',
  valuesConfig: {
    CSV: { description: 'A .zip with data.csv and codebook.csv (UTF-8).' },
    XLSX: { description: 'A workbook with the sheets data, codebook and choices.' },
    SPSS: { description: 'A .zip with data.csv and its syntax (.sps): labels, missing values, dichotomies.' },
    JSON: { description: 'One object to a line, after the line that describes the file.' },
  },
})

@ObjectType({ description: 'A fault of the questionnaire, and where.' })
export class SurveyDefinitionProblem {
  @AccessField(STAFF, () => String, { description: 'Where, as in "pages.2.items.0.relevant".' })
  path!: string
  @AccessField(STAFF, () => String, { description: 'Stable code of the form engine.' })
  code!: string
  @AccessField(STAFF, () => String, { description: 'The sentence, in the viewer’s language.' })
  message!: string
  @AccessField(STAFF, () => Boolean, {
    description: 'Whether it prevents publication; otherwise it is advice (norm N-19).',
  })
  blocking!: boolean
}

@ObjectType({ description: 'The recorded evaluation of necessity and ethics (norm P-14).' })
export class SurveyEvaluation {
  @AccessField(STAFF, () => String, { description: 'Title of the document.' })
  document!: string
  @AccessField(STAFF, () => String, { description: 'Its reference in the records of the body.' })
  reference!: string
  @AccessField(STAFF, () => Day, { description: 'When the evaluation was made.' })
  evaluatedOn!: string
  @AccessField(STAFF, () => String, {
    description: 'The committee on access to information and privacy that took part.',
  })
  committee!: string
  @AccessField(STAFF, () => String, { description: 'Why each personal question is necessary.' })
  conclusion!: string
  @AccessField(STAFF, () => DateTime, { description: 'When it was recorded here.' })
  recordedAt!: Date
}

@ObjectType({ description: 'An answer that members of a quota gave.' })
export class SurveyQuotaMember {
  @AccessField(STAFF, () => String, { description: 'Name of the question.' })
  question!: string
  @AccessField(STAFF, () => String, { description: 'Code of the answer.' })
  code!: string
}

@ObjectType({ description: 'How many responses of a kind are taken.' })
export class SurveyQuota {
  @AccessField(STAFF, () => ID, { description: 'Identifier.' })
  id!: string
  @LocalizedField(STAFF, { description: 'Its name.' })
  name!: string
  @AccessField(STAFF, () => Int, { description: 'Most responses taken; 0 takes none.' })
  most!: number
  @AccessField(STAFF, () => Int, {
    nullable: true,
    description: 'Complete responses taken; null while results are sealed, since it would tell them.',
  })
  taken!: number | null
  @AccessField(STAFF, () => [SurveyQuotaMember], { description: 'Answers that members gave, all of them.' })
  members!: SurveyQuotaMember[]
  @AccessField(STAFF, () => SurveyQuotaAction, { description: 'What happens when it is full.' })
  action!: SurveyQuotaAction
  @LocalizedField(STAFF, { description: 'What whoever comes too late reads.' })
  message!: string
}

@ObjectType({
  description: 'Invitations in numbers. Those to remind are counted by the very list that is mailed.',
})
export class SurveyInvitationCounts {
  @AccessField(STAFF, () => Int, { description: 'All.' })
  all!: number
  @AccessField(STAFF, () => Int, { description: 'Not mailed yet.' })
  toInvite!: number
  @AccessField(STAFF, () => Int, {
    description: 'Mailed, not finished, still valid: those a reminder goes to.',
  })
  toRemind!: number
  @AccessField(STAFF, () => Int, { description: 'Finished.' })
  finished!: number
}

@ObjectType({ description: 'An invitation.' })
export class SurveyInvitation {
  @AccessField(STAFF, () => ID, { description: 'Identifier.' })
  id!: string
  @AccessField(STAFF, () => String, {
    nullable: true,
    description: 'Address; null when handed over on paper.',
  })
  email!: string | null
  @AccessField(STAFF, () => String, { description: 'Name; may be empty.' })
  name!: string
  @AccessField(STAFF, () => String, { description: 'Language, "fr" or "en".' })
  language!: string
  @AccessField(STAFF, () => Boolean, { description: 'Whether it was used up.' })
  finished!: boolean
  @AccessField(STAFF, () => Int, { description: 'Reminders sent.' })
  reminders!: number
  @AccessField(STAFF, () => DateTime, { nullable: true, description: 'When it was mailed.' })
  invitedAt!: Date | null
  @AccessField(STAFF, () => DateTime, { nullable: true, description: 'Valid until.' })
  validUntil!: Date | null
}
export const SurveyInvitationConnection = connectionOf('SurveyInvitation', () => SurveyInvitation)

export enum SurveyInvitationSelection {
  ALL = 'ALL',
  TO_INVITE = 'TO_INVITE',
  TO_REMIND = 'TO_REMIND',
}
registerEnumType(SurveyInvitationSelection, {
  name: 'SurveyInvitationSelection',
  description: 'Which invitations: all, those to mail, or those to remind.',
})

@ArgsType()
export class SurveyInvitationsArgs extends PageArgs {
  @Field(() => ID, { description: 'The survey.' }) surveyId!: string
  @Field(() => SurveyInvitationSelection, { nullable: true, description: 'Which ones; all when absent.' })
  selection?: SurveyInvitationSelection
}

@ObjectType({ description: 'An answer on which the two typings of a copy differ.' })
export class SurveyEntryDifference {
  @AccessField(STAFF, () => String, { description: 'Name of the question.' })
  question!: string
  @AccessField(STAFF, () => Json, { nullable: true, description: 'As typed first.' })
  first!: unknown
  @AccessField(STAFF, () => Json, { nullable: true, description: 'As typed by the second person.' })
  second!: unknown
}

@ObjectType({ description: 'A paper copy or a telephone interview, as typed by staff.' })
export class SurveyEntry {
  @AccessField(STAFF, () => ID, { description: 'Identifier.' })
  id!: string
  @AccessField(STAFF, () => Channel, { description: 'PAPER, PHONE or IN_PERSON.' })
  channel!: Channel
  @AccessField(STAFF, () => String, { nullable: true, description: 'Code printed on the copy.' })
  copyCode!: string | null
  @AccessField(STAFF, () => DateTime, { description: 'When it was typed first.' })
  enteredAt!: Date
  @AccessField(STAFF, () => Boolean, { description: 'Whether it was drawn to be typed a second time.' })
  sampled!: boolean
  @AccessField(STAFF, () => Boolean, { description: 'Whether it was typed a second time.' })
  typedTwice!: boolean
  @AccessField(STAFF, () => Boolean, {
    description: 'Whether the viewer typed it first: the second typing takes another person.',
  })
  mine!: boolean
  @AccessField(STAFF, () => [SurveyEntryDifference], { description: 'Where both typings differ.' })
  differences!: SurveyEntryDifference[]
  @AccessField(STAFF, () => DateTime, { nullable: true, description: 'When the differences were settled.' })
  settledAt!: Date | null
}
export const SurveyEntryConnection = connectionOf('SurveyEntry', () => SurveyEntry)

export enum SurveyEntrySelection {
  ALL = 'ALL',
  TO_TYPE_AGAIN = 'TO_TYPE_AGAIN',
  TO_SETTLE = 'TO_SETTLE',
}
registerEnumType(SurveyEntrySelection, {
  name: 'SurveyEntrySelection',
  description: 'Which entries: all, those drawn for a second typing, or those whose typings differ.',
})

@ArgsType()
export class SurveyEntriesArgs extends PageArgs {
  @Field(() => ID, { description: 'The survey.' }) surveyId!: string
  @Field(() => SurveyEntrySelection, { nullable: true, description: 'Which ones; all when absent.' })
  selection?: SurveyEntrySelection
}

@ObjectType({ description: 'Double typing in numbers.' })
export class SurveyEntryCounts {
  @AccessField(STAFF, () => Int, { description: 'Copies and interviews typed.' })
  all!: number
  @AccessField(STAFF, () => Int, { description: 'Drawn for a second typing that is still to come.' })
  toTypeAgain!: number
  @AccessField(STAFF, () => Int, { description: 'Typed twice.' })
  typedTwice!: number
  @AccessField(STAFF, () => Int, { description: 'Of these, with differences to settle.' })
  toSettle!: number
  @AccessField(STAFF, () => Number, {
    nullable: true,
    description: 'Share of answers typed twice on which both agree, 0 to 1; null before the first.',
  })
  agreement!: number | null
}

@ObjectType({ description: 'Why a response looks like another, or hasty. It is flagged, never deleted.' })
export class SurveySuspicion {
  @AccessField(STAFF, () => ID, { description: 'The response.' })
  responseId!: string
  @AccessField(STAFF, () => [String], {
    description:
      'SAME_DEVICE, SAME_ANSWERS, STRAIGHT_LINE (the same answer all down a matrix), TOO_FAST (under a third of the median time).',
  })
  reasons!: string[]
  @AccessField(STAFF, () => Int, { nullable: true, description: 'Seconds spent, where known.' })
  seconds!: number | null
}

@ObjectType({ description: 'Responses that deserve a second look.' })
export class SurveySuspicionReport {
  @AccessField(STAFF, () => Int, { description: 'Responses looked at.' })
  examined!: number
  @AccessField(STAFF, () => Int, { description: 'Responses flagged.' })
  flagged!: number
  @AccessField(STAFF, () => Number, { nullable: true, description: 'Median time in seconds, where known.' })
  medianSeconds!: number | null
  @AccessField(STAFF, () => [SurveySuspicion], { description: 'The first 500 flagged.' })
  items!: SurveySuspicion[]
}

@ObjectType({ description: 'An export, and how far it is.' })
export class SurveyExport {
  @AccessField(STAFF, () => ID, { description: 'Identifier.' })
  id!: string
  @AccessField(STAFF, () => SurveyExportFormat, { description: 'Format.' })
  format!: SurveyExportFormat
  @AccessField(STAFF, () => Boolean, {
    description: 'Whether answers are written in words; codes otherwise.',
  })
  labels!: boolean
  @AccessField(STAFF, () => String, { description: 'Language of words, "fr" or "en".' })
  language!: string
  @AccessField(STAFF, () => String, { description: 'WAITING, RUNNING, READY or FAILED.' })
  state!: string
  @AccessField(STAFF, () => Int, { description: 'Responses written so far.' })
  rowsDone!: number
  @AccessField(STAFF, () => Int, { description: 'Responses to write; when ready, responses in the file.' })
  rowsTotal!: number
  @AccessField(STAFF, () => Number, { description: 'Size of the file in bytes.' })
  bytes!: number
  @AccessField(STAFF, () => String, { nullable: true, description: 'SHA-256 of the file, in hexadecimal.' })
  checksum!: string | null
  @AccessField(STAFF, () => String, {
    nullable: true,
    description:
      'Address of the file, for the staff of the body; ranges are served, so that a download can be resumed.',
  })
  url!: string | null
  @AccessField(STAFF, () => DateTime, { description: 'When it was asked for.' })
  requestedAt!: Date
  @AccessField(STAFF, () => DateTime, { nullable: true, description: 'When it ended.' })
  finishedAt!: Date | null
  @AccessField(STAFF, () => DateTime, {
    nullable: true,
    description: 'The file is destroyed after this moment.',
  })
  expiresAt!: Date | null
  @AccessField(STAFF, () => String, {
    nullable: true,
    description: 'What went wrong, as a reference for support.',
  })
  failure!: string | null
}

@ObjectType({ description: 'What changed in a version, for staff.' })
export class SurveyVersionLine {
  @AccessField(STAFF, () => ID, { description: 'Identifier of the version.' })
  id!: string
  @AccessField(STAFF, () => String, { description: 'Its number.' })
  number!: string
  @AccessField(STAFF, () => Translations, { description: 'What changed.' })
  note!: { fr: string; en?: string }
  @AccessField(STAFF, () => DateTime, { description: 'When it was published.' })
  publishedAt!: Date
  @AccessField(STAFF, () => Int, { description: 'Responses to it that were counted.' })
  responses!: number
}

@ObjectType({ description: 'A survey that one may copy.' })
export class SurveyCopySource {
  @AccessField(STAFF, () => ID, { description: 'The survey.' })
  id!: string
  @LocalizedField(STAFF, { description: 'Its title.' })
  title!: string
  @LocalizedField(STAFF, { description: 'Title of its initiative.' })
  initiativeTitle!: string
  @AccessField(STAFF, () => Int, { description: 'Questions in it.' })
  questions!: number
}

@ObjectType({ description: 'What the body prepares and follows.' })
export class SurveyOffice {
  @AccessField(STAFF, () => Json, { description: 'The draft: a FormDefinition, possibly unfinished.' })
  draft!: unknown
  @AccessField(STAFF, () => Int, { description: 'Revision of the draft; give it back with the next save.' })
  revision!: number
  @AccessField(STAFF, () => DateTime, { nullable: true, description: 'When the draft was last saved.' })
  updatedAt!: Date | null
  @AccessField(STAFF, () => [SurveyDefinitionProblem], {
    description: 'Faults and advice on the draft, in the order of the questionnaire.',
  })
  draftProblems!: SurveyDefinitionProblem[]
  @AccessField(STAFF, () => String, {
    description:
      'What publishing the draft would make: NONE (nothing changed), MINOR (wording) or MAJOR (structure).',
  })
  nextVersion!: string
  @AccessField(STAFF, () => [SurveyVersionLine], { description: 'Published versions, latest first.' })
  versions!: SurveyVersionLine[]
  @AccessField(STAFF, () => SurveyEvaluation, {
    nullable: true,
    description: 'The evaluation of necessity and ethics.',
  })
  evaluation!: SurveyEvaluation | null
  @AccessField(STAFF, () => [SurveyQuota], { description: 'Quotas.' })
  quotas!: SurveyQuota[]
  @AccessField(STAFF, () => Int, { description: 'Test answers given in preview; wiped at opening.' })
  testResponses!: number
  @AccessField(STAFF, () => Int, { description: 'Responses saved and not sent.' })
  underWay!: number
  @AccessField(STAFF, () => SurveyInvitationCounts, { description: 'Invitations in numbers.' })
  invitations!: SurveyInvitationCounts
  @AccessField(STAFF, () => SurveyEntryCounts, { description: 'Paper and telephone in numbers.' })
  entries!: SurveyEntryCounts
  @AccessField(STAFF, () => [SurveyExport], { description: 'Exports of the last days, latest first.' })
  exports!: SurveyExport[]
  @AccessField(STAFF, () => [SurveyCopySource], {
    description: 'Earlier surveys of the viewer’s bodies, to copy from.',
  })
  copySources!: SurveyCopySource[]
  @AccessField(STAFF, () => [Permission], { description: 'What the viewer may do, as on the survey.' })
  can!: Permission[]
}

@InputType({ description: 'The draft of a questionnaire.' })
export class SaveSurveyDraftInput {
  @Field(() => ID, { description: 'The survey.' }) surveyId!: string
  @Field(() => Int, { description: 'Revision from which the change started; 0 for the first save.' })
  revision!: number
  @Field(() => Json, { description: 'A FormDefinition of packages/form-engine.' }) definition!: unknown
}

@InputType({ description: 'Publish the draft as a version.' })
export class PublishSurveyVersionInput {
  @Field(() => ID, { description: 'The survey.' }) surveyId!: string
  @Field(() => Int, { description: 'Revision that was read and checked.' }) revision!: number
  @Field(() => TranslationsInput, { nullable: true, description: 'What changed, 300 characters at most.' })
  note?: TranslationsInput
}

@InputType({ description: 'Copy the questionnaire of an earlier survey.' })
export class CopySurveyInput {
  @Field(() => ID, { description: 'The survey that receives it.' }) surveyId!: string
  @Field(() => Int, { description: 'Revision of its draft.' }) revision!: number
  @Field(() => ID, { description: 'The survey copied.' }) fromSurveyId!: string
}

@InputType({ description: 'The evaluation of necessity and ethics (norm P-14).' })
export class RecordSurveyEvaluationInput {
  @Field(() => ID, { description: 'The survey.' }) surveyId!: string
  @Field(() => String, { description: 'Title of the document.' }) document!: string
  @Field(() => String, { description: 'Its reference.' }) reference!: string
  @Field(() => Day, { description: 'When it was made; not in the future.' }) evaluatedOn!: string
  @Field(() => String, { description: 'The committee that took part.' }) committee!: string
  @Field(() => String, { description: 'Why each personal question is necessary, 4,000 characters at most.' })
  conclusion!: string
}

@InputType({ description: 'An answer that members of a quota gave.' })
export class SurveyQuotaMemberInput {
  @Field(() => String, { description: 'Name of a question with options.' }) question!: string
  @Field(() => String, { description: 'Code of one of its options.' }) code!: string
}

@InputType({ description: 'A quota.' })
export class SaveSurveyQuotaInput {
  @Field(() => ID, { description: 'The survey.' }) surveyId!: string
  @Field(() => ID, { nullable: true, description: 'The quota to change; a new one when absent.' }) id?: string
  @Field(() => TranslationsInput, { description: 'Its name.' }) name!: TranslationsInput
  @Field(() => Int, { description: 'Most responses taken.' }) most!: number
  @Field(() => [SurveyQuotaMemberInput], { description: 'Answers that members gave, at least one.' })
  members!: SurveyQuotaMemberInput[]
  @Field(() => SurveyQuotaAction, { description: 'What happens when it is full.' }) action!: SurveyQuotaAction
  @Field(() => TranslationsInput, { description: 'What whoever comes too late reads.' })
  message!: TranslationsInput
}

@InputType({ description: 'A quota to remove.' })
export class RemoveSurveyQuotaInput {
  @Field(() => ID, { description: 'The survey.' }) surveyId!: string
  @Field(() => ID, { description: 'The quota.' }) id!: string
}

@InputType({ description: 'Somebody to invite.' })
export class SurveyInviteeInput {
  @Field(() => String, { nullable: true, description: 'Address; absent for a token handed over on paper.' })
  email?: string
  @Field(() => String, { nullable: true, description: 'Name.' }) name?: string
  @Field(() => String, { description: 'Language, "fr" or "en".' }) language!: string
}

@InputType({ description: 'People to invite. Addresses that are invited already are left out.' })
export class AddSurveyInvitationsInput {
  @Field(() => ID, { description: 'The survey.' }) surveyId!: string
  @Field(() => [SurveyInviteeInput], { description: '1,000 at most at a time.' })
  people!: SurveyInviteeInput[]
  @Field(() => DateTime, { nullable: true, description: 'Valid until; the closing when absent.' })
  validUntil?: Date
  @Field(() => Int, { nullable: true, description: 'Responses each token gives; 1 when absent.' })
  uses?: number
}

@ObjectType({ description: 'Tokens to hand over, shown once.' })
export class SurveyToken {
  @AccessField(PUBLIC, () => String, { description: 'Address or name.' })
  person!: string
  @AccessField(PUBLIC, () => String, { description: 'The token; it isn’t shown again.' })
  token!: string
}

@ObjectType({ description: 'What was added.' })
export class AddSurveyInvitationsPayload {
  @AccessField(PUBLIC, () => [Problem], { description: 'What prevented it.' })
  problems!: Problem[]
  @AccessField(PUBLIC, () => Int, { nullable: true, description: 'Invitations added.' })
  added!: number | null
  @AccessField(PUBLIC, () => [SurveyToken], {
    nullable: true,
    description: 'Tokens without an address, to print.',
  })
  tokens!: SurveyToken[] | null
}

@InputType({ description: 'Mail invitations or reminders.' })
export class SendSurveyInvitationsInput {
  @Field(() => ID, { description: 'The survey.' }) surveyId!: string
  @Field(() => SurveyInvitationSelection, { description: 'TO_INVITE or TO_REMIND.' })
  selection!: SurveyInvitationSelection
  @Field(() => Int, {
    description:
      'The number that was shown. When it changed since, nothing is mailed and the new one is told.',
  })
  expected!: number
}

@ObjectType({ description: 'What was mailed.' })
export class SendSurveyInvitationsPayload {
  @AccessField(PUBLIC, () => [Problem], { description: 'What prevented it.' })
  problems!: Problem[]
  @AccessField(PUBLIC, () => Int, { nullable: true, description: 'Letters written.' })
  sent!: number | null
}

@InputType({ description: 'Test answers, given in preview.' })
export class TestSurveyInput {
  @Field(() => ID, { description: 'The survey.' }) surveyId!: string
  @Field(() => Json, { description: 'Answers by question.' }) answers!: unknown
  @Field(() => String, { description: 'Language, "fr" or "en".' }) language!: string
}

@InputType({ description: 'A returned copy or an interview, typed by staff.' })
export class EnterSurveyResponseInput {
  @Field(() => ID, { description: 'The survey.' }) surveyId!: string
  @Field(() => ID, { description: 'The version of the copy.' }) versionId!: string
  @Field(() => Channel, { description: 'PAPER, PHONE or IN_PERSON.' }) channel!: Channel
  @Field(() => String, { nullable: true, description: 'Code printed on the copy; typed once only.' })
  copyCode?: string
  @Field(() => String, { description: 'Language of the copy, "fr" or "en".' }) language!: string
  @Field(() => Json, { description: 'Answers by question.' }) answers!: unknown
  @Field(() => ID, { description: 'UUID made by the client: the same entry sent twice is one entry.' })
  submissionKey!: string
}

@ObjectType({ description: 'What was typed.' })
export class SurveyEntryPayload {
  @AccessField(PUBLIC, () => [Problem], { description: 'What prevented it.' })
  problems!: Problem[]
  @AccessField(PUBLIC, () => SurveyEntry, { nullable: true, description: 'The entry.' })
  entry!: SurveyEntry | null
}

@InputType({ description: 'The second typing of a copy, by another person who does not see the first.' })
export class EnterSurveyAgainInput {
  @Field(() => ID, { description: 'The entry.' }) entryId!: string
  @Field(() => Json, { description: 'Answers by question.' }) answers!: unknown
}

@InputType({ description: 'What the copy really says, where both typings differ.' })
export class SettleSurveyEntryInput {
  @Field(() => ID, { description: 'The entry.' }) entryId!: string
  @Field(() => Json, { description: 'Answers by question, whole.' }) answers!: unknown
}

@InputType({ description: 'Open sealed results before closing.' })
export class RequestSurveyOpeningInput {
  @Field(() => ID, { description: 'The survey.' }) surveyId!: string
  @Field(() => TranslationsInput, { description: 'Why; published.' }) reason!: TranslationsInput
  @Field(() => String, { description: 'One’s function; published.' }) function!: string
}

@InputType({ description: 'Agree, as a second person, that sealed results open.' })
export class ApproveSurveyOpeningInput {
  @Field(() => ID, { description: 'The survey.' }) surveyId!: string
  @Field(() => String, { description: 'One’s function; published.' }) function!: string
}

@InputType({ description: 'What becomes of an open answer.' })
export class DecideSurveyAnswerInput {
  @Field(() => ID, { description: 'The survey.' }) surveyId!: string
  @Field(() => ID, { description: 'The response.' }) responseId!: string
  @Field(() => String, { description: 'Name of the question.' }) question!: string
  @Field(() => String, { description: 'WHOLE, REDACTED or WITHHELD.' }) state!: string
  @Field(() => String, { nullable: true, description: 'The text with words taken out, for REDACTED.' })
  text?: string
  @Field(() => String, { nullable: true, description: 'Why; required but for WHOLE.' }) reason?: string
}

@InputType({ description: 'An export.' })
export class RequestSurveyExportInput {
  @Field(() => ID, { description: 'The survey.' }) surveyId!: string
  @Field(() => SurveyExportFormat, { description: 'Format.' }) format!: SurveyExportFormat
  @Field(() => Boolean, {
    nullable: true,
    description: 'Answers in words; codes when absent. SPSS has both.',
  })
  labels?: boolean
  @Field(() => String, {
    nullable: true,
    description: 'Language of words, "fr" or "en"; the viewer’s when absent.',
  })
  language?: string
}

@ObjectType({ description: 'An export that was asked for.' })
export class SurveyExportPayload {
  @AccessField(PUBLIC, () => [Problem], { description: 'What prevented it.' })
  problems!: Problem[]
  @AccessField(PUBLIC, () => SurveyExport, { nullable: true, description: 'The export.' })
  export!: SurveyExport | null
}
