import type { InitiativeSeed } from '../types.ts'
import { accesLieux } from './acces-lieux.ts'
import { accesMedecins } from './acces-medecins.ts'
import { aidants } from './aidants.ts'
import { aideEtudes } from './aide-etudes.ts'
import { ainesNumerique } from './aines-numerique.ts'
import { air } from './air.ts'
import { archivesQuartier } from './archives-quartier.ts'
import { autonomie } from './autonomie.ts'
import { biblio } from './biblio.ts'
import { billets } from './billets.ts'
import { budget } from './budget.ts'
import { camping } from './camping.ts'
import { consigne } from './consigne.ts'
import { coursEcole } from './cours-ecole.ts'
import { cultureJeune } from './culture-jeune.ts'
import { cyberintimidation } from './cyberintimidation.ts'
import { donOrganes } from './don-organes.ts'
import { eau } from './eau.ts'
import { forets } from './forets.ts'
import { formulaires } from './formulaires.ts'
import { francisation } from './francisation.ts'
import { garde } from './garde.ts'
import { gaspillage } from './gaspillage.ts'
import { haltes } from './haltes.ts'
import { identiteNumerique } from './identite-numerique.ts'
import { jeunesse } from './jeunesse.ts'
import { languePme } from './langue-pme.ts'
import { logement } from './logement.ts'
import { parcEolien } from './parc-eolien.ts'
import { parcs } from './parcs.ts'
import { patrimoine } from './patrimoine.ts'
import { petitesCreances } from './petites-creances.ts'
import { releveAgricole } from './releve-agricole.ts'
import { renseignements } from './renseignements.ts'
import { securiteEcoles } from './securite-ecoles.ts'
import { sinistres } from './sinistres.ts'
import { suggestions } from './suggestions.ts'
import { sujets } from './sujets.ts'
import { tarifs } from './tarifs.ts'
import { tourismeNordique } from './tourisme-nordique.ts'
import { transportRegions } from './transport-regions.ts'
import { traverseHiver } from './traverse-hiver.ts'

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
  parcs,
  tarifs,
  accesLieux,
  gaspillage,
  consigne,
  accesMedecins,
  logement,
  cyberintimidation,
  forets,
  patrimoine,
  identiteNumerique,
  languePme,
  aidants,
  air,
  petitesCreances,
  formulaires,
  coursEcole,
  biblio,
  camping,
  billets,
  haltes,
  aideEtudes,
  tourismeNordique,
  releveAgricole,
  budget,
  autonomie,
  archivesQuartier,
  jeunesse,
  donOrganes,
  sinistres,
  renseignements,
  traverseHiver,
  parcEolien,
]
