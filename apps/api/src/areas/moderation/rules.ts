/** The published rules of conduct (norms N-06, S-65), in the order of the page. Their texts are in `messages/`. */
export const conductRules = [
  'respect',
  'no-hate',
  'no-threat',
  'privacy',
  'no-spam',
  'on-topic',
  'honest-identity',
  'lawful',
] as const
export type ConductRuleKey = (typeof conductRules)[number]

export const isConductRule = (key: string): key is ConductRuleKey =>
  (conductRules as readonly string[]).includes(key)
