import { litTous } from '../../execution/familles.ts'
import { bitDeSerie } from '../../execution/lot/rangee.ts'
import type { Masques } from '../vecteurs/lignes.ts'
import type { Chantier } from './chantier.ts'
import { CALCULS_ENTRE, estNul, type Intervalle, PARTOUT } from './intervalle.ts'

/** The series that a monthly value reads, if it is surely zero where they all are; null when it may not be. */
export const masquesDe = (chantier: Chantier, i: number, enTour: boolean): Masques | null => {
  if (!estNul(aVide(chantier, i, new Map()))) return null
  const masques = { foyer: 0, personne: 0, quiconque: 0 }
  noterSeries(chantier, i, { masques, cle: enTour ? 'personne' : 'quiconque' })
  return masques
}

type Ou = {
  readonly masques: { -readonly [qui in keyof Masques]: number }
  readonly cle: 'personne' | 'quiconque'
}

const noterSeries = (chantier: Chantier, i: number, { masques, cle }: Ou): void => {
  const { pas } = chantier.plan
  // What is counted over the persons is anyone's.
  for (const j of pasMensuels(chantier, i)) {
    const { op, args, litteraux, personne } = pas[j]!
    if (op === 'entree') masques[personne ? cle : 'foyer'] |= bitDe(chantier, litteraux[0]!)
    else if (litTous(op)) for (const arg of args) noterSeries(chantier, arg, { masques, cle: 'quiconque' })
  }
}

const bitDe = ({ rangement }: Chantier, entree: number): number => bitDeSerie(rangement.rangs[entree]!)

/** The monthly steps below one of them, without going through what is counted over the persons. */
const pasMensuels = ({ plan: { pas } }: Chantier, i: number): ReadonlySet<number> => {
  const vus = new Set(pas[i]!.mois ? [i] : [])
  // A set is walked in the order of its additions, those made on the way included.
  for (const j of vus)
    if (!litTous(pas[j]!.op)) for (const arg of pas[j]!.args) if (pas[arg]!.mois) vus.add(arg)
  return vus
}

/** Between what a step is where nothing is received; null when it may be unknown. */
const aVide = (chantier: Chantier, i: number, vus: Map<number, Intervalle | null>): Intervalle | null => {
  const connu = vus.get(i)
  if (connu !== undefined) return connu
  const valeur = calculerAVide(chantier, i, vus)
  vus.set(i, valeur)
  return valeur
}

const calculerAVide = (
  chantier: Chantier,
  i: number,
  vus: Map<number, Intervalle | null>
): Intervalle | null => {
  const { op, args, litteraux, mois } = chantier.plan.pas[i]!
  const [premier = 0] = litteraux
  if (op === 'constante') return [premier, premier]
  if (op === 'entree' && mois) return [0, 0]
  const certain = chantier.certains[i]!
  if (op === 'parametre' && certain) return bornesDuParametre(chantier, premier)
  if (!mois) return certain ? PARTOUT : null
  const parties = args.map(arg => aVide(chantier, arg, vus))
  if (op === 'et' && parties.some(estNul)) return [0, 0]
  // Both branches alike: the condition may even be unknown.
  if (op === 'si' && estNul(parties[1]) && estNul(parties[2])) return [0, 0]
  const connues = parties.filter(partie => partie !== null)
  const calcul = CALCULS_ENTRE[op]
  return certain && calcul !== undefined && connues.length === parties.length ? calcul(connues) : null
}

const bornesDuParametre = ({ plan }: Chantier, numero: number): Intervalle => {
  const valeurs = plan.parametres[numero]!.valeurs.map(({ valeur }) => valeur)
  return [Math.min(...valeurs), Math.max(...valeurs)]
}
