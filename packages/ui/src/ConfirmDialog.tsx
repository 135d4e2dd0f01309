import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { useMessages } from './ui-context.ts'

export interface ConfirmDialogProps {
  isOpen: boolean
  title: ReactNode
  children: ReactNode
  confirmLabel: string
  cancelLabel?: string
  onConfirm: () => void
  onCancel: () => void
  tone?: 'primary' | 'danger'
  pending?: boolean
}

const focusOnArrival = (button: HTMLButtonElement | null) => button?.focus()

/** The focus starts on the way out: Enter pressed too soon does nothing that cannot be undone. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { isOpen, title, children, confirmLabel, cancelLabel, onConfirm, onCancel } = props
  const messages = useMessages()
  const actions = (
    <>
      <Button variant={props.tone ?? 'primary'} pending={props.pending} onClick={onConfirm}>
        {confirmLabel}
      </Button>
      <Button variant="secondary" ref={focusOnArrival} onClick={onCancel}>
        {cancelLabel ?? messages.cancel}
      </Button>
    </>
  )
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onCancel}
      title={title}
      actions={actions}
      role="alertdialog"
      size="small"
    >
      {children}
    </Dialog>
  )
}
