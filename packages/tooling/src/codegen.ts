/** Prints the schema from the API, then makes the web application's types and registered documents. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bin, buildApi, generateClient, run } from './build.ts'
import { dataMapPage, readColumns } from './data-map.ts'
import { apiDirectory, root } from './paths.ts'

const schemaPackage = join(root, 'packages/schema')
await generateClient()
await buildApi()
const schema = await run(process.execPath, [join(apiDirectory, 'dist/print-schema.js')])
writeFileSync(join(schemaPackage, 'schema.graphql'), schema)
mkdirSync(join(schemaPackage, 'src/generated'), { recursive: true })
await run(bin(schemaPackage, 'graphql-codegen'), ['--config', 'codegen.ts', '--silent'], {
  cwd: schemaPackage,
})
mkdirSync(join(root, 'docs'), { recursive: true })
writeFileSync(join(root, 'docs/data-map.md'), dataMapPage(readColumns()))
console.log('packages/schema est à jour.')
