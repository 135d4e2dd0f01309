import { readFileSync } from 'node:fs'

/** Documents of the web application, by the hash under which the build registered them. */
export interface RegisteredDocuments {
  find: (id: string) => string | undefined
}

export function readDocuments(file: string | undefined): RegisteredDocuments {
  const byId = file
    ? new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>))
    : new Map<string, string>()
  return { find: (id) => byId.get(id) }
}
