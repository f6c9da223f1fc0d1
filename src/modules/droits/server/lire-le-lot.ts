import { type DouteLeve, type DroitPublie, rendre, type ValeurRendue } from 'moteur/execution'
import { lot } from '../genere/lot.js'
import { regles } from '../genere/regles.js'

/** Where `lot` writes what a search needs of a right, in the cells of a household. */
export type Places = {
  readonly nom: string
  /** Its place in the catalogue. */
  readonly rang: number
  readonly reponse: number
  readonly percu: number
  readonly sorties: readonly Cellule[]
  readonly echeances: readonly Cellule[]
}
type Cellule = { readonly cle: string; readonly place: number; readonly regle: number }

/** The answer, then the outputs, « already received », the dates to come back, the due dates. */
const placesDe = (droit: DroitPublie, rang: number): readonly Places[] => {
  if (droit.percu === undefined) return []
  const reponse = lot.places[rang] ?? 0
  const sorties = enCellules(droit.sorties, reponse + 1)
  const percu = reponse + 1 + sorties.length
  const echeances = enCellules(droit.echeances ?? {}, percu + 1 + droit.retour.length)
  return [{ nom: droit.nom, rang, reponse, percu, sorties, echeances }]
}

const enCellules = (noms: Readonly<Record<string, number>>, debut: number): readonly Cellule[] =>
  Object.entries(noms).map(([cle, regle], rang) => ({ cle, place: debut + rang, regle }))

/** The rights that the rules can tell drawn or not. */
export const PLACES: readonly Places[] = regles.catalogue.droits.flatMap(placesDe)

/** Whether the cells say all that a search needs: the due dates of a right that is drawn, the figures of an open one. */
export const suffit = ({ reponse, percu, sorties, echeances }: Places, valeurs: Float64Array): boolean => {
  const inconnu = (place: number) => Number.isNaN(valeurs[place])
  if (valeurs[percu] === 1) return !echeances.some(({ place }) => inconnu(place))
  if (inconnu(percu) || inconnu(reponse)) return false
  return valeurs[reponse] === 0 || !sorties.some(({ place }) => inconnu(place))
}

/** What the cells say of a right, where they suffice. */
export const lireDroit = (
  { reponse, percu, sorties, echeances }: Places,
  valeurs: Float64Array
): DouteLeve => {
  if (valeurs[percu] === 1) return { sorte: 'percu', echeances: rendreCellules(echeances, valeurs) }
  if (valeurs[reponse] === 0) return null
  return { sorte: 'ouvert', percu: false, sorties: rendreCellules(sorties, valeurs) }
}

/** Those that are known. */
const rendreCellules = (
  cellules: readonly Cellule[],
  valeurs: Float64Array
): Readonly<Record<string, ValeurRendue>> => {
  const rendues: Record<string, ValeurRendue> = {}
  for (const { cle, place, regle } of cellules) {
    const valeur = valeurs[place] ?? Number.NaN
    const decrite = regles.catalogue.regles[regle]
    if (decrite !== undefined && !Number.isNaN(valeur)) rendues[cle] = rendre([valeur, valeur], decrite)
  }
  return rendues
}
