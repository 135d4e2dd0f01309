import type { ComponentProps } from 'react'

export interface VisuallyHiddenProps extends ComponentProps<'span'> {
  as?: 'span' | 'div'
}

export function VisuallyHidden({ as: Element = 'span', ...props }: VisuallyHiddenProps) {
  return (
    <Element {...(props as ComponentProps<'span'> & ComponentProps<'div'>)} className="visually-hidden" />
  )
}
