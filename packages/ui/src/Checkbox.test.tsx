import { expect, jest, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { render } from '../test/render.tsx'
import { Checkbox } from './Checkbox.tsx'
import { CheckboxGroup } from './CheckboxGroup.tsx'
import { RadioGroup } from './RadioGroup.tsx'

const means = [
  { value: 'velo', label: 'À vélo' },
  { value: 'bus', label: 'En autobus', hint: 'De ville ou entre les villes' },
]

test('a checkbox is one sentence to accept, with its error', async () => {
  render(<Checkbox label="J’accepte." error="Cochez pour continuer." />)
  const box = screen.getByRole('checkbox', { name: 'J’accepte.' })
  expect(box).toHaveAccessibleDescription('Erreur\u00a0: Cochez pour continuer.')
  await userEvent.click(screen.getByText('J’accepte.'))
  expect(box).toBeChecked()
})

test('a group of boxes asks one question and gives all that is checked', async () => {
  const change = jest.fn()
  render(
    <CheckboxGroup
      name="m"
      label="Comment?"
      options={means}
      defaultValues={['velo']}
      onValuesChange={change}
    />,
  )
  expect(screen.getByRole('group', { name: 'Comment? (facultatif)' })).toBeInTheDocument()
  await userEvent.click(screen.getByRole('checkbox', { name: 'En autobus' }))
  expect(change).toHaveBeenLastCalledWith(['velo', 'bus'])
  expect(screen.getByRole('checkbox', { name: 'En autobus' })).toHaveAccessibleDescription(
    'De ville ou entre les villes',
  )
})

test('a radio group follows the value it is given', async () => {
  const change = jest.fn()
  render(
    <RadioGroup
      name="r"
      label="Lequel?"
      options={means}
      value="velo"
      onValueChange={change}
      error="Choisissez."
    />,
  )
  expect(screen.getByRole('radio', { name: 'À vélo' })).toBeChecked()
  await userEvent.click(screen.getByRole('radio', { name: 'En autobus' }))
  expect(change).toHaveBeenCalledWith('bus')
  expect(screen.getByRole('radio', { name: 'À vélo' })).toBeChecked()
  expect(screen.getByRole('radiogroup')).toHaveAccessibleDescription('Erreur\u00a0: Choisissez.')
})

test('arrows move inside an uncontrolled radio group', async () => {
  render(<RadioGroup name="r" label="Lequel?" options={means} defaultValue="velo" />)
  await userEvent.tab()
  await userEvent.keyboard('{ArrowDown}')
  expect(screen.getByRole('radio', { name: 'En autobus' })).toBeChecked()
})
