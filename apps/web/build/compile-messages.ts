import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'

/** The parser of messages comes with react-intl; it is found the way react-intl finds it. */
function parserFile(): string {
  const reactIntl = createRequire(createRequire(import.meta.url).resolve('react-intl'))
  const format = createRequire(reactIntl.resolve('intl-messageformat'))
  return format.resolve('@formatjs/icu-messageformat-parser')
}

/**
 * Messages are parsed here rather than in each browser: the parser, one of the larger parts of the shell, is then left
 * out. Tests and the development server read the same files as they are.
 */
export function compileMessages(): Plugin {
  const parser = parserFile()
  return {
    name: 'participe-compile-messages',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: [
          {
            find: /^@formatjs\/icu-messageformat-parser$/,
            replacement: join(dirname(parser), 'no-parser.js'),
          },
        ],
      },
    }),
    async transform(code, id) {
      if (!/\/messages\/(?:fr|en)\.json$/.test(id)) return null
      const { parse } = (await import(pathToFileURL(parser).href)) as { parse: (text: string) => unknown }
      const messages = Object.entries(JSON.parse(code) as Record<string, string>)
      const compiled = Object.fromEntries(messages.map(([key, text]) => [key, parse(text)]))
      return { code: JSON.stringify(compiled), map: null }
    },
  }
}
