import { unveilAddresses, veilAddresses } from './untouchable.ts'

const spaces = '[\\u0020\\u00a0\\u202f]'
const units = 'km|cm|mm|m|m²|km²|ha|kg|g|t|l|ml|ko|Mo|Go|To|kWh|MWh|GWh|MW|°C|¢|€'
const rule = (pattern: string, replacement: string) => [new RegExp(pattern, 'gu'), replacement] as const

/** In order: quotation marks first, since the spaces inside them are then settled like the others. */
const rules = [
  rule(`(?<=[\\p{L}\\p{N}])['‘ʼ](?=[\\p{L}\\p{N}«])`, '’'),
  rule(`(?<![^\\s(\\[«“])"(?=\\S)([^"]*\\S)"(?![\\p{L}\\p{N}])`, '«\u00a0$1\u00a0»'),
  rule(`«${spaces}*(?=\\S)`, '«\u00a0'),
  rule(`(?<=[^\\s«])${spaces}*»`, '\u00a0»'),
  rule(`(?<=\\S)${spaces}+([;!?])`, '$1'),
  rule(`(?<=[^\\s,:])${spaces}*:(?=\\s|$)`, '\u00a0:'),
  rule(`(?<=\\d)${spaces}*([%$])(?![\\d{])`, '\u00a0$1'),
  rule(`(?<=[\\p{L}}])${spaces}+([%$])(?![\\d{\\p{L}])`, '\u00a0$1'),
  rule(
    `(?<=(?<![\\d,.])\\d{1,3}(?:[\\u0020\\u00a0\\u202f]\\d{3})*)[\\u0020\\u202f](?=\\d{3}(?!\\d))`,
    '\u00a0',
  ),
  rule(`(?<![\\d,.])(\\d{1,2})${spaces}?h${spaces}?(\\d{2})(?!\\d)`, '$1\u00a0h\u00a0$2'),
  rule(`(?<![\\d,.])(\\d{1,2})${spaces}?h(?![\\p{L}\\d\\u00a0])`, '$1\u00a0h'),
  rule(`(?<=\\d)\\u0020(?=(?:${units})(?![\\p{L}\\d]))`, '\u00a0'),
]

const settle = (text: string) => rules.reduce((done, [pattern, sign]) => done.replace(pattern, sign), text)

/** Puts the spaces, the guillemets and the apostrophes of Québec French where they belong. Idempotent. */
export const frenchTypography = (text: string): string => unveilAddresses(settle(veilAddresses(text)), text)
