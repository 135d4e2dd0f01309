import type { InitiativeSeed } from '../types.ts'
import { accesMedecins } from './acces-medecins.ts'
import { ainesNumerique } from './aines-numerique.ts'
import { cultureJeune } from './culture-jeune.ts'
import { eau } from './eau.ts'
import { francisation } from './francisation.ts'
import { garde } from './garde.ts'
import { securiteEcoles } from './securite-ecoles.ts'
import { suggestions } from './suggestions.ts'
import { sujets } from './sujets.ts'
import { transportRegions } from './transport-regions.ts'

export const initiatives: InitiativeSeed[] = [
  sujets,
  suggestions,
  transportRegions,
  eau,
  garde,
  ainesNumerique,
  cultureJeune,
  securiteEcoles,
  francisation,
  accesMedecins,
]
