import styles from './control.module.css'
import type { TextFieldProps } from './TextField.tsx'
import { TextField } from './TextField.tsx'

export type DateFieldProps = Omit<TextFieldProps, 'type' | 'inputMode'>

/** The browser's own date field: each phone and screen reader already knows how to use it. */
export function DateField(props: DateFieldProps) {
  return <TextField {...props} type="date" width="full" className={styles.date} />
}
