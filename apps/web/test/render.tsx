import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client'
import { ApolloProvider } from '@apollo/client/react'
import { localeOf } from '@participe/formatting'
import { UiProvider, uiMessagesEn, uiMessagesFr } from '@participe/ui'
import { render } from '@testing-library/react'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReactElement } from 'react'
import { IntlProvider } from 'react-intl'
import { MemoryRouter, useLocation } from 'react-router'
import { AppLink } from '../src/platform/AppLink.tsx'
import { LanguageContext } from '../src/platform/language.tsx'
import type { Language } from '../src/platform/language.tsx'
import { SessionProvider } from '../src/platform/session.tsx'

/** What the API answers, by the name of the operation: an object, or a function of its variables. */
export type Answers = Record<string, unknown>

const source = join(import.meta.dirname, '../src')

/** Every message file of the application in one language. */
export function messageFiles(language: Language): { path: string; messages: Record<string, string> }[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(`messages/${language}.json`))
    .map((path) => ({
      path,
      messages: JSON.parse(readFileSync(join(source, path), 'utf8')) as Record<string, string>,
    }))
}

const all = (language: Language) =>
  Object.assign({}, ...messageFiles(language).map((file) => file.messages)) as Record<string, string>

export const guest = {
  __typename: 'Viewer',
  participantId: null,
  level: 'GUEST',
  publicName: '',
  email: null,
  language: 'FR',
  unreadNotifications: 0,
  memberships: [],
}

export const citizen = {
  ...guest,
  participantId: 'p1',
  level: 'EMAIL',
  publicName: 'Participante 4821',
  email: 'citoyenne@exemple.quebec',
}

export interface Asked {
  name: string
  variables: Record<string, unknown>
}

/** Draws a part as the application does, on an API that answers what the test says. Returns what was asked. */
export function renderApp(
  part: ReactElement,
  answers: Answers = {},
  options: { language?: Language; path?: string } = {},
) {
  const { language = 'fr', path = '/' } = options
  const asked: Asked[] = []
  const link = new ApolloLink(
    ({ operationName, variables }) =>
      new Observable((observer) => {
        const name = operationName ?? ''
        asked.push({ name, variables })
        const known = { Viewer: { __typename: 'Query', viewer: guest }, ...answers }[name]
        const data: unknown =
          typeof known === 'function' ? (known as (v: unknown) => unknown)(variables) : known
        setTimeout(() => {
          if (data instanceof Error || data === undefined)
            return observer.error(data ?? new Error(`${name} was not expected`))
          observer.next({ data: data as Record<string, unknown> })
          observer.complete()
        })
      }),
  )
  const client = new ApolloClient({
    link,
    cache: new InMemoryCache({
      typePolicies: { Viewer: { keyFields: [] }, Region: { keyFields: ['code'] } },
    }),
  })
  const place = { pathname: path }
  const Place = () => {
    place.pathname = useLocation().pathname
    return null
  }
  const rendered = render(
    <MemoryRouter initialEntries={[path]}>
      <LanguageContext value={language}>
        <IntlProvider locale={localeOf(language)} messages={all(language)}>
          <UiProvider
            language={language}
            messages={language === 'fr' ? uiMessagesFr : uiMessagesEn}
            LinkComponent={AppLink}
          >
            <ApolloProvider client={client}>
              <SessionProvider>{part}</SessionProvider>
            </ApolloProvider>
          </UiProvider>
        </IntlProvider>
      </LanguageContext>
      <Place />
    </MemoryRouter>,
  )
  return { asked, place, ...rendered }
}
