import { compare } from '../familles.ts'
import { valeursEntre } from '../intervalles/valeurs-datees.ts'
import type { Regles, ValeurPubliee } from '../regles.ts'
import type { Contexte, Point } from './contexte.ts'
import { parcourir, partiesActives } from './fil.ts'
import { comparees } from './raisons.ts'

/** What a result must be read with: values still to be confirmed, thresholds very near. */
export type Reserves = { readonly provisoire: boolean; readonly limite: boolean }

/** Two euros a year from a threshold, the fund decides, not us. */
const MARGE_ANNUELLE = 2
const PAR_AN: Readonly<Record<string, number>> = { '€': 1, '€/an': 1, '€/mois': 12 }

/** Looks for reserves from what decided a right, through what counted. */
export const chercherReserves = (contexte: Contexte, departs: readonly Point[]): Reserves => {
  const concernes = pasConcernes(contexte)
  let provisoire = false
  let limite = false
  parcourir(contexte, departs, {
    suite: point =>
      provisoire && limite ? [] : partiesActives(contexte, point).filter(({ i }) => concernes[i]),
    visiter: point => {
      provisoire ||= estProvisoire(contexte, point)
      limite ||= estALaLimite(contexte, point)
    }
  })
  return { provisoire, limite }
}

const montres = new WeakMap<Regles, ReadonlySet<number>>()

/** The steps of the conditions and of the comparisons they show. */
const pasMontres = ({ regles }: Contexte): ReadonlySet<number> => {
  const connu = montres.get(regles)
  if (connu) return connu
  const { regles: publiees, droits } = regles.catalogue
  const numeros = [
    ...droits.flatMap(({ conditions }) => conditions),
    ...publiees.flatMap(({ raison }) => raison ?? [])
  ]
  const nouveau = new Set(numeros.map(numero => publiees[numero]!.pas))
  montres.set(regles, nouveau)
  return nouveau
}

const connus = new WeakMap<Regles, readonly boolean[]>()

/** Steps below which a reserve may be found at all: the rest of the rules need not be visited. */
const pasConcernes = ({ regles, pas, regleDe }: Contexte): readonly boolean[] => {
  const connu = connus.get(regles)
  if (connu) return connu
  const { parametres, unites } = regles.catalogue
  const concernes: boolean[] = []
  pas.forEach(({ op, args, litteraux: [premier = 0] }, i) => {
    const aConfirmer =
      regleDe(i)?.provisoire !== undefined ||
      (op === 'parametre' && parametres[premier]!.valeurs.some(({ provisoire }) => provisoire !== undefined))
    const aUnSeuil = compare(op) && (unites[premier] ?? '') in PAR_AN
    concernes.push(aConfirmer || aUnSeuil || args.some(arg => concernes[arg]))
  })
  connus.set(regles, concernes)
  return concernes
}

const estProvisoire = (contexte: Contexte, point: Point): boolean =>
  contexte.regleDe(point.i)?.provisoire !== undefined ||
  valeursEnVigueur(contexte, point).some(({ provisoire }) => provisoire !== undefined)

/** The dated values a parameter step took; none for any other step. */
export const valeursEnVigueur = (contexte: Contexte, { i, p }: Point): readonly ValeurPubliee[] => {
  const { op, args, litteraux, mois } = contexte.pas[i]!
  if (op !== 'parametre' || mois) return []
  const { valeurs } = contexte.regles.catalogue.parametres[litteraux[0]!]!
  return valeursEntre(valeurs, contexte.valeur({ i: args[0]!, p })).enVigueur
}

/**
 * « More than 0 € » is no threshold one can be near of: someone who has nothing is not at the limit.
 * A monthly comparison counts only where it is what the right shows: elsewhere it tells a full benefit from a reduced one.
 */
const estALaLimite = (contexte: Contexte, point: Point): boolean => {
  const figures = comparees(contexte, point)
  const parAn = PAR_AN[figures?.unite ?? '']
  if (figures === null || parAn === undefined) return false
  if (figures.unite === '€/mois' && !pasMontres(contexte).has(point.i)) return false
  const [[bas, haut], [seuil, seuilHaut]] = [contexte.valeur(figures.valeur), contexte.valeur(figures.seuil)]
  if (bas !== haut || seuil !== seuilHaut || bas === 0 || seuil === 0) return false
  return Math.abs(bas - seuil) * parAn <= MARGE_ANNUELLE
}
