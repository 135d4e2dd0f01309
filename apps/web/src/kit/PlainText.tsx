import { classes } from '@participe/ui'
import styles from './kit.module.css'

export interface PlainTextProps {
  text: string
  lang?: string
  className?: string
}

/** Text as it was written: a blank line starts a paragraph, a simple one stays a line (A-46, S-09). */
export function PlainText({ text, lang, className }: PlainTextProps) {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim())
  return (
    <div lang={lang} dir="auto" className={classes(styles.text, className)}>
      {paragraphs.map((paragraph, index) => (
        <p key={index}>
          {paragraph.split('\n').map((line, at) => (
            <span key={at}>
              {at > 0 && <br />}
              {line}
            </span>
          ))}
        </p>
      ))}
    </div>
  )
}
