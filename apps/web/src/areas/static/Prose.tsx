import { Fragment } from 'react'
import type { ReactNode } from 'react'

const address = /([\w.-]+@[\w-]+(?:\.[\w-]+)+)|(\d{3}\u00a0\d{3}-\d{4})/g

/** Addresses and telephone numbers become links. */
function linked(text: string): ReactNode[] {
  const parts: ReactNode[] = []
  let from = 0
  for (const match of text.matchAll(address)) {
    const [whole, mail] = match
    parts.push(text.slice(from, match.index))
    const href = mail ? `mailto:${mail}` : `tel:+1${whole.replace(/\D/g, '')}`
    parts.push(
      <a key={match.index} href={href}>
        {whole}
      </a>,
    )
    from = match.index + whole.length
  }
  return [...parts, text.slice(from)]
}

/** Paragraphs separated by a line break; lines that start with a dash make a list. */
export function Prose({ text }: { text: string }) {
  const lines = text.split('\n')
  const items = lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2))
  const firstItem = lines.findIndex((line) => line.startsWith('- '))
  return (
    <>
      {lines.map((line, index) => {
        if (index === firstItem)
          return (
            <ul key={index}>
              {items.map((item) => (
                <li key={item}>{linked(item)}</li>
              ))}
            </ul>
          )
        return line.startsWith('- ') ? <Fragment key={index} /> : <p key={index}>{linked(line)}</p>
      })}
    </>
  )
}
