import { render as renderAlone } from '@testing-library/react'
import type { ReactElement, ReactNode } from 'react'
import { UiProvider } from '../src/UiProvider.tsx'

const French = ({ children }: { children: ReactNode }) => <UiProvider>{children}</UiProvider>

/** As in the product: in French, under the provider. */
export const render = (part: ReactElement) => renderAlone(part, { wrapper: French })
