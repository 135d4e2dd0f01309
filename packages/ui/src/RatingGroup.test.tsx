import { describe, expect, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { faultsOf } from '../test/axe.ts'
import { render } from '../test/render.tsx'
import { RatingGroup } from './RatingGroup.tsx'

const stars = [1, 2, 3, 4, 5].map((value) => ({ value, label: `${value} sur 5`, icon: 'star' as const }))

describe('a rating group', () => {
  test('is a named group of radio buttons, with the given value chosen', async () => {
    const { container } = render(
      <RatingGroup label="Votre note" choices={stars} value={4} onValueChange={() => undefined} scale />,
    )
    expect(screen.getByRole('radiogroup', { name: 'Votre note' })).toBeInTheDocument()
    expect(screen.getByRole('radio', { name: '4 sur 5' })).toBeChecked()
    expect(screen.getAllByRole('radio').filter((radio) => (radio as HTMLInputElement).checked)).toHaveLength(
      1,
    )
    expect(await faultsOf(container)).toEqual([])
  })

  test('gives the value that is pressed', async () => {
    const given: number[] = []
    render(<RatingGroup label="Note" choices={stars} value={0} onValueChange={(v) => given.push(v)} scale />)
    await userEvent.click(screen.getByRole('radio', { name: '3 sur 5' }))
    expect(given).toEqual([3])
  })

  test('is reached once with Tab, from any value', async () => {
    render(<RatingGroup label="Note" choices={stars} value={2} onValueChange={() => undefined} scale />)
    await userEvent.tab()
    expect(screen.getByRole('radio', { name: '2 sur 5' })).toHaveFocus()
  })
})
