import type { ReactNode } from 'react'
import { Stack } from '../src/index.ts'

export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack as="section" gap="md">
      <h2>{title}</h2>
      {children}
    </Stack>
  )
}
