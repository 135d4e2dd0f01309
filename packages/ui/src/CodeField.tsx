import styles from './control.module.css'
import type { TextFieldProps } from './TextField.tsx'
import { TextField } from './TextField.tsx'

export type CodeFieldProps = Omit<TextFieldProps, 'type' | 'inputMode' | 'autoComplete' | 'maxLength'>

/** One box, not six: it can be pasted into, filled by the phone, corrected and read as a whole. */
export function CodeField(props: CodeFieldProps) {
  return (
    <TextField
      spellCheck={false}
      {...props}
      type="text"
      inputMode="numeric"
      autoComplete="one-time-code"
      width="full"
      className={styles.code}
    />
  )
}
