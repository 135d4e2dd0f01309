export { timeZone, type Moment } from './calendar.ts'
export { formatDate, formatPeriod, formatRelativeDays, type DateStyle } from './date.ts'
export { frenchTypography } from './french-typography.ts'
export { localeOf, noBreakSpace, type Language } from './language.ts'
export { lintFrench, type Fault } from './lint-french.ts'
export {
  formatBytes,
  formatMoney,
  formatNumber,
  formatPercent,
  type MoneyOptions,
  type NumberOptions,
} from './number.ts'
export { compareText, searchKey } from './text.ts'
export { formatDateTime, formatTime, type DateTimeOptions } from './time.ts'
export { listWords, plural, type EnglishForms, type FrenchForms } from './words.ts'
