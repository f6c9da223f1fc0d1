import { distanceKm } from '../communes/distance.ts'
import type { Moment } from '../horaires/horaires.ts'
import type { Lieu } from '../lieu/lieu.ts'
import { enfantsDe, estFeuille, type Noeud, placesDe, pointDe, racineDe } from './arbre.ts'
import { kmAuMoins } from './boites.ts'
import { type Essai, essayer } from './essai.ts'
import { fileSelon } from './file.ts'
import type { IndexDesLieux } from './index-des-lieux.ts'
import { type Filtre, filtreDe, plancherDe } from './plancher.ts'
import type { LieuTrouve, Recherche } from './recherche.ts'
import { dureeDuTrajet } from './trajet.ts'
import { decrireTrouve } from './trouve.ts'

/** Beyond, it is another region, or another island with other clocks. */
const KM_AU_PLUS = 150

/** A node, a place not yet weighed, or a place weighed; `peine` is what it costs at least, or exactly once weighed. */
type Etape = { readonly peine: number; readonly noeud?: Noeud; readonly n?: number; readonly essai?: Essai }

type Quete = {
  readonly index: IndexDesLieux
  readonly recherche: Recherche
  readonly moment: Moment
  readonly filtre: Filtre
}

/**
 * The places that fit, the least trouble first (`peser`), at a moment on the clocks of that place.
 * Exact: whatever has a lower floor is looked at before anything is given, so the result is that of sorting all places.
 */
export const chercher = (
  index: IndexDesLieux,
  recherche: Recherche,
  moment: Moment
): readonly LieuTrouve[] => {
  const quete = { index, recherche, moment, filtre: filtreDe(recherche, moment) }
  const file = fileSelon(passeAvant)
  const pousser: Pousser = etape => {
    if (etape.peine < Number.POSITIVE_INFINITY) file.pousser(etape)
  }
  const donnes = new Map<Lieu, LieuTrouve>()
  partir(quete, pousser)
  while (donnes.size < recherche.limite) {
    const etape = file.tirer()
    if (etape === undefined) break
    if (etape.essai === undefined) ouvrir(quete, etape, pousser)
    // A bus is found at the best of its stops only.
    else if (!donnes.has(etape.essai.endroit.lieu))
      donnes.set(etape.essai.endroit.lieu, decrireTrouve(etape.essai, moment))
  }
  return [...donnes.values()]
}

type Pousser = (etape: Etape) => void

const partir = ({ index, recherche, filtre }: Quete, pousser: Pousser): void => {
  if (index.arbre.taille > 0) pousser({ peine: 0, noeud: racineDe(index.arbre) })
  const dansLaCommune = recherche.commune === null ? [] : (index.sansPoint.get(recherche.commune) ?? [])
  for (const n of dansLaCommune) pousser({ peine: plancherDe(index.masques, n, filtre), n })
}

/** What a node holds, or the true cost of a place. */
const ouvrir = (quete: Quete, { noeud, n }: Etape, pousser: Pousser): void => {
  if (noeud !== undefined) {
    ouvrirLesPlaces(quete, noeud, pousser)
    if (!estFeuille(noeud)) for (const enfant of enfantsDe(noeud)) ouvrirLEnfant(quete, enfant, pousser)
  }
  const essai = n === undefined ? null : essayer(quete, n)
  if (essai !== null) pousser({ peine: essai.pesee.peine, essai })
}

const ouvrirLesPlaces = ({ index, recherche, filtre }: Quete, noeud: Noeud, pousser: Pousser): void => {
  const [premiere, derniere] = placesDe(noeud)
  for (let n = premiere; n <= derniere; n += 1) {
    const plancher = plancherDe(index.masques, n, filtre)
    // Most places stop here: the way there is longer to work out.
    if (plancher === Number.POSITIVE_INFINITY) continue
    pousser({ peine: plancher + trajet(distanceKm(recherche.autour, pointDe(index.arbre, n))), n })
  }
}

const ouvrirLEnfant = (
  { index: { arbre }, recherche, filtre }: Quete,
  noeud: Noeud,
  pousser: Pousser
): void => {
  const plancher = plancherDe(arbre.masques, noeud.n, filtre)
  pousser({ peine: plancher + trajet(kmAuMoins(arbre.boites, noeud.n, recherche.autour)), noeud })
}

const trajet = (km: number): number => (km > KM_AU_PLUS ? Number.POSITIVE_INFINITY : dureeDuTrajet(km))

/** The least trouble first; at the same price, what is still to be opened, then in the order of the codes. */
const passeAvant = (a: Etape, b: Etape): boolean => {
  if (a.peine !== b.peine) return a.peine < b.peine
  if (a.essai === undefined || b.essai === undefined) return a.essai === undefined
  return a.essai.endroit.lieu.code <= b.essai.endroit.lieu.code
}
