import { readFileSync } from 'node:fs'
import type { Base } from '#server/base'
import { duProjet } from '#server/racine'
import { importerLieux } from './importer-lieux.ts'

/** The file of the France services list that comes with the program. */
export const FRANCE_SERVICES = 'donnees/lieux/france-services-20240801.csv.gz'

/** The places of a first start: the list of France services, as published. */
export const amorcer = async (base: Base): Promise<void> => {
  const bilan = await importerLieux(base, {
    octets: readFileSync(duProjet(FRANCE_SERVICES)),
    nom: FRANCE_SERVICES,
    format: undefined,
    // Nothing in this file is later than its publication.
    aujourdhui: '2024-08-01'
  })
  if (!bilan.ok) throw new Error(`${FRANCE_SERVICES} : ${bilan.error.code}`)
}
