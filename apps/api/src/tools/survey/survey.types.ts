import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { AccessField, LocalizedField } from '../../access/declare.types.ts'
import { PUBLIC, STAFF_OF_BODY } from '../../access/rules.ts'
import { DateTime, Json } from '../../access/scalars.ts'
import { Language, Permission, Problem } from '../../access/shared.types.ts'
import { Channel } from '../../kit/kit.types.ts'
import { SurveyOffice } from './office.types.ts'
import { SurveyResults } from './results.types.ts'

export enum SurveyAnonymity {
  ANONYMOUS = 'ANONYMOUS',
  IDENTIFIED = 'IDENTIFIED',
}
registerEnumType(SurveyAnonymity, {
  name: 'SurveyAnonymity',
  description: 'What is kept with a response.',
  valuesConfig: {
    ANONYMOUS: {
      description:
        'Nothing that leads to a person: no account, session, address or time beside the answers; rows mixed before they are counted.',
    },
    IDENTIFIED: { description: 'The response is kept with its author, who may read, correct and erase it.' },
  },
})

export enum SurveyAudience {
  ANYONE = 'ANYONE',
  SESSION = 'SESSION',
  CONFIRMED = 'CONFIRMED',
  VERIFIED = 'VERIFIED',
  INVITED = 'INVITED',
}
registerEnumType(SurveyAudience, {
  name: 'SurveyAudience',
  description: 'Who may answer, and how often.',
  valuesConfig: {
    ANYONE: { description: 'Everyone, guests too, without limit.' },
    SESSION: {
      description: 'Everyone, guests too, once from one browser (a private window gets around it).',
    },
    CONFIRMED: { description: 'Once for each person with a confirmed e-mail address.' },
    VERIFIED: { description: 'Once for each verified person.' },
    INVITED: { description: 'Whoever holds a token of an invitation, as often as it says.' },
  },
})

export enum SurveyStanding {
  NONE = 'NONE',
  STARTED = 'STARTED',
  SUBMITTED = 'SUBMITTED',
}
registerEnumType(SurveyStanding, {
  name: 'SurveyStanding',
  description: 'Where the viewer stands with a survey, as far as the server may know it.',
})

@ObjectType({ description: 'A published questionnaire. It never changes.' })
export class SurveyVersion {
  @AccessField(PUBLIC, () => ID, { description: 'Identifier.' })
  id!: string
  @AccessField(PUBLIC, () => String, { description: 'Number, as in "2.1": structure, then wording.' })
  number!: string
  @AccessField(PUBLIC, () => Json, {
    description:
      'The whole questionnaire: a FormDefinition of packages/form-engine, every question and its logic.',
  })
  definition!: unknown
  @LocalizedField(PUBLIC, { description: 'What changed since the version before.' })
  note!: string
  @AccessField(PUBLIC, () => DateTime, { description: 'When it was published.' })
  publishedAt!: Date
}

@ObjectType({ description: 'A response under way, as the server keeps it.' })
export class SurveyProgress {
  @AccessField(PUBLIC, () => ID, { description: 'The survey.' })
  surveyId!: string
  @AccessField(PUBLIC, () => String, {
    nullable: true,
    description:
      'Key that resumes it on another device; given when it is first saved and known to nobody else. Null where the person’s account resumes it.',
  })
  key!: string | null
  @AccessField(PUBLIC, () => Json, { description: 'Answers by question, as the form engine writes them.' })
  answers!: unknown
  @AccessField(PUBLIC, () => String, { description: 'Language it is being answered in, "fr" or "en".' })
  language!: string
  @AccessField(PUBLIC, () => String, {
    nullable: true,
    description: 'Name of the page where the person stopped.',
  })
  page!: string | null
  @AccessField(PUBLIC, () => String, { description: 'Seed of the order of shuffled options and questions.' })
  seed!: string
  @AccessField(PUBLIC, () => SurveyVersion, { description: 'The version it answers.' })
  version!: SurveyVersion
  @AccessField(PUBLIC, () => DateTime, { description: 'Last saved; of an anonymous survey, the day only.' })
  updatedAt!: Date
  @AccessField(PUBLIC, () => DateTime, { description: 'Destroyed after this moment.' })
  expiresAt!: Date
}

@ObjectType({ description: 'The viewer’s own response, in an identified survey.' })
export class SurveyOwnResponse {
  @AccessField(PUBLIC, () => String, { description: 'Number of its receipt.' })
  receiptNumber!: string
  @AccessField(PUBLIC, () => Json, { description: 'Answers by question.' })
  answers!: unknown
  @AccessField(PUBLIC, () => SurveyVersion, { description: 'The version it answers.' })
  version!: SurveyVersion
  @AccessField(PUBLIC, () => String, { description: 'Language it was answered in.' })
  language!: string
  @AccessField(PUBLIC, () => DateTime, { description: 'When it was sent.' })
  submittedAt!: Date
  @AccessField(PUBLIC, () => Int, { description: 'Counts up at each change.' })
  revision!: number
}

@ObjectType({ description: 'Sealed results opened before closing: in public, by two people.' })
export class SurveyEarlyOpening {
  @LocalizedField(PUBLIC, { description: 'Why.' })
  reason!: string
  @AccessField(PUBLIC, () => String, { description: 'Function of the first person.' })
  requestedAs!: string
  @AccessField(PUBLIC, () => DateTime, { description: 'When it was asked for.' })
  requestedAt!: Date
  @AccessField(PUBLIC, () => String, { nullable: true, description: 'Function of the second person.' })
  approvedAs!: string | null
  @AccessField(PUBLIC, () => DateTime, {
    nullable: true,
    description: 'When the second person agreed and the results were opened; null while only one has.',
  })
  approvedAt!: Date | null
}

@ObjectType({ description: 'A survey: a questionnaire, its respondents and its results.' })
export class Survey {
  @AccessField(PUBLIC, () => ID, { description: 'Identifier of the tool.' })
  id!: string
  @AccessField(PUBLIC, () => ID, { description: 'Identifier of the body in charge.' })
  organizationId!: string
  @AccessField(PUBLIC, () => String, { description: 'The body in charge, by its French name.' })
  organizationName!: string
  @AccessField(PUBLIC, () => String, { description: 'Slug of the initiative.' })
  initiativeSlug!: string
  @LocalizedField(PUBLIC, { description: 'Title of the initiative.' })
  initiativeTitle!: string
  @AccessField(PUBLIC, () => String, { description: 'Status of the initiative.' })
  status!: string
  @AccessField(PUBLIC, () => DateTime, { nullable: true, description: 'When it opens.' })
  opensAt!: Date | null
  @AccessField(PUBLIC, () => DateTime, { nullable: true, description: 'When it closes.' })
  closesAt!: Date | null
  @LocalizedField(PUBLIC, { description: 'Its title.' })
  title!: string
  @LocalizedField(PUBLIC, { description: 'A few words of introduction.' })
  intro!: string
  @AccessField(PUBLIC, () => SurveyAnonymity, { description: 'What is kept with a response.' })
  anonymity!: SurveyAnonymity
  @AccessField(PUBLIC, () => SurveyAudience, { description: 'Who may answer.' })
  audience!: SurveyAudience
  @AccessField(PUBLIC, () => Boolean, { description: 'Whether each question has a screen of its own.' })
  onePerPage!: boolean
  @AccessField(PUBLIC, () => Int, {
    nullable: true,
    description: 'Minutes that answering takes; null before a version is published.',
  })
  minutes!: number | null
  @AccessField(PUBLIC, () => [Language], {
    description: 'Languages of the questionnaire; none before a version is published.',
  })
  languages!: Language[]
  @AccessField(PUBLIC, () => Int, { description: 'Days that a response under way is kept.' })
  saveDays!: number
  @AccessField(PUBLIC, () => Boolean, {
    description: 'Whether people chose themselves to answer: then it is not a poll.',
  })
  selfSelected!: boolean
  @AccessField(PUBLIC, () => SurveyVersion, {
    nullable: true,
    description: 'The version to answer now, readable before opening and without an account (norm A-43).',
  })
  version!: SurveyVersion | null
  @AccessField(PUBLIC, () => Int, { description: 'Responses received, by every channel.' })
  responseCount!: number
  @AccessField(PUBLIC, () => SurveyStanding, {
    description:
      'Where the viewer stands. In an anonymous survey the server knows only that a person of the register took part.',
  })
  standing!: SurveyStanding
  @AccessField(PUBLIC, () => SurveyProgress, {
    nullable: true,
    description:
      'The viewer’s response under way, in an identified survey; otherwise ask surveyProgress with its key.',
  })
  progress!: SurveyProgress | null
  @AccessField(PUBLIC, () => SurveyOwnResponse, {
    nullable: true,
    description: 'The viewer’s own response, in an identified survey.',
  })
  ownResponse!: SurveyOwnResponse | null
  @AccessField(PUBLIC, () => SurveyEarlyOpening, {
    nullable: true,
    description: 'How sealed results were opened before closing; null when they were not.',
  })
  earlyOpening!: SurveyEarlyOpening | null
  @AccessField(PUBLIC, () => Boolean, { description: 'Whether results are sealed until closing.' })
  sealed!: boolean
  @AccessField(PUBLIC, () => SurveyResults, {
    nullable: true,
    description: 'Results, as far as the viewer may read them now; "can" says why not when null.',
  })
  results!: SurveyResults | null
  @AccessField(STAFF_OF_BODY, () => SurveyOffice, { description: 'What the body prepares and follows.' })
  office!: SurveyOffice
  @AccessField(PUBLIC, () => [Permission], {
    description:
      'What the viewer may do: respond, change, prepare, publish, test, enter, read-results, export, open-early, publish-answers.',
  })
  can!: Permission[]
}

@ObjectType({ description: 'What a token of an invitation opens.' })
export class SurveyInvitationState {
  @AccessField(PUBLIC, () => ID, { description: 'The survey.' })
  surveyId!: string
  @AccessField(PUBLIC, () => Boolean, { description: 'Whether it lets one answer now.' })
  valid!: boolean
  @AccessField(PUBLIC, () => Problem, { nullable: true, description: 'Why not.' })
  reason!: Problem | null
  @AccessField(PUBLIC, () => String, { description: 'Language of the invitation, "fr" or "en".' })
  language!: string
}

@ObjectType({ description: 'What a receipt of a survey says: never the answers, never a name.' })
export class SurveyReceipt {
  @AccessField(PUBLIC, () => ID, { description: 'The survey.' })
  surveyId!: string
  @LocalizedField(PUBLIC, { description: 'Title of the survey.' })
  surveyTitle!: string
  @AccessField(PUBLIC, () => String, { description: 'Slug of the initiative.' })
  initiativeSlug!: string
  @AccessField(PUBLIC, () => String, { description: 'Status of the initiative.' })
  initiativeStatus!: string
  @AccessField(PUBLIC, () => String, { description: 'Number of the version answered.' })
  versionNumber!: string
  @AccessField(PUBLIC, () => Channel, { description: 'How it was given.' })
  channel!: Channel
}

@InputType({ description: 'A response under way.' })
export class SaveSurveyProgressInput {
  @Field(() => ID, { description: 'The survey.' }) surveyId!: string
  @Field(() => String, {
    nullable: true,
    description: 'Its key, from the second save on; absent at the first.',
  })
  key?: string
  @Field(() => String, { nullable: true, description: 'Token of an invitation, where the survey needs one.' })
  token?: string
  @Field(() => ID, { description: 'The version being answered.' }) versionId!: string
  @Field(() => Json, {
    description: 'Answers by question, as the form engine writes them; unfinished ones too.',
  })
  answers!: unknown
  @Field(() => String, { nullable: true, description: 'Name of the page where the person is.' }) page?: string
  @Field(() => String, {
    nullable: true,
    description: 'Seed of the order of shuffled options and questions, 64 characters at most.',
  })
  seed?: string
  @Field(() => String, { description: 'Language, "fr" or "en".' }) language!: string
}

@ObjectType({ description: 'What was saved.' })
export class SaveSurveyProgressPayload {
  @AccessField(PUBLIC, () => [Problem], { description: 'What prevented it.' })
  problems!: Problem[]
  @AccessField(PUBLIC, () => SurveyProgress, { nullable: true, description: 'The response under way.' })
  progress!: SurveyProgress | null
}

@InputType({ description: 'A response under way to let go of.' })
export class DiscardSurveyProgressInput {
  @Field(() => ID, { description: 'The survey.' }) surveyId!: string
  @Field(() => String, { nullable: true, description: 'Its key; the viewer’s own when absent.' }) key?: string
}

@InputType({ description: 'Send oneself the link that resumes a response under way.' })
export class SendSurveyLinkInput {
  @Field(() => ID, { description: 'The survey.' }) surveyId!: string
}

@ObjectType({ description: 'Whether it was done.' })
export class SurveyDonePayload {
  @AccessField(PUBLIC, () => [Problem], { description: 'What prevented it.' })
  problems!: Problem[]
  @AccessField(PUBLIC, () => Boolean, { nullable: true, description: 'True when it was done.' })
  done!: boolean | null
}

@InputType({ description: 'A complete response.' })
export class SubmitSurveyResponseInput {
  @Field(() => ID, { description: 'The survey.' }) surveyId!: string
  @Field(() => ID, { description: 'The version answered.' }) versionId!: string
  @Field(() => Json, { description: 'Answers by question, as the form engine writes them.' })
  answers!: unknown
  @Field(() => String, { description: 'Language it was answered in, "fr" or "en".' }) language!: string
  @Field(() => Boolean, { description: 'The collection notice was read and accepted (norm P-03).' })
  consent!: boolean
  @Field(() => ID, {
    description: 'UUID made by the client: the same response sent twice is one response.',
  })
  submissionKey!: string
  @Field(() => String, { nullable: true, description: 'Key of the response under way: it ends here.' })
  key?: string
  @Field(() => String, { nullable: true, description: 'Token of an invitation, where the survey needs one.' })
  token?: string
  @Field(() => Int, { nullable: true, description: 'Revision of one’s own earlier response, to change it.' })
  revision?: number
  @Field(() => String, {
    nullable: true,
    description: 'Seed of the order of shuffled options and questions; kept in identified surveys only.',
  })
  seed?: string
  @Field(() => String, {
    nullable: true,
    description:
      'Random key that the browser keeps, to flag several responses from one device; hashed, and kept in identified surveys only.',
  })
  deviceKey?: string
  @Field(() => Int, {
    nullable: true,
    description: 'Seconds spent on it. Kept in identified surveys only, to flag responses given too fast.',
  })
  seconds?: number
}

@ObjectType({ description: 'Something wrong with one answer.' })
export class SurveyAnswerProblem {
  @AccessField(PUBLIC, () => String, {
    description: 'Name of the question; with the row of a repeat or a matrix as in "household[2].age".',
  })
  question!: string
  @AccessField(PUBLIC, () => String, { description: 'Stable code of the form engine.' })
  code!: string
  @AccessField(PUBLIC, () => String, { description: 'The sentence, in the language of the response.' })
  message!: string
}

@ObjectType({ description: 'A quota that is full for these answers.' })
export class SurveyQuotaFull {
  @LocalizedField(PUBLIC, { description: 'What the body says to whoever comes too late.' })
  message!: string
  @AccessField(PUBLIC, () => Boolean, { description: 'Whether going back to change an answer makes sense.' })
  mayGoBack!: boolean
}

@ObjectType({ description: 'What became of a response.' })
export class SubmitSurveyResponsePayload {
  @AccessField(PUBLIC, () => [Problem], { description: 'What prevented it.' })
  problems!: Problem[]
  @AccessField(PUBLIC, () => [SurveyAnswerProblem], {
    nullable: true,
    description: 'Answers to see again; problems then holds "survey-answers".',
  })
  answerProblems!: SurveyAnswerProblem[] | null
  @AccessField(PUBLIC, () => SurveyQuotaFull, {
    nullable: true,
    description: 'The quota that is full; problems then holds "survey-quota-full".',
  })
  quotaFull!: SurveyQuotaFull | null
  @AccessField(PUBLIC, () => String, {
    nullable: true,
    description: 'Number of the receipt. Of an anonymous response only its holder has it.',
  })
  receiptNumber!: string | null
}

@ObjectType({ description: 'A survey after a change by its body.' })
export class SurveyPayload {
  @AccessField(PUBLIC, () => [Problem], { description: 'What prevented it.' })
  problems!: Problem[]
  @AccessField(PUBLIC, () => Survey, { nullable: true, description: 'The survey as it is now.' })
  survey!: Survey | null
}
