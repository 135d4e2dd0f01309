import { expect, jest, test } from '@jest/globals'
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { faultsOf } from '../test/axe.ts'
import { render } from '../test/render.tsx'
import { Button } from './Button.tsx'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import { Dialog } from './Dialog.tsx'

function Report() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>Signaler</Button>
      <Dialog isOpen={open} onClose={() => setOpen(false)} title="Signaler cette idée">
        <p>Nous la lirons.</p>
      </Dialog>
    </>
  )
}

test('opens with the focus inside, hides the page, and gives the focus back on Esc', async () => {
  render(<Report />)
  const opener = screen.getByRole('button', { name: 'Signaler' })
  await userEvent.click(opener)
  const dialog = screen.getByRole('dialog', { name: 'Signaler cette idée' })
  expect(dialog).toContainElement(document.activeElement as HTMLElement)
  expect(screen.queryByRole('button', { name: 'Signaler' })).not.toBeInTheDocument()
  expect(await faultsOf(dialog)).toEqual([])
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  await waitFor(() => expect(opener).toHaveFocus())
})

test('leaves the announcer to be heard while it is open', async () => {
  render(<Report />)
  await userEvent.click(screen.getByRole('button', { name: 'Signaler' }))
  const region = document.querySelector('[aria-live="polite"]')
  expect(region?.closest('[aria-hidden="true"], [inert]')).toBeNull()
})

test('closes with its button', async () => {
  render(<Report />)
  await userEvent.click(screen.getByRole('button', { name: 'Signaler' }))
  await userEvent.click(screen.getByRole('button', { name: 'Fermer' }))
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

test('a confirmation starts on the way out and answers by its own words', async () => {
  const confirm = jest.fn()
  const cancel = jest.fn()
  render(
    <ConfirmDialog
      isOpen
      title="Supprimer votre compte?"
      confirmLabel="Supprimer mon compte"
      tone="danger"
      onConfirm={confirm}
      onCancel={cancel}
    >
      <p>Vos contributions restent.</p>
    </ConfirmDialog>,
  )
  const dialog = screen.getByRole('alertdialog', { name: 'Supprimer votre compte?' })
  expect(screen.getByRole('button', { name: 'Annuler' })).toHaveFocus()
  expect(await faultsOf(dialog)).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Supprimer mon compte' }))
  await userEvent.keyboard('{Escape}')
  expect(confirm).toHaveBeenCalledTimes(1)
  expect(cancel).toHaveBeenCalledTimes(1)
})
