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
  const donnes = new Map<Lieu, LieuTrouve>()
  for (const etape of departs(quete)) file.pousser(etape)
  while (donnes.size < recherche.limite) {
    const etape = file.tirer()
    if (etape === undefined) break
    if (etape.essai === undefined) for (const suite of ouvrir(quete, etape)) file.pousser(suite)
    // A bus is found at the best of its stops only.
    else if (!donnes.has(etape.essai.endroit.lieu))
      donnes.set(etape.essai.endroit.lieu, decrireTrouve(etape.essai, moment))
  }
  return [...donnes.values()]
}

const departs = ({ index, recherche, filtre }: Quete): readonly Etape[] => {
  const dansLaCommune = recherche.commune === null ? [] : (index.sansPoint.get(recherche.commune) ?? [])
  return [
    ...(index.arbre.taille > 0 ? [{ peine: 0, noeud: racineDe(index.arbre) }] : []),
    ...dansLaCommune.map(n => ({ peine: plancherDe(index.masques, n, filtre), n })).filter(estPossible)
  ]
}

/** What a node holds, or the true cost of a place. */
const ouvrir = (quete: Quete, { noeud, n }: Etape): readonly Etape[] => {
  if (noeud !== undefined) return contenuDe(quete, noeud)
  const essai = n === undefined ? null : essayer(quete, n)
  if (essai === null) return []
  return [{ peine: essai.pesee.peine, essai }]
}

const contenuDe = (quete: Quete, noeud: Noeud): readonly Etape[] => {
  const { arbre, masques } = quete.index
  const { autour } = quete.recherche
  const places = placesDe(noeud).map(n => ({ n, plancher: plancherDe(masques, n, quete.filtre) }))
  const enfants = estFeuille(noeud) ? [] : enfantsDe(noeud)
  return [
    ...places
      .filter(({ plancher }) => plancher < Number.POSITIVE_INFINITY)
      .map(({ n, plancher }) => ({ n, peine: plancher + trajet(distanceKm(autour, pointDe(arbre, n))) })),
    ...enfants.map(enfant => ({
      noeud: enfant,
      peine:
        plancherDe(arbre.masques, enfant.n, quete.filtre) + trajet(kmAuMoins(arbre.boites, enfant.n, autour))
    }))
  ].filter(estPossible)
}

const trajet = (km: number): number => (km > KM_AU_PLUS ? Number.POSITIVE_INFINITY : dureeDuTrajet(km))

const estPossible = ({ peine }: Etape): boolean => peine < Number.POSITIVE_INFINITY

/** The least trouble first; at the same price, what is still to be opened, then in the order of the codes. */
const passeAvant = (a: Etape, b: Etape): boolean => {
  if (a.peine !== b.peine) return a.peine < b.peine
  if (a.essai === undefined || b.essai === undefined) return a.essai === undefined
  return a.essai.endroit.lieu.code <= b.essai.endroit.lieu.code
}
