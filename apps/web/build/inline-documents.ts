import { readFileSync, statSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'

const generated = fileURLToPath(new URL('../../../packages/schema/src/generated/graphql.ts', import.meta.url))
const call = /\bgraphql\(\s*(?:\/\* GraphQL \*\/\s*)?`([^`]*)`,?\s*\)/g
const definition = /^\s*(?:#[^\n]*\n\s*)*(query|mutation|subscription|fragment)\s+(\w+)/

async function readDocuments(): Promise<Record<string, unknown>> {
  // The question mark defeats the module cache, so that a new code generation is seen without a restart.
  const address = `${pathToFileURL(generated).href}?${statSync(generated).mtimeMs}`
  return (await import(address)) as Record<string, unknown>
}

/**
 * `graphql(...)` looks a document up in a table of all documents, so that every page would load those of every other
 * page. The build puts each document where it is used. A fragment is already inside the operations that spread it.
 */
export function inlineDocuments(): Plugin {
  return {
    name: 'participe-inline-documents',
    enforce: 'pre',
    async transform(code, id) {
      if (!/\/apps\/web\/src\/.*\.tsx?$/.test(id) || !code.includes('graphql(')) return null
      const documents = await readDocuments()
      const replaced = code.replace(call, (whole: string, text: string) => {
        const [, kind, name] = definition.exec(text) ?? []
        if (kind === 'fragment') return '({})'
        const document = documents[`${name}Document`]
        if (!document) {
          this.error(`${id}: le document « ${name} » n’a pas été généré. Lancez « npx -y pnpm@12 codegen ».`)
        }
        return `JSON.parse(${JSON.stringify(JSON.stringify(document))})`
      })
      return { code: replaced, map: null }
    },
    buildStart() {
      readFileSync(generated)
    },
  }
}
