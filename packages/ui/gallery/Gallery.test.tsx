import { expect, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { faultsOf } from '../test/axe.ts'
import { render } from '../test/render.tsx'
import { Gallery } from './Gallery.tsx'

test('every component, in every state that the gallery shows, is clean for axe', async () => {
  const { container } = render(<Gallery />)
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
  await screen.findByText('Chargement en cours')
  expect(await faultsOf(container)).toEqual([])
}, 60_000)
