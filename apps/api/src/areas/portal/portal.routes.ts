import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Context } from '../../access/context.ts'
import type { RegisteredDocuments } from '../../platform/documents.ts'
import type { Ports } from '../../platform/ports.ts'
import type { RegisteredLane } from '../../platform/registered-lane.ts'
import { fillPage, findPage } from './pages.ts'

interface ManifestEntry {
  file: string
  imports?: string[]
}

/** Files of a module that the application's first page does not load yet. */
function scriptsOf(manifest: Record<string, ManifestEntry>, module: string, language: string): string[] {
  const known = new Set<string>()
  const walk = (key: string, into: Set<string>) => {
    const entry = manifest[key]
    if (!entry || into.has(entry.file)) return
    into.add(entry.file)
    for (const next of entry.imports ?? []) walk(next, into)
  }
  walk('index.html', known)
  const needed = new Set<string>()
  walk(module, needed)
  walk(module.replace(/[^/]+$/, `messages/${language}.json`), needed)
  return [...needed].filter((file) => !known.has(file))
}

export interface PortalOptions {
  ports: Ports
  directory: string
  lane: RegisteredLane
  documents: RegisteredDocuments
  contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>
}

/** Answers the HTML of a public page with its first answer; null for addresses that are the application's own affair. */
export function createPageRenderer({ ports, directory, lane, documents, contextOf }: PortalOptions) {
  const template = readFileSync(join(directory, 'index.html'), 'utf8')
  const manifest = JSON.parse(readFileSync(join(directory, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    ManifestEntry
  >

  return async (
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<{ html: string; found: boolean } | null> => {
    const address = request.url.split('?')[0] ?? '/'
    const match = findPage(address)
    const document = match ? documents.named(match.page.operation) : undefined
    if (!match || !document) return null
    const { page, variables } = match
    const context = { ...(await contextOf(request, reply)), language: page.language, registered: true }
    const result = await lane.run(document.text, variables, context)
    if (!result || result.errors.length > 0) return null
    const { data } = JSON.parse(result.text) as { data: Record<string, unknown> }
    const text = page.describe(data)
    if (!text) return { html: template, found: false }
    const html = fillPage(template, {
      language: page.language,
      text,
      address: `${ports.publicUrl}${address}`,
      scripts: scriptsOf(manifest, page.module, page.language),
      answer: { documentId: document.id, variables, result: result.text },
    })
    return { html, found: true }
  }
}
