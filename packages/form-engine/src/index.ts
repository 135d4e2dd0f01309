export { checkDefinition, isDefinition } from './check-definition.ts'
export {
  compareDefinitions,
  type DefinitionChange,
  type DefinitionComparison,
  type VersionDifference,
} from './compare.ts'
export type * from './definition.ts'
export {
  beforeStart,
  estimatedMinutes,
  type BeforeStart,
  type StartConditions,
  type StartRefusal,
} from './estimate.ts'
export { mostRows } from './evaluate.ts'
export { ExpressionFault, type ExpressionFaultCode } from './expression/fault.ts'
export { parse as parseExpression } from './expression/parse.ts'
export { namesIn, walk, type Node as ExpressionNode, type Operator } from './expression/node.ts'
export {
  choicesOf,
  hasChoices,
  isContainer,
  isQuestion,
  itemsOf,
  otherName,
  type ChoiceQuestion,
  type Place,
} from './items.ts'
export { shuffle, shuffleAlgorithm } from './order.ts'
export {
  firstPage,
  nextPage,
  pageNames,
  pageView,
  previousPage,
  progressOf,
  type PageView,
  type Progress,
} from './pages.ts'
export type { AnswerProblem, AnswerProblemCode, ProblemParams } from './problem.ts'
export { publishProblems, type PublishProblem, type PublishProblemCode } from './publish.ts'
export type { DefinitionProblem, DefinitionProblemCode } from './schema.ts'
export {
  addRow,
  answer,
  answerOf,
  countedValue,
  isRelevant,
  isRequired,
  localNow,
  problemsOf,
  removeRow,
  resumeForm,
  speak,
  startForm,
  UnusableForm,
  type FormState,
  type StartOptions,
} from './state.ts'
export {
  checkSubmission,
  submission,
  type CheckContext,
  type CheckedSubmission,
  type Submission,
  type SubmissionOptions,
} from './submission.ts'
export { inLanguage, pipesIn, spoken, textFor } from './text.ts'
export { missingTranslations, textsOf, type TextPlace } from './texts.ts'
export { isBlank, isMissing } from './values.ts'
export { variablesOf, type Variable } from './variables.ts'
export {
  itemViews,
  questionView,
  toggleChoice,
  type ChoiceView,
  type GroupView,
  type ItemView,
  type LineView,
  type NoteView,
  type QuestionView,
  type RepeatView,
} from './view.ts'
