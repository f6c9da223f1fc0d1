import { MONTANT } from '../../arbre/mots-du-resultat.ts'
import type { DroitPublie, Regles } from '../regles.ts'
import type { Situation } from '../situation/situation.ts'
import type { AuxBornes } from './aux-bornes.ts'
import { preparerBornes } from './aux-bornes.ts'
import type { Contexte, Mode, Point } from './contexte.ts'
import { estDecide, estNul, observer } from './contexte.ts'
import type { Manque } from './manque.ts'
import { chercherManque } from './manque.ts'
import type { Raison } from './raisons.ts'
import { donnerRaisons } from './raisons.ts'
import { chercherReserves } from './reserves.ts'
import type { Statut } from './statuts.ts'
import { pointDe, pointsADecider, pointsDecisifs, statuer } from './statuts.ts'
import type { ValeurRendue } from './valeurs.ts'
import { rendre } from './valeurs.ts'

export type DAbord = { readonly droit: string; readonly pourquoi: string; readonly texte: string }

/** What is known of a right; its own outputs (`forme`, `montant_mensuel`…) stand beside these words. */
export type ResultatDroit = {
  readonly statut: Statut
  readonly raisons?: readonly Raison[]
  /** Paths of the facts that decide, for a right to be checked or an undecided form. */
  readonly manque?: readonly string[]
  /** Why the rules themselves do not know. */
  readonly inconnus?: readonly string[]
  readonly statut_si?: { readonly min: Statut; readonly max: Statut }
  readonly limite?: true
  readonly provisoire?: true
  readonly percu: boolean | null
  /** Dates when coming back is useful. */
  readonly retour?: readonly string[]
  /** Of what is drawn: its end, from when to ask anew… as far as they are known. */
  readonly echeances?: Readonly<Record<string, ValeurRendue>>
  /** Rights not drawn yet that must be asked for before this one. */
  readonly d_abord?: readonly DAbord[]
  readonly [sortie: string]: unknown
}

/** `resultat/1` of the contracts. */
export type Resultat = {
  readonly id?: string
  readonly mois: string
  readonly droits: Readonly<Record<string, ResultatDroit>>
  readonly manque: readonly string[]
}

/** Every right of a household: open, closed and why, or to be checked and with what. */
export const evaluer = (regles: Regles, situation: Situation, mode?: Mode): Resultat =>
  resumer(observer(regles, situation, mode))

/** The result of rules already computed; `avecBornes: false` leaves out `statut_si`, which costs two computations more. */
export const resumer = (contexte: Contexte, { avecBornes = true } = {}): Resultat => {
  const { situation } = contexte.faits
  const auxBornes = avecBornes ? preparerBornes(contexte) : null
  const droits = contexte.regles.catalogue.droits.map(
    droit => [droit.nom, resumerDroit(contexte, droit, auxBornes)] as const
  )
  return {
    ...(situation.id === undefined ? {} : { id: situation.id }),
    mois: situation.mois,
    droits: Object.fromEntries(droits),
    manque: [...new Set(droits.flatMap(([, { manque = [] }]) => manque))]
  }
}

const resumerDroit = (contexte: Contexte, droit: DroitPublie, auxBornes: AuxBornes | null): ResultatDroit => {
  const statut = statuer(contexte, droit)
  const manque = manqueDe(contexte, droit, statut)
  const { provisoire, limite } = chercherReserves(contexte, pointsDecisifs(contexte, droit, statut))
  return {
    statut,
    ...rendreSorties(contexte, droit, statut),
    percu: percuDe(contexte, droit),
    ...(statut === 'ferme' && { raisons: donnerRaisons(contexte, droit) }),
    ...(manque.chemins.length > 0 && { manque: manque.chemins }),
    ...(manque.inconnus.length > 0 && { inconnus: manque.inconnus }),
    ...(statut === 'a_verifier' && auxBornes && statutsAuxBornes(auxBornes, droit)),
    ...(limite && { limite }),
    ...(provisoire && { provisoire }),
    ...retourDe(contexte, droit)
  }
}

/** A closed right keeps its figures, but it has no form; one to be checked is never announced as worth nothing. */
export const rendreSorties = (
  contexte: Contexte,
  droit: DroitPublie,
  statut: Statut
): Readonly<Record<string, ValeurRendue>> =>
  Object.fromEntries(
    Object.entries(droit.sorties).map(([cle, numero]) => {
      const regle = contexte.regles.catalogue.regles[numero]!
      const point = pointDe(contexte, numero)
      const tu =
        (statut === 'ferme' && regle.choix !== undefined) ||
        (statut === 'a_verifier' && cle === MONTANT && estNul(contexte, point))
      return [cle, tu ? null : rendre(contexte.valeur(point), regle)]
    })
  )

/** What decides the status; once it is decided open, what decides its form. */
export const manqueDe = (contexte: Contexte, droit: DroitPublie, statut: Statut): Manque => {
  if (statut === 'ferme') return { chemins: [], inconnus: [] }
  return chercherManque(contexte, pointsADecider(contexte, droit))
}

export const percuDe = (contexte: Contexte, { percu }: DroitPublie): boolean | null => {
  if (percu === undefined) return null
  const point = pointDe(contexte, percu)
  return estDecide(contexte, point) ? contexte.valeur(point)[0] === 1 : null
}

const retourDe = (contexte: Contexte, droit: DroitPublie): { retour?: readonly string[] } => {
  const dates = droit.retour
    .map((numero): Point => pointDe(contexte, numero))
    .filter(point => estDecide(contexte, point))
    .map(point => contexte.valeur(point)[0])
    .filter(date => date > contexte.faits.jour)
    .sort((a, b) => a - b)
    .map(date => String(rendre([date, date], { unite: 'date' })))
  return dates.length === 0 ? {} : { retour: [...new Set(dates)] }
}

/** Where the amounts given as ranges decide: the status at either end. */
const statutsAuxBornes = (
  auxBornes: AuxBornes,
  droit: DroitPublie
): { statut_si?: { min: Statut; max: Statut } } => {
  const [min, max] = auxBornes().map(contexte => statuer(contexte, droit)) as [Statut, Statut]
  return min === max ? {} : { statut_si: { min, max } }
}
