import { expect, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { render } from '../test/render.tsx'
import { Table } from './Table.tsx'

test('has a caption, scoped headers, and a box the keyboard can scroll', () => {
  render(
    <Table
      caption="Participation"
      rows={[{ region: 'Estrie', count: '12' }]}
      rowId={(row) => row.region}
      columns={[
        { id: 'region', label: 'Région', cell: (row) => row.region },
        { id: 'count', label: 'Réponses', cell: (row) => row.count, numeric: true },
      ]}
    />,
  )
  expect(screen.getByRole('region', { name: 'Participation' })).toHaveAttribute('tabindex', '0')
  expect(screen.getByRole('table', { name: 'Participation' })).toBeInTheDocument()
  expect(screen.getByRole('columnheader', { name: 'Réponses' })).toHaveAttribute('scope', 'col')
  expect(screen.getByRole('rowheader', { name: 'Estrie' })).toHaveAttribute('scope', 'row')
})
