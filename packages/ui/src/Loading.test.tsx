import { expect, jest, test } from '@jest/globals'
import { act, screen } from '@testing-library/react'
import { render } from '../test/render.tsx'
import { Loading } from './Loading.tsx'
import { Skeleton } from './Skeleton.tsx'

test('says nothing of what comes within half a second', () => {
  jest.useFakeTimers()
  render(<Loading />)
  const status = screen.getByRole('status')
  act(() => jest.advanceTimersByTime(499))
  expect(status).toBeEmptyDOMElement()
  act(() => jest.advanceTimersByTime(1))
  expect(status).toHaveTextContent('Chargement en cours')
  jest.useRealTimers()
})

test('a skeleton is for the eye only', () => {
  const { container } = render(<Skeleton lines={4} />)
  expect(container.querySelector('[aria-hidden="true"]')?.children).toHaveLength(4)
})
