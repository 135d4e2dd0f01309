import { describe, expect, jest, test } from '@jest/globals'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { faultsOf } from '../../test/axe.ts'
import { citizen, renderApp } from '../../test/render.tsx'
import { ConfirmEmail } from './ConfirmEmail.tsx'

const sent = {
  __typename: 'Mutation',
  requestEmailCode: { __typename: 'RequestEmailCodePayload', minutes: 10, problems: [] },
}
const confirmed = (problems: object[]) => ({
  __typename: 'Mutation',
  confirmEmailCode: {
    __typename: 'ConfirmEmailCodePayload',
    viewer: problems.length ? null : citizen,
    problems,
  },
})
const wrong = { __typename: 'Problem', path: 'code', message: 'Ce code n’est pas le bon.' }

describe('confirming an address', () => {
  test('goes from the address to the code, then hands over', async () => {
    const done = jest.fn<() => void>()
    const { container } = renderApp(<ConfirmEmail reason="Pour appuyer" onConfirmed={done} />, {
      RequestEmailCode: sent,
      ConfirmEmailCode: confirmed([]),
    })
    await userEvent.type(screen.getByLabelText('Votre adresse courriel'), 'a@exemple.quebec{Enter}')
    const code = await screen.findByLabelText('Le code reçu')
    await waitFor(() => expect(code).toHaveFocus())
    expect(await faultsOf(container)).toEqual([])
    await userEvent.click(code)
    await userEvent.paste('123 456')
    await userEvent.click(screen.getByRole('button', { name: 'Confirmer' }))
    await waitFor(() => expect(done).toHaveBeenCalledTimes(1))
  })

  test('a wrong code is explained beside the field and can be corrected', async () => {
    const done = jest.fn<() => void>()
    renderApp(<ConfirmEmail reason="Pour appuyer" onConfirmed={done} />, {
      RequestEmailCode: sent,
      ConfirmEmailCode: confirmed([wrong]),
    })
    await userEvent.type(screen.getByLabelText('Votre adresse courriel'), 'a@exemple.quebec{Enter}')
    await userEvent.type(await screen.findByLabelText('Le code reçu'), '000000{Enter}')
    expect(await screen.findByText('Ce code n’est pas le bon.')).toBeInTheDocument()
    expect(screen.getByLabelText('Le code reçu')).toHaveValue('000000')
    expect(screen.getByLabelText('Le code reçu')).toBeInvalid()
    expect(done).not.toHaveBeenCalled()
  })
})
