import { useEffect } from 'react'
import { useBlocker } from 'react-router'
import { useWords } from '../../../platform/useWords.ts'
import { Confirm } from './Confirm.tsx'

/** Nothing written is lost by a link pressed too soon, nor by closing the tab. */
export function UnsavedGuard({ unsaved }: { unsaved: boolean }) {
  const { t } = useWords()
  const blocker = useBlocker(unsaved)
  useEffect(() => {
    if (!unsaved) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [unsaved])
  return (
    <Confirm
      isOpen={blocker.state === 'blocked'}
      title={t('office.unsaved.title')}
      confirmLabel={t('office.unsaved.leave')}
      cancelLabel={t('office.unsaved.stay')}
      tone="danger"
      onConfirm={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
    >
      <p>{t('office.unsaved.text')}</p>
    </Confirm>
  )
}
