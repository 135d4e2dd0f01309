import type { ComponentType } from 'react'
import type { RouteObject } from 'react-router'
import type { Language } from './language.tsx'
import { MessagesProvider } from './messages.tsx'
import type { MessageFiles } from './messages.tsx'

export type Screen = (language: Language) => NonNullable<RouteObject['lazy']>

/** A page whose code and words arrive together, when it is first opened. */
export const screen =
  (load: () => Promise<ComponentType>, ...files: MessageFiles[]): Screen =>
  (language) =>
  async () => {
    const [Content, ...loaded] = await Promise.all([load(), ...files.map((file) => file[language]())])
    const messages = Object.assign({}, ...loaded.map((one) => one.default)) as Record<string, string>
    const Component = () => (
      <MessagesProvider messages={messages}>
        <Content />
      </MessagesProvider>
    )
    // By the house rule the file of a page has the name of what it draws: its scripts are found by it.
    Component.displayName = Content.name
    return { Component }
  }
