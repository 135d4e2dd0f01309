import { expect, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { render } from '../test/render.tsx'
import { ProgressSteps } from './ProgressSteps.tsx'
import { Timeline } from './Timeline.tsx'

test('is an ordered list that says in words where we are', () => {
  render(
    <Timeline
      events={[
        { id: '1', title: 'Ouverture', date: '1er novembre 2026', dateTime: '2026-11-01' },
        { id: '2', title: 'Rencontre', date: '24 novembre 2026', state: 'current' },
      ]}
    />,
  )
  const [first, second] = screen.getAllByRole('listitem')
  expect(first?.querySelector('time')).toHaveAttribute('datetime', '2026-11-01')
  expect(second).toHaveAttribute('aria-current', 'step')
  expect(second).toHaveTextContent('En ce moment')
})

test('the steps are counted in words', () => {
  render(<ProgressSteps current={2} total={3} title="Vos déplacements" />)
  expect(screen.getByText('Étape 2 de 3')).toBeInTheDocument()
})
