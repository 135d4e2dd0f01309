import { expect, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { faultsOf } from '../../../test/axe.ts'
import { renderApp } from '../../../test/render.tsx'
import { OrderNote } from './OrderNote.tsx'

const exposure = (gini: number, impressions: number, neverShown: number) => ({
  __typename: 'Query',
  ideaExposure: { __typename: 'Exposure', gini, impressions, neverShown },
})
const summary = 'Les idées sont-elles montrées également?'
const note = <OrderNote toolId="t1" order="BEST" mode="STARS" />

test('says how the list is ordered where ideas get stars, and asks for exposure only when it is opened', async () => {
  const { asked, container } = renderApp(note, { IdeaExposure: exposure(0.123, 12340, 2) })
  expect(screen.getByText(/Selon la moyenne des notes/)).toBeInTheDocument()
  expect(asked.map(({ name }) => name)).not.toContain('IdeaExposure')
  await userEvent.click(screen.getByText(summary))
  expect(await screen.findByText(/presque aussi souvent les unes que les autres/)).toBeInTheDocument()
  expect(
    screen.getByText(/12\s340 affichages comptés en tout. 2 idées n’ont jamais été montrées/),
  ).toBeInTheDocument()
  expect(screen.getByText(/coefficient de Gini\) : 0,12\./)).toBeInTheDocument()
  expect(await faultsOf(container)).toEqual([])
})

test('says that nothing is known before anything was shown', async () => {
  renderApp(note, { IdeaExposure: exposure(0, 0, 5) })
  await userEvent.click(screen.getByText(summary))
  expect(await screen.findByText(/aucun affichage n’a été compté/)).toBeInTheDocument()
  expect(screen.queryByText(/Gini/)).toBeNull()
})

test('offers to try again when the figures do not come', async () => {
  renderApp(note, { IdeaExposure: new Error('offline') })
  await userEvent.click(screen.getByText(summary))
  expect(await screen.findByRole('alert')).toBeInTheDocument()
})
