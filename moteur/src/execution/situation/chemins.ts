import type { Faits } from '../faits.ts'
import { preparer } from '../faits.ts'
import type { Lecteur } from '../regles.ts'
import { lireLignes, rangDuMois } from './series.ts'

type EntreeVisee = {
  readonly numero: number
  readonly p: number
  readonly mois: readonly [recent: number, ancien: number]
}

/** Paths in the situation of what is not decided in an input of person `p`, between two months back. */
export const cheminsInconnus = (
  lecteur: Lecteur,
  faits: Faits,
  { numero, p, mois: [recent, ancien] }: EntreeVisee
): readonly string[] => {
  const { entrees, horizon } = preparer(lecteur)
  const entree = entrees[numero]!
  const racine = entree.personne ? `personnes[${faits.ordre[p]}].` : ''
  if (!entree.serie) return [racine + entree.chemin]
  if (!entree.mois) return [racine + entree.serie.liste]
  const { liste: nom } = entree.serie
  const source = entree.personne ? faits.situation.personnes[faits.ordre[p]!]! : faits.situation
  const liste = source[nom]
  if (!Array.isArray(liste)) return [racine + nom]
  return lireLignes(entree, entree.serie, liste, { ceMois: rangDuMois(faits.situation.mois), horizon })
    .filter(({ bornes, depuis, jusqua }) => bornes[0] !== bornes[1] && jusqua <= ancien && depuis >= recent)
    .map(({ position, champ: decisif }) => `${racine}${nom}[${position}].${decisif}`)
}
