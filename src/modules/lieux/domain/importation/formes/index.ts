import type { Forme } from '../forme.ts'
import type { Lecteur } from '../lire-lieu.ts'
import { lireBrutMaineEtLoire } from './brut-maine-et-loire.ts'
import { lireBrutNumi } from './brut-numi.ts'
import { lireBrutPaca } from './brut-paca.ts'
import { lireServicesDataInclusion } from './data-inclusion-services.ts'
import { lireStructuresDataInclusion } from './data-inclusion-structures.ts'
import { lireFranceServices } from './france-services.ts'
import { lireMediationNumerique } from './mediation-numerique.ts'

/** Who reads each form, and the column of its identifiers. */
export const LECTEURS: Readonly<Record<Forme, { readonly lire: Lecteur; readonly id: string }>> = {
  'france-services': { lire: lireFranceServices, id: 'id_fs' },
  'mediation-numerique-v0': { lire: lireMediationNumerique, id: 'id' },
  'mediation-numerique-v1': { lire: lireMediationNumerique, id: 'id' },
  'data-inclusion-structures-v0': { lire: lireStructuresDataInclusion, id: 'id' },
  'data-inclusion-structures-v1': { lire: lireStructuresDataInclusion, id: 'id' },
  'data-inclusion-services-v0': { lire: lireServicesDataInclusion, id: 'id' },
  'data-inclusion-services-v1': { lire: lireServicesDataInclusion, id: 'id' },
  'brut-paca': { lire: lireBrutPaca, id: 'nom' },
  'brut-numi': { lire: lireBrutNumi, id: 'id' },
  'brut-maine-et-loire': { lire: lireBrutMaineEtLoire, id: 'ID_LieuMed' }
}
