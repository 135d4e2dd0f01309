import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface ManifestEntry {
  file: string
  imports?: string[]
}
type Manifest = Record<string, ManifestEntry>

function reach(manifest: Manifest, key: string, into: Set<string>): Set<string> {
  const entry = manifest[key]
  if (!entry || into.has(entry.file)) return into
  into.add(entry.file)
  for (const next of entry.imports ?? []) reach(manifest, next, into)
  return into
}

/** Files that a page needs beyond those of every page: found by the name of its component, which is that of its file. */
export function scriptsFinder(directory: string): (screen: string, language: string) => string[] {
  const manifest = JSON.parse(readFileSync(join(directory, '.vite/manifest.json'), 'utf8')) as Manifest
  const shell = reach(manifest, 'index.html', new Set())
  const known = new Map<string, string[]>()
  const find = (screen: string, language: string): string[] => {
    const module = Object.keys(manifest).find((key) => key.endsWith(`/${screen}.tsx`))
    if (!screen || !module) return []
    const needed = reach(manifest, module, new Set())
    reach(manifest, module.replace(/[^/]+$/, `messages/${language}.json`), needed)
    return [...needed].filter((file) => file.endsWith('.js') && !shell.has(file))
  }
  return (screen, language) => {
    const key = `${screen} ${language}`
    const files = known.get(key) ?? find(screen, language)
    known.set(key, files)
    return files
  }
}
