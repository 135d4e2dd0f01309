import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Context } from '../../access/context.ts'
import type { RegisteredDocuments } from '../../platform/documents.ts'
import type { Ports } from '../../platform/ports.ts'
import type { RegisteredLane } from '../../platform/registered-lane.ts'
import type { WebPage } from '../../platform/web-app.ts'
import { fillPage, type RenderedPage } from './page-html.ts'
import { scriptsFinder } from './page-scripts.ts'
import { sharedForAMoment } from './shared-pages.ts'

type Ask = (documentId: string, variables: Record<string, unknown>) => Promise<unknown>
type RenderPage = (address: string, ask: Ask, seed: string) => Promise<RenderedPage | null>

export interface PortalOptions {
  ports: Ports
  /** The built web application; its server build lies beside it. */
  directory: string
  lane: RegisteredLane
  documents: RegisteredDocuments
  contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>
}

/** Pages that are the person's own: drawn in the browser alone. */
const drawnInBrowser =
  /^(\/en)?\/(bureau|office|ma-page|my-page|connexion|sign-in|boite-aux-lettres|mailbox|recu|receipt)(\/|$)/

async function loadRenderer(directory: string): Promise<RenderPage> {
  const build = join(directory, '../dist-server/server.js')
  if (!existsSync(build)) throw new Error(`no server build of the web application in ${build}`)
  const { renderPage } = (await import(pathToFileURL(build).href)) as { renderPage: RenderPage }
  return renderPage
}

/**
 * Draws the public pages on the server with the web application's own code (norm A-51): they can be read before any
 * script and without one. Each question of the page runs as the person who asks, by the same rules.
 */
export async function createPageRenderer({ ports, directory, lane, documents, contextOf }: PortalOptions) {
  const template = readFileSync(join(directory, 'index.html'), 'utf8')
  const scriptsOf = scriptsFinder(directory)
  const renderPage = await loadRenderer(directory)

  const askAs =
    (context: Context): Ask =>
    async (documentId, variables) => {
      const text = documents.find(documentId)
      if (!text) throw new Error(`unknown document ${documentId}`)
      const answer = await lane.run(text, variables, { ...context, registered: true })
      if (!answer) throw new Error(`document ${documentId} failed`)
      return JSON.parse(answer.text) as unknown
    }

  async function draw(url: string, context: Context): Promise<WebPage | null> {
    const [path = '/'] = url.split('?')
    const page = await renderPage(`${ports.publicUrl}${url}`, askAs(context), randomUUID())
    if (!page) return null
    const { html, styleHash } = fillPage(template, page, {
      canonical: `${ports.publicUrl}${path}`,
      scripts: scriptsOf(page.screen, page.language),
    })
    return { html, styleHash, status: page.head.status, shareable: page.shareable }
  }
  const drawShared = sharedForAMoment(draw)

  return async (request: FastifyRequest, reply: FastifyReply): Promise<WebPage | null> => {
    const [path = '/'] = request.url.split('?')
    if (drawnInBrowser.test(path)) return null
    const language = /^\/en(\/|$)/.test(path) ? 'en' : 'fr'
    const context: Context = { ...(await contextOf(request, reply)), language }
    if (context.actor.sessionId) {
      const own = await draw(request.url, context)
      return own && { ...own, shareable: false }
    }
    return drawShared(request.url, context)
  }
}
