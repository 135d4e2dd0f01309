/** Prints what the engine weighs in a browser, as JSON. A process of its own: the bundler does not run inside Jest. */
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'vite'

const entry = fileURLToPath(new URL('index.ts', import.meta.url))
const result = await build({
  configFile: false,
  logLevel: 'silent',
  build: {
    write: false,
    minify: true,
    target: 'es2023',
    lib: { entry, formats: ['es'], fileName: 'form-engine' },
  },
})
const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
  'output' in one ? one.output : [],
)
const chunks = outputs.flatMap((one) => (one.type === 'chunk' ? [one] : []))
const code = chunks.map((chunk) => chunk.code).join('')
console.log(
  JSON.stringify({
    bytes: code.length,
    gzip: gzipSync(code).length,
    brotli: brotliCompressSync(code).length,
    imports: chunks.flatMap((chunk) => chunk.imports).length,
  }),
)
