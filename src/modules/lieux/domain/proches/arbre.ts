import KDBush from 'kdbush'
import type { Point } from '../communes/commune.ts'
import { type Boites, boitesVides, etendre, etendreALaBoite } from './boites.ts'
import { type Masques, masquesVides, reunir } from './masques.ts'

/** Few places under a leaf: each one that is looked at costs more than a node. */
const PLACES_PAR_FEUILLE = 16

/** Places sorted in space, from left to right of a balanced tree; node n has 2n and 2n + 1 below it, and its middle place. */
export type Arbre = {
  readonly taille: number
  /** Where place n of the tree stood in the list that was given. */
  readonly ordre: ArrayLike<number>
  /** Longitude, latitude, longitude… */
  readonly coordonnees: ArrayLike<number>
  readonly boites: Boites
  readonly masques: Masques
}

/** A node and the places it holds, both ends in. */
export type Noeud = { readonly n: number; readonly gauche: number; readonly droite: number }

/** Sorts points in space. The masks of the nodes are still to be drawn up. */
export const planter = (points: readonly Point[]): Arbre => {
  const kd = new KDBush(points.length, PLACES_PAR_FEUILLE)
  for (const { longitude, latitude } of points) kd.add(longitude, latitude)
  kd.finish()
  const noeuds = 4 * 2 ** Math.ceil(Math.log2(Math.max(1, points.length / PLACES_PAR_FEUILLE)))
  return {
    taille: points.length,
    ordre: kd.ids,
    coordonnees: kd.coords,
    boites: boitesVides(noeuds),
    masques: masquesVides(noeuds)
  }
}

export const racineDe = ({ taille }: Arbre): Noeud => ({ n: 1, gauche: 0, droite: taille - 1 })

export const estFeuille = ({ gauche, droite }: Noeud): boolean => droite - gauche <= PLACES_PAR_FEUILLE

/** The places that a node holds itself, both ends in: all of a leaf, else the one in the middle. */
export const placesDe = (noeud: Noeud): readonly [number, number] =>
  estFeuille(noeud) ? [noeud.gauche, noeud.droite] : [milieuDe(noeud), milieuDe(noeud)]

/** The two halves of a node that is not a leaf. */
export const enfantsDe = (noeud: Noeud): readonly [Noeud, Noeud] => [
  { n: 2 * noeud.n, gauche: noeud.gauche, droite: milieuDe(noeud) - 1 },
  { n: 2 * noeud.n + 1, gauche: milieuDe(noeud) + 1, droite: noeud.droite }
]

const milieuDe = ({ gauche, droite }: Noeud): number => (gauche + droite) >> 1

/** Longitude and latitude of a place of the tree. */
export const pointDe = ({ coordonnees }: Arbre, place: number): Point => ({
  longitude: coordonnees[2 * place] ?? 0,
  latitude: coordonnees[2 * place + 1] ?? 0
})

/** Above so many places, a node rests before its own. */
const PLACES_SANS_REPOS = 4_000

/** Tells each node the union of what is below it, from the leaves up. */
export function* dresser(
  arbre: Arbre,
  places: Masques,
  noeud: Noeud = racineDe(arbre)
): Generator<void, void> {
  const [premiere, derniere] = placesDe(noeud)
  for (let place = premiere; place <= derniere; place += 1) {
    etendre(arbre.boites, noeud.n, pointDe(arbre, place))
    reunir(arbre.masques, noeud.n, places, place)
  }
  if (estFeuille(noeud)) return
  for (const enfant of enfantsDe(noeud)) {
    yield* dresser(arbre, places, enfant)
    etendreALaBoite(arbre.boites, noeud.n, enfant.n)
    reunir(arbre.masques, noeud.n, arbre.masques, enfant.n)
  }
  if (noeud.droite - noeud.gauche > PLACES_SANS_REPOS) yield
}
