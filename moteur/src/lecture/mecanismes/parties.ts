import type { Lieu } from '../../arbre/arbre.ts'
import type { Expression } from '../expression.ts'
import type { Lecteur } from '../lecteur.ts'
import type { Bloc } from '../yaml/bloc.ts'
import { enTable, exiger, refuserInconnus } from '../yaml/champs.ts'

/** The named parts of a mechanism (`{de: …, au: …}`), all required; null when one was reported. */
export function lireParties<Cle extends string>(
  bloc: Bloc,
  lieu: Lieu,
  cles: readonly Cle[],
  lecteur: Lecteur
): Readonly<Record<Cle, Bloc>> | null {
  const table = enTable(bloc, lecteur.journal)
  if (table === null) return null
  refuserInconnus(table, cles, lecteur.journal)
  const champs = cles.map(cle => [cle, exiger(table, cle, lieu, lecteur.journal)?.bloc] as const)
  return champs.some(([, champ]) => champ === undefined)
    ? null
    : (Object.fromEntries(champs) as Record<Cle, Bloc>)
}

/** Stands for what was reported. */
export function invalide(lieu: Lieu): Expression {
  return { lieu, sorte: 'invalide' }
}
