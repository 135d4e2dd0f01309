import { expect, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { render } from '../test/render.tsx'
import { Meter, ProgressBar } from './Meter.tsx'

test('reads its value in words, and stays within its bounds', () => {
  render(<Meter label="Appuis" value={620} max={500} valueText="620 sur 500" />)
  const meter = screen.getByRole('meter', { name: 'Appuis' })
  expect(meter).toHaveAttribute('aria-valuetext', '620 sur 500')
  expect(meter).toHaveAttribute('aria-valuenow', '500')
})

test('a progress bar tells how far the work has gone', () => {
  render(<ProgressBar label="Envoi" value={40} valueText="40 %" />)
  expect(screen.getByRole('progressbar', { name: 'Envoi' })).toHaveAttribute('aria-valuenow', '40')
})
