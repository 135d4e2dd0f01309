import { describe, expect, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { faultsOf } from '../../../../test/axe.ts'
import { renderOffice } from '../../../../test/render-office.tsx'
import { controlOf, sectionNames, sectionOf, sections } from './fields.ts'
import { GateChecklist } from './GateChecklist.tsx'
import type { GateEntry } from './GateChecklist.tsx'

const missing: GateEntry = {
  code: 'gate-required',
  path: 'promise',
  blocking: true,
  message: 'Ce champ est nécessaire pour publier.',
}
const advice: GateEntry = {
  code: 'gate-period-short',
  path: 'closesAt',
  blocking: false,
  message: 'Peu de temps.',
}

const open = (items: GateEntry[]) =>
  renderOffice(
    <GateChecklist
      items={items}
      nameOf={({ path }) => path}
      hrefOf={({ path }) => `?section=${sectionOf(path)}#${controlOf(path)}`}
    />,
  )

describe('the checklist before publication', () => {
  test('leads from each line to its field', async () => {
    const { container } = open([missing, advice])
    expect(
      screen.getByRole('heading', { name: '1 élément à compléter avant de publier' }),
    ).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'promise' })).toHaveAttribute(
      'href',
      '/?section=influence#promise-fr',
    )
    expect(screen.getByRole('link', { name: 'closesAt' })).toHaveAttribute('href', '/?section=dates#closesAt')
    expect(await faultsOf(container)).toEqual([])
  })

  test('advice does not stand in the way', () => {
    open([advice])
    expect(screen.getByText('Tout y est. Vous pouvez publier.')).toBeInTheDocument()
  })

  test('every field is in one section, and the tools in theirs', () => {
    const names = sectionNames.flatMap((name) => sections[name].map((field) => field.name))
    expect(new Set(names).size).toBe(names.length)
    expect(sectionOf('tools')).toBe('tools')
    for (const name of sectionNames)
      for (const field of sections[name]) expect(sectionOf(field.name)).toBe(name)
  })
})
