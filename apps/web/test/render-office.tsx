import { createMemoryRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client'
import { ApolloProvider } from '@apollo/client/react'
import { uiMessagesFr, UiProvider } from '@participe/ui'
import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { IntlProvider } from 'react-intl'
import { AppLink } from '../src/platform/AppLink.tsx'
import { messageFiles } from './render.tsx'
import type { Answers, Asked } from './render.tsx'

const messages = Object.assign({}, ...messageFiles('fr').map((file) => file.messages)) as Record<
  string,
  string
>

/** Like `renderApp`, on a router that can hold a person back from leaving what they wrote. */
export function renderOffice(part: ReactElement, answers: Answers = {}, path = '/') {
  const asked: Asked[] = []
  const link = new ApolloLink(
    ({ operationName, variables }) =>
      new Observable((observer) => {
        const name = operationName ?? ''
        asked.push({ name, variables })
        const answer = answers[name]
        const data: unknown =
          typeof answer === 'function' ? (answer as (v: unknown) => unknown)(variables) : answer
        setTimeout(() => {
          if (data instanceof Error || data === undefined)
            return observer.error(data ?? new Error(`${name} was not expected`))
          observer.next({ data: data as Record<string, unknown> })
          observer.complete()
        })
      }),
  )
  const client = new ApolloClient({ link, cache: new InMemoryCache() })
  const router = createMemoryRouter([{ path: '*', element: part }], { initialEntries: [path] })
  const rendered = render(
    <IntlProvider locale="fr-CA" messages={messages}>
      <UiProvider language="fr" messages={uiMessagesFr} LinkComponent={AppLink}>
        <ApolloProvider client={client}>
          <RouterProvider router={router} />
        </ApolloProvider>
      </UiProvider>
    </IntlProvider>,
  )
  return { asked, router, ...rendered }
}
