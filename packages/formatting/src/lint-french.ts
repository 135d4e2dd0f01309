import { veilAddresses } from './untouchable.ts'

/** The rule of the norms that a text breaks, where, and what to do about it. */
export interface Fault {
  rule: 'D-40' | 'D-41' | 'D-42' | 'D-43' | 'D-50'
  index: number
  found: string
  advice: string
}

type Rule = readonly [rule: Fault['rule'], pattern: RegExp, advice: string]

const feminine =
  'e|ne|te|le|se|fe|ve|che|gue|sse|esse|trice|rice|teuse|euse|ière|ère|ienne|enne|onne|elle|ive|ice'
const emergent =
  'iels?|ielles?|ellui|elleux|celleux|ceuses|ceulles|toustes|touxtes|illes|ael|aels|froeurs?|adelphes?|maon|taon|saon'

const rules: Rule[] = [
  ['D-40', /[\u0020\u00a0][;!?]/gu, 'Retirer l’espace devant le signe.'],
  [
    'D-41',
    /[^\s:,](?:\u0020|\u202f)?:(?=\s|$)|«(?!\u00a0)|[^\u00a0]»|\d(?:\u0020|\u202f)?[%$](?![\d{])|[\p{L}}]\u0020[%$](?![\d{\p{L}])/gu,
    'Mettre une espace insécable (U+00A0) devant : » % $ et après «.',
  ],
  ['D-42', /(?<=[\p{L}\p{N}])['‘ʼ](?=[\p{L}\p{N}«{<])/gu, 'Écrire l’apostrophe ’ (U+2019).'],
  ['D-42', /"[^"]*"/gu, 'Employer les guillemets « ».'],
  ['D-43', /\d[\u0020\u202f]\d{3}(?!\d)/gu, 'Séparer les milliers par une espace insécable (U+00A0).'],
  [
    'D-43',
    /(?<![\d,.])\d{1,3}(?:,\d{3})+(?![\d,])(?=\u00a0[%$])/gu,
    'La virgule sépare les décimales, non les milliers.',
  ],
  ['D-43', /\$\d/gu, 'Écrire le symbole après le nombre.'],
  [
    'D-50',
    new RegExp(`(?<![\\p{L}-])(?:${emergent})(?![\\p{L}])`, 'giu'),
    'Employer un doublet complet ou une tournure neutre.',
  ],
  [
    'D-50',
    new RegExp(
      `\\p{L}{2,}(?:[.·•‧⋅](?:${feminine})(?:[.·•‧⋅]?s)?|[/](?:${feminine})(?:/?s)?|-e(?:-?s)?)(?![\\p{L}])`,
      'gu',
    ),
    'Écrire le doublet au long.',
  ],
]

/** For message files and the staff editor only: what citizens write is theirs (D-50). */
export function lintFrench(text: string): Fault[] {
  const veiled = veilAddresses(text)
  return rules
    .flatMap(([rule, pattern, advice]) =>
      [...veiled.matchAll(pattern)].map((match) => ({ rule, index: match.index, found: match[0], advice })),
    )
    .toSorted((a, b) => a.index - b.index)
}
