import type { Contact } from '../../lieu/lieu.ts'
import type { Carnet } from '../carnet.ts'
import { lireCourriels } from './courriels.ts'
import { lireSite } from './site.ts'
import { lireTelephones } from './telephones.ts'

type Cellules = {
  /** Several cells may each hold a number. */
  readonly telephones: readonly unknown[]
  readonly courriels?: unknown
  readonly site?: unknown
  readonly rendezVous?: unknown
}

/** How to reach a place, wherever each thing was typed. */
export const lireContact = (cellules: Cellules, carnet: Carnet): Contact => {
  const { courriels, page } = lireCourriels(cellules.courriels, carnet)
  const { site, courriel } = lireSite(cellules.site, carnet)
  const rendezVous = lireSite(cellules.rendezVous, carnet)
  return {
    telephones: [...new Set(cellules.telephones.flatMap(cellule => lireTelephones(cellule, carnet)))],
    courriels: [...new Set([...courriels, courriel, rendezVous.courriel].filter(mot => mot !== null))],
    site: site ?? page,
    rendezVousEnLigne: rendezVous.site
  }
}
