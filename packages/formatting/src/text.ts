const collator = new Intl.Collator('fr-CA')

/** The order of a Québec dictionary: cote, côte, coté, côté. */
export const compareText = (a: string, b: string): number => collator.compare(a, b)

/** Two texts that a person would type for the same thing have the same key. */
export const searchKey = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replace(/['’ʼ‘`\-‐‑–—\s]+/gu, ' ')
    .trim()
