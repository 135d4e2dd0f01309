const known = new Map<string, RegExp>()

/** A regular expression that the whole text must match, compiled once. Throws when it is not one. */
export function fullMatch(pattern: string): RegExp {
  const found = known.get(pattern)
  if (found) return found
  const made = new RegExp(`^(?:${pattern})$`, 'u')
  if (known.size < 500) known.set(pattern, made)
  return made
}

/**
 * A repeated group that itself repeats, `(a+)+`, or that offers the same start twice, `(a|ab)*`,
 * can take hours on a chosen text: a way to stop a server. Such patterns are refused at publishing;
 * a few harmless ones are refused with them.
 */
export function isSlow(pattern: string): boolean {
  const plain = pattern.replace(/\\./g, 'a').replace(/\[(?:[^\]])*\]/g, 'a')
  return (
    /\([^()]*[*+}|][^()]*\)\s*(?:[*+]|\{\d+,\d*\})/.test(plain) ||
    /\([^()]*\([^()]*[*+][^()]*\)[^()]*\)[*+{]/.test(plain)
  )
}

/** What is wrong with a pattern, if anything. */
export function patternFault(pattern: string): 'BAD_PATTERN' | 'SLOW_PATTERN' | undefined {
  try {
    fullMatch(pattern)
  } catch {
    return 'BAD_PATTERN'
  }
  return isSlow(pattern) ? 'SLOW_PATTERN' : undefined
}
