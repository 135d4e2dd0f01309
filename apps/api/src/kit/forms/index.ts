export { formSentence, sheetSentence } from './sentence.ts'
export {
  fromSheets,
  readWorkbook,
  toSheets,
  writeWorkbook,
  type ImportedForm,
  type KeptApart,
  type SheetProblem,
  type Sheets,
  type WrittenForm,
} from './xlsform/index.ts'
