import { expect, jest, test } from '@jest/globals'
import { act, screen } from '@testing-library/react'
import { render as renderAlone } from '@testing-library/react'
import { useEffect } from 'react'
import { render } from '../test/render.tsx'
import type { Announce } from './Announcer.tsx'
import { AnnouncerProvider, useAnnounce } from './Announcer.tsx'

let announce: Announce
function Speaker() {
  const say = useAnnounce()
  useEffect(() => {
    announce = say
  }, [say])
  return null
}
const region = (politeness: string) => document.querySelectorAll(`[aria-live="${politeness}"]`)

test('the regions exist, once, before anything is said', () => {
  render(
    <AnnouncerProvider>
      <Speaker />
    </AnnouncerProvider>,
  )
  expect(region('polite')).toHaveLength(1)
  expect(region('polite')[0]).toBeEmptyDOMElement()
  expect(region('assertive')[0]).toBeEmptyDOMElement()
})

test('the same words said twice are two messages', () => {
  render(<Speaker />)
  act(() => announce('12 résultats'))
  act(() => announce('12 résultats'))
  expect(screen.getAllByText('12 résultats')).toHaveLength(2)
})

test('an urgent message goes to the assertive region, and leaves after a while', () => {
  jest.useFakeTimers()
  render(<Speaker />)
  act(() => announce('Connexion perdue', 'assertive'))
  expect(region('assertive')[0]).toHaveTextContent('Connexion perdue')
  expect(region('polite')[0]).toBeEmptyDOMElement()
  act(() => jest.advanceTimersByTime(10_000))
  expect(region('assertive')[0]).toBeEmptyDOMElement()
  jest.useRealTimers()
})

test('says clearly that the provider is missing', () => {
  const silence = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  expect(() => renderAlone(<Speaker />)).toThrow('UiProvider')
  silence.mockRestore()
})
