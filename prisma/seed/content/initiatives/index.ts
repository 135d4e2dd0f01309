import type { InitiativeSeed } from '../types.ts'

export const initiatives: InitiativeSeed[] = []
