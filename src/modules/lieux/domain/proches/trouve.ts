import { prochaineOuverture } from '../horaires/etat/ouvertures.ts'
import type { Moment } from '../horaires/horaires.ts'
import { estDansSesHeures } from './attente.ts'
import type { Essai } from './essai.ts'
import type { LieuTrouve } from './recherche.ts'
import { minutesAPied } from './trajet.ts'

/** A weighed place as it is given to people. */
export const decrireTrouve = (essai: Essai, moment: Moment): LieuTrouve => {
  const { endroit, km, precision, convenance, horaires, contexte, pesee } = essai
  const { etat } = pesee
  return {
    ...endroit,
    km,
    precision,
    minutesAPied: precision === 'exacte' ? minutesAPied(km) : null,
    convenance,
    etat,
    ouvre: estDansSesHeures(etat) ? null : (prochaineOuverture(horaires, moment, contexte) ?? null)
  }
}
