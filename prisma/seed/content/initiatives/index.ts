import type { InitiativeSeed } from '../types.ts'
import { suggestions } from './suggestions.ts'
import { sujets } from './sujets.ts'

export const initiatives: InitiativeSeed[] = [sujets, suggestions]
