import { readFileSync } from 'node:fs'

/** Documents of the web application, by the hash under which the build registered them. */
export interface RegisteredDocuments {
  find: (id: string) => string | undefined
  /** The query of that name. */
  named: (operation: string) => { id: string; text: string } | undefined
}

export function readDocuments(file: string | undefined): RegisteredDocuments {
  const byId = file
    ? new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>))
    : new Map<string, string>()
  const names = new Map(
    [...byId].flatMap(([id, text]) => {
      const name = /\bquery\s+(\w+)/.exec(text)?.[1]
      return name ? [[name, { id, text }] as const] : []
    }),
  )
  return { find: (id) => byId.get(id), named: (operation) => names.get(operation) }
}
