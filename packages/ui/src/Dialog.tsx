import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { Button } from './Button.tsx'
import { classes } from './classes.ts'
import styles from './Dialog.module.css'
import { useUi } from './ui-context.ts'

export interface DialogProps {
  isOpen: boolean
  onClose: () => void
  title: ReactNode
  children: ReactNode
  /** The buttons at the bottom, the main one first. */
  actions?: ReactNode
  size?: 'small' | 'medium' | 'large'
  role?: 'dialog' | 'alertdialog'
}

/** React Aria keeps the Tab key inside, hides the page behind and gives the focus back to the opener. */
export function Dialog(props: DialogProps) {
  const { isOpen, onClose, title, children, actions, size = 'medium', role = 'dialog' } = props
  const { language, messages } = useUi()
  return (
    <I18nProvider locale={`${language}-CA`}>
      <ModalOverlay
        isOpen={isOpen}
        onOpenChange={(open) => open || onClose()}
        isDismissable={role === 'dialog'}
        className={classes(styles.overlay)}
      >
        <Modal className={classes(styles.modal, styles[size])}>
          <AriaDialog role={role} className={classes(styles.dialog)}>
            <Heading slot="title" level={2} className={classes(styles.title)}>
              {title}
            </Heading>
            <div className={styles.body}>{children}</div>
            {actions && <div className={styles.actions}>{actions}</div>}
            {role === 'dialog' && (
              <Button variant="quiet" size="compact" icon="cross" onClick={onClose} className={styles.close}>
                {messages.close}
              </Button>
            )}
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  )
}
