import type { InitiativeSeed } from '../types.ts'
import { accesMedecins } from './acces-medecins.ts'
import { suggestions } from './suggestions.ts'
import { sujets } from './sujets.ts'
import { transportRegions } from './transport-regions.ts'

export const initiatives: InitiativeSeed[] = [sujets, suggestions, transportRegions, accesMedecins]
