import { ApolloLink, Observable } from '@apollo/client'
import type { NormalizedCacheObject } from '@apollo/client'
import { prerenderStatic } from '@apollo/client/react/ssr'
import type { DocumentNode, FormattedExecutionResult } from 'graphql'
import { renderToString } from 'react-dom/server'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router'
import type { StaticHandlerContext } from 'react-router'
import { createApollo, ServerApolloContext } from './platform/apollo.ts'
import { languageOfPath, otherLanguage } from './platform/language.tsx'
import type { Language } from './platform/language.tsx'
import { pathTo } from './platform/pages.ts'
import type { PageName, PageParameters } from './platform/pages.ts'
import type { PageFacts } from './platform/Page.tsx'
import { HeadContext, ServedContext } from './platform/served.tsx'
import type { Head, ServedState } from './platform/served.tsx'
import { routes } from './routes.tsx'

/** Asks a registered document as the person who opened the page. */
export type Ask = (
  documentId: string,
  variables: Record<string, unknown>,
) => Promise<FormattedExecutionResult>

export interface RenderedPage {
  language: Language
  html: string
  head: Head
  state: ServedState
  /** Path of the same page in the other language; null when it was not translated (D-21). */
  alternate: string | null
  /** The same for everybody who reads without an account: nothing in it was drawn by lot for one visitor. */
  shareable: boolean
  /** Name of the component that draws the page; its file has the same name. */
  screen: string
}

const linkTo = (ask: Ask) =>
  new ApolloLink(
    ({ query, variables }) =>
      new Observable((observer) => {
        const { documentId } = (query as DocumentNode & { __meta__?: { documentId?: string } }).__meta__ ?? {}
        if (!documentId) return observer.error(new Error('only registered documents run on the server'))
        ask(documentId, variables).then(
          (answer) => {
            observer.next(answer)
            observer.complete()
          },
          (error: unknown) => observer.error(error),
        )
      }),
  )

interface Place {
  Component?: { displayName?: string }
  handle?: { page?: PageName }
}

function placeOf({ matches }: StaticHandlerContext, translated: boolean, language: Language) {
  const last = matches.at(-1)
  const { Component, handle } = (last?.route ?? {}) as Place
  const parameters = Object.entries(last?.params ?? {}).map(([key, value]) => [key, value ?? ''])
  return {
    screen: Component?.displayName ?? '',
    alternate:
      translated && handle?.page
        ? pathTo(handle.page, otherLanguage(language), Object.fromEntries(parameters) as PageParameters)
        : null,
  }
}

const servedAs = (facts: PageFacts, lot: () => string) => ({
  facts,
  get seed() {
    return lot()
  },
})

const emptyHead = (): Head => ({
  title: '',
  description: '',
  translated: false,
  status: 200,
  structured: null,
  feeds: [],
})

/** One page of the site as HTML, with what it was drawn from (norm A-51). Null for an address that is no page. */
export async function renderPage(address: string, ask: Ask, seed: string): Promise<RenderedPage | null> {
  const handler = createStaticHandler(routes())
  const context = await handler.query(new Request(address))
  if (context instanceof Response) return null
  const { pathname } = new URL(address)
  const language = languageOfPath(pathname)
  let failure: unknown
  const client = createApollo(
    linkTo((documentId, variables) =>
      ask(documentId, variables).catch((error: unknown) => {
        failure = error
        throw error
      }),
    ),
    true,
  )
  let shareable = true
  const lot = () => {
    shareable = false
    return seed
  }
  const router = createStaticRouter(handler.dataRoutes, context)
  let head = emptyHead()
  const draw = (translated: boolean) => {
    head = emptyHead()
    return (
      <ServerApolloContext value={client}>
        <HeadContext value={head}>
          <ServedContext value={servedAs({ pathname, translated }, lot)}>
            <StaticRouterProvider router={router} context={context} hydrate={false} />
          </ServedContext>
        </HeadContext>
      </ServerApolloContext>
    )
  }
  await prerenderStatic({ tree: draw(false), renderFunction: renderToString, ignoreResults: true })
  // A page that lacks an answer is better drawn in the browser, which can ask again.
  if (failure !== undefined) throw new Error('a question of the page failed', { cause: failure })
  // The header says whether the page exists in the other language, which only the page knows: drawn once more.
  const { translated } = head
  const html = renderToString(draw(translated))
  return {
    language,
    html,
    head,
    state: { facts: { pathname, translated }, data: client.cache.extract() as NormalizedCacheObject, seed },
    shareable,
    ...placeOf(context, translated, language),
  }
}
