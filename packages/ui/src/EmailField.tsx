import type { TextFieldProps } from './TextField.tsx'
import { TextField } from './TextField.tsx'

export type EmailFieldProps = Omit<TextFieldProps, 'type' | 'inputMode'>

export function EmailField(props: EmailFieldProps) {
  return <TextField autoComplete="email" spellCheck={false} autoCapitalize="none" {...props} type="email" />
}
