import type { Plage } from './lire-plages.ts'
import {
  bitDeSerie,
  debutDesPersonnes,
  LARGEUR_DE_MORCEAU,
  largeurDePersonne,
  MOIS_PAR_CELLULE,
  type Rangement,
  TETE
} from './rangee.ts'

/** Facts larger than that make a household « not known »: see the certain steps of the compiler. */
export const FAIT_AU_PLUS = 1e9

/** The oldest month of each piece: where a series changes. */
export const finsDesMorceaux = (plages: readonly Plage[], horizon: number): readonly number[] => {
  const fins: number[] = []
  for (let k = 0; k < horizon; k++) if (k === horizon - 1 || changeApres(plages, k)) fins.push(k)
  return fins
}

const changeApres = (plages: readonly Plage[], k: number): boolean => {
  for (const { valeurs } of plages) if (!Object.is(valeurs[k], valeurs[k + 1])) return true
  return false
}

/** Whether every month of every series is known. */
export const sontConnues = (plages: readonly Plage[], fins: readonly number[]): boolean => {
  for (const { valeurs } of plages)
    for (const fin of fins) if (!(Math.abs(valeurs[fin]!) <= FAIT_AU_PLUS)) return false
  return true
}

/** Which series are ever received, and by whom. */
export const ecrireRecus = (
  rangement: Rangement,
  e: Float64Array,
  b: number,
  plages: readonly Plage[]
): void => {
  const largeur = largeurDePersonne(rangement)
  const premier = b + debutDesPersonnes(rangement) + rangement.personne
  e[b + TETE.recu] = 0
  e[b + TETE.recuParQuiconque] = 0
  for (let p = 0; p < e[b + TETE.n]!; p++) e[premier + largeur * p] = 0
  for (const { qui, rang } of plages) {
    const celui = qui === 0 ? b + TETE.recu : premier + largeur * (qui - 1)
    e[celui] = e[celui]! | bitDeSerie(rang)
    if (qui > 0) e[b + TETE.recuParQuiconque] = e[b + TETE.recuParQuiconque]! | bitDeSerie(rang)
  }
}

type Morceaux = {
  readonly plages: readonly Plage[]
  readonly fins: readonly number[]
  readonly debut: number
}

/** Writes the pieces of household `b`, and gives the first free cell after them. */
export const ecrireMorceaux = (
  rangement: Rangement,
  e: Float64Array,
  b: number,
  { plages, fins, debut }: Morceaux
): number => {
  const largeur = LARGEUR_DE_MORCEAU.fixe + LARGEUR_DE_MORCEAU.parPersonne * e[b + TETE.n]!
  let libre = debut + fins.length * largeur
  let k = 0
  e[b + TETE.fins] = 0
  e[b + TETE.finsAnciennes] = 0
  for (const [j, fin] of fins.entries()) {
    const m = debut + j * largeur
    const cellule = b + (fin < MOIS_PAR_CELLULE ? TETE.fins : TETE.finsAnciennes)
    e[cellule] = e[cellule]! | (1 << (fin % MOIS_PAR_CELLULE))
    e.fill(0, m, m + largeur)
    e[m] = fin
    for (; k <= fin; k++) e[b + TETE.morceaux + k] = m
    for (const plage of plages)
      if (plage.valeurs[fin] !== 0) libre = ecrireValeur(rangement, e, m, { plage, fin, libre })
  }
  return libre
}

type Valeur = { readonly plage: Plage; readonly fin: number; readonly libre: number }

/** A value of a piece, among those of its owner, for whom room is made at the first one. */
const ecrireValeur = (
  rangement: Rangement,
  e: Float64Array,
  m: number,
  { plage: { qui, rang, valeurs }, fin, libre }: Valeur
): number => {
  const [masque, place] = [m + 1 + 2 * qui, m + 2 + 2 * qui]
  let suite = libre
  if (e[place] === 0) {
    const taille = qui === 0 ? rangement.seriesDuFoyer : rangement.seriesDePersonne
    e[place] = libre
    e.fill(0, libre, libre + taille)
    suite += taille
  }
  e[masque] = e[masque]! | bitDeSerie(rang)
  e[e[place]! + rang] = valeurs[fin]!
  return suite
}
