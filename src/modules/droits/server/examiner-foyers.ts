import {
  ajouterFoyer,
  calculerLot,
  type DroitPublie,
  estConnu,
  evaluerQuelques,
  ouvrirColonnes,
  type ResultatDroit,
  rendre,
  type Statut,
  type ValeurRendue,
  viderColonnes
} from 'moteur/execution'
import { ok, type Result } from '#shared/result'
import { vitHorsDesRegles } from '../domain/hors-des-regles.ts'
import { lireSituation, type Situation } from '../domain/situation.ts'
import { lot } from '../genere/lot.js'
import { regles } from '../genere/regles.js'
import type { SituationRefusee } from './calculer.ts'

/** A right as a search over many households needs it: what it is worth, not why. */
export type DroitExamine = {
  /** As `resultat/1` names it. */
  readonly droit: string
  readonly statut: Statut
  readonly percu: boolean | null
  /** `montant_mensuel`, `forme`…: those the right has; and its due dates, `fin`, `redemander_des`… when they are known. */
  readonly sorties: Readonly<Record<string, ValeurRendue>>
  /** What keeps it to be checked. */
  readonly manque: readonly string[]
  /** The rules themselves do not know: no fact of the household would be enough. */
  readonly sansReponse: boolean
}

export type Examen = {
  readonly situation: Situation
  /** Rights that the rules can tell drawn or not, but for the closed ones that nobody draws. */
  readonly droits: readonly DroitExamine[]
  /** Every fact was known. */
  readonly precis: boolean
}

/**
 * Many households, not yet checked, each with its answer or its errors, in the same order.
 * The seam of the fast backends: whoever asks hands over a batch, and does not know how it is computed.
 */
export const examinerFoyers = (foyers: readonly unknown[]): readonly Result<Examen, SituationRefusee>[] => {
  const lus = foyers.map(json => lireSituation(json))
  const calcules = lus.flatMap(lu => (lu.ok && !vitHorsDesRegles(lu.value) ? [lu.value] : []))
  viderColonnes(regles.lecteur, colonnes)
  for (const situation of calcules) ajouterFoyer(regles.lecteur, colonnes, situation)
  const table = calculerLot(lot, colonnes)
  let rang = 0
  return lus.map(lu => {
    if (!lu.ok) return lu
    // Another law: nothing is said.
    if (vitHorsDesRegles(lu.value)) return ok({ situation: lu.value, droits: [], precis: false })
    const examen = examiner(
      lu.value,
      table.subarray(rang * lot.colonnes, (rang + 1) * lot.colonnes),
      estConnu(colonnes, rang)
    )
    rang += 1
    return ok(examen)
  })
}

const FOYERS_D_UN_LOT = 500
const colonnes = ouvrirColonnes(regles.lecteur, FOYERS_D_UN_LOT)

/** What the quick program does not decide, the bounds decide, or say what is missing: for these rights alone. */
const examiner = (situation: Situation, valeurs: Float64Array, precis: boolean): Examen => {
  const douteux = places.filter(droit => resteADire(droit, valeurs))
  const dits =
    douteux.length === 0
      ? []
      : evaluerQuelques(
          regles,
          situation,
          douteux.map(({ rang }) => rang)
        )
  const droits = places.flatMap(place => {
    const doute = dits[douteux.indexOf(place)]
    return doute === undefined ? droitConnu(place, valeurs) : droitDit(place, doute)
  })
  return { situation, droits, precis }
}

/** Where `lot` writes what a right needs, in the cells of a household. */
type Places = {
  readonly nom: string
  /** Its place in the catalogue. */
  readonly rang: number
  readonly reponse: number
  readonly percu: number
  readonly sorties: readonly Sortie[]
  readonly echeances: readonly Sortie[]
}
type Sortie = { readonly cle: string; readonly place: number; readonly regle: number }

/** The answer, then the outputs, « already received », the dates to come back, the due dates. */
const placesDe = (droit: DroitPublie, rang: number): readonly Places[] => {
  if (droit.percu === undefined) return []
  const reponse = lot.places[rang] ?? 0
  const sorties = enSorties(droit.sorties, reponse + 1)
  const percu = reponse + 1 + sorties.length
  const echeances = enSorties(droit.echeances ?? {}, percu + 1 + droit.retour.length)
  return [{ nom: droit.nom, rang, reponse, percu, sorties, echeances }]
}

const enSorties = (noms: Readonly<Record<string, number>>, debut: number): readonly Sortie[] =>
  Object.entries(noms).map(([cle, regle], rang) => ({ cle, place: debut + rang, regle }))

const places: readonly Places[] = regles.catalogue.droits.flatMap(placesDe)

/** An unknown that keeps a right from being decided, or a figure from being said. */
const resteADire = ({ reponse, percu, sorties }: Places, valeurs: Float64Array): boolean => {
  const inconnu = (place: number) => Number.isNaN(valeurs[place])
  if (inconnu(percu) || inconnu(reponse)) return true
  const montre = valeurs[reponse] === 1 || valeurs[percu] === 1
  return montre && sorties.some(({ place }) => inconnu(place))
}

const droitConnu = (
  { nom, reponse, percu, sorties, echeances }: Places,
  valeurs: Float64Array
): readonly DroitExamine[] => {
  const ouvert = valeurs[reponse] === 1
  const recu = valeurs[percu] === 1
  if (!ouvert && !recu) return []
  return [
    {
      droit: nom,
      statut: ouvert ? 'ouvert' : 'ferme',
      percu: recu,
      sorties: {
        ...rendreSorties(sorties, valeurs, ouvert),
        ...connues(rendreSorties(echeances, valeurs, true))
      },
      manque: [],
      sansReponse: false
    }
  ]
}

/** A closed right has no form. */
const rendreSorties = (
  sorties: Places['sorties'],
  valeurs: Float64Array,
  ouvert: boolean
): DroitExamine['sorties'] => {
  const rendues: Record<string, ValeurRendue> = {}
  for (const { cle, place, regle } of sorties) {
    const valeur = valeurs[place] ?? Number.NaN
    const decrite = regles.catalogue.regles[regle]
    if (decrite === undefined) continue
    rendues[cle] = !ouvert && decrite.choix ? null : rendre([valeur, valeur], decrite)
  }
  return rendues
}

const connues = (sorties: DroitExamine['sorties']): DroitExamine['sorties'] =>
  Object.fromEntries(Object.entries(sorties).filter(([, valeur]) => valeur !== null))

const droitDit = (
  { nom, sorties }: Places,
  { statut, percu, manque = [], inconnus = [], echeances = {}, ...autres }: ResultatDroit
): readonly DroitExamine[] => {
  if (statut === 'ferme' && percu !== true) return []
  return [
    {
      droit: nom,
      statut,
      percu,
      sorties: {
        ...Object.fromEntries(sorties.map(({ cle }) => [cle, autres[cle] as ValeurRendue])),
        ...echeances
      },
      manque,
      sansReponse: inconnus.length > 0
    }
  ]
}
