import type { Language } from './language.ts'
import { localeOf, noBreakSpace } from './language.ts'

/** Browsers disagree on which space groups thousands; a reader must never see the number cut in two. */
const joined = (text: string) => text.replace(/[\u0020\u202f]/g, noBreakSpace)

export interface NumberOptions {
  minDecimals?: number
  maxDecimals?: number
}

export function formatNumber(value: number, language: Language, options: NumberOptions = {}): string {
  const { minDecimals = 0, maxDecimals = Math.max(minDecimals, 2) } = options
  const format = new Intl.NumberFormat(localeOf(language), {
    minimumFractionDigits: minDecimals,
    maximumFractionDigits: maxDecimals,
  })
  return joined(format.format(value))
}

/** Takes a ratio: 0.43 is « 43 % ». */
export function formatPercent(ratio: number, language: Language, decimals = 0): string {
  const figures = formatNumber(ratio * 100, language, { maxDecimals: decimals })
  return language === 'fr' ? `${figures}${noBreakSpace}%` : `${figures}%`
}

const wordsOfMillions = {
  fr: (count: number, scale: 'million' | 'billion') => {
    const noun = scale === 'million' ? 'million' : 'milliard'
    return Math.abs(count) < 2 ? noun : `${noun}s`
  },
  en: (_: number, scale: 'million' | 'billion') => scale,
}

export interface MoneyOptions {
  /** « 5 millions $ » rather than « 5 000 000 $ », from one million up. */
  words?: boolean
}

/** Takes dollars. Cents are written only when there are some. */
export function formatMoney(dollars: number, language: Language, options: MoneyOptions = {}): string {
  if (options.words && Math.abs(dollars) >= 1_000_000) return moneyInWords(dollars, language)
  const cents = Math.round(dollars * 100) % 100 === 0 ? 0 : 2
  const figures = formatNumber(Math.abs(dollars), language, { minDecimals: cents, maxDecimals: cents })
  const sign = dollars < 0 && Number(dollars.toFixed(2)) !== 0 ? '-' : ''
  return language === 'fr' ? `${sign}${figures}${noBreakSpace}$` : `${sign}$${figures}`
}

function moneyInWords(dollars: number, language: Language): string {
  const scale = Math.abs(dollars) >= 999_950_000 ? 'billion' : 'million'
  const count = Number((dollars / (scale === 'billion' ? 1e9 : 1e6)).toFixed(1))
  const words = `${formatNumber(Math.abs(count), language)}${noBreakSpace}${wordsOfMillions[language](count, scale)}`
  const sign = count < 0 ? '-' : ''
  return language === 'fr' ? `${sign}${words}${noBreakSpace}$` : `${sign}$${words}`
}

const byteUnits = { fr: ['octets', 'ko', 'Mo', 'Go', 'To'], en: ['bytes', 'kB', 'MB', 'GB', 'TB'] }

/** Decimal units, as on the person's own disk: 1 ko is 1000 octets. */
export function formatBytes(bytes: number, language: Language): string {
  const units = byteUnits[language]
  let step = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3))
  let count = bytes / 1000 ** step
  const decimals = () => (step > 0 && count < 9.95 ? 1 : 0)
  if (Number(count.toFixed(decimals())) >= 1000 && step < units.length - 1) {
    step += 1
    count /= 1000
  }
  const figures = formatNumber(count, language, { maxDecimals: decimals() })
  const unit =
    step === 0 && (language === 'fr' ? bytes < 2 : bytes === 1) ? units[0]?.slice(0, -1) : units[step]
  return `${figures}${noBreakSpace}${unit}`
}
