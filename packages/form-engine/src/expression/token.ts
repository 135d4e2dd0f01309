import { ExpressionFault } from './fault.ts'

export interface Token {
  kind: 'number' | 'text' | 'name' | 'word' | 'sign' | 'end'
  value: string
  at: number
}

const patterns: [Token['kind'] | 'space', RegExp][] = [
  ['space', /\s+/y],
  ['name', /\$\{\s*([^{}]*?)\s*\}/y],
  ['name', /(?:current\(\)\s*\/\s*)?\.\.\/([A-Za-z_][\w-]*)/y],
  ['number', /(\d+(?:\.\d+)?|\.\d+)/y],
  ['text', /'([^']*)'/y],
  ['text', /"([^"]*)"/y],
  ['word', /([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)/y],
  ['sign', /(!=|<=|>=|\.\.|[-+*=<>(),.])/y],
]

function tokenAt(source: string, at: number): { kind: Token['kind'] | 'space'; value: string; end: number } {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at
    const match = pattern.exec(source)
    if (match) return { kind, value: match[1] ?? '', end: pattern.lastIndex }
  }
  const found = source[at] ?? ''
  throw new ExpressionFault(
    found === "'" || found === '"' ? 'EXPRESSION_UNCLOSED_TEXT' : 'EXPRESSION_CHARACTER',
    at,
    { found },
  )
}

/** Cuts an expression in tokens; the last one is `end`. */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < source.length;) {
    const { kind, value, end } = tokenAt(source, at)
    if (kind !== 'space') tokens.push({ kind, value, at })
    at = end
  }
  tokens.push({ kind: 'end', value: '', at: source.length })
  return tokens
}
