import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

const compressible = /\.(js|css|html|svg|json|txt|webmanifest)$/

/** Compresses each file once, at the build, as small as can be; the server only hands it out. */
export const precompress = (): Plugin => {
  let directory = ''
  return {
    name: 'participe-precompress',
    apply: 'build',
    configResolved: (config) => {
      directory = join(config.root, config.build.outDir)
      if (config.build.outDir.startsWith('/')) directory = config.build.outDir
    },
    writeBundle: () => {
      for (const file of readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
        if (!compressible.test(file)) continue
        const path = join(directory, file)
        const content = readFileSync(path)
        const options = {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: 11,
            [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
          },
        }
        writeFileSync(`${path}.br`, brotliCompressSync(content, options))
        writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }))
      }
    },
  }
}
