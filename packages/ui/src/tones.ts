import type { IconName } from './Icon.tsx'
import type { Tone } from './messages.ts'

/** A shape for each tone, so that none is known by its colour alone. */
export const toneIcons: Record<Tone, IconName> = {
  neutral: 'dot',
  info: 'info',
  success: 'checkCircle',
  warning: 'alert',
  error: 'crossOctagon',
}
