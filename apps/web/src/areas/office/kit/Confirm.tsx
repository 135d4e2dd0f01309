import type { ConfirmDialogProps } from '@participe/ui'
import { lazy, Suspense } from 'react'

const LazyDialog = lazy(() =>
  import('@participe/ui/ConfirmDialog').then((file) => ({ default: file.ConfirmDialog })),
)

/** Asked once before what cannot be undone; its code comes when it is first needed. */
export function Confirm(props: ConfirmDialogProps) {
  if (!props.isOpen) return null
  return (
    <Suspense>
      <LazyDialog {...props} />
    </Suspense>
  )
}
