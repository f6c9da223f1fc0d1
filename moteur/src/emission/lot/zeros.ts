import { bitDeSerie } from '../../execution/lot/rangee.ts'
import { auPlus, divise, egal, et, inferieur, ou } from '../../execution/operations.ts'
import type { Operation } from '../../execution/table.ts'
import type { Chantier } from './chantier.ts'

/** The series a monthly value reads, as bits, if it is surely zero where they all are; null when it may not be. */
export const masqueDe = (chantier: Chantier, i: number, personne: boolean): number | null => {
  const vus = new Map<number, number | null>()
  if (aVide(chantier, i, personne, vus) !== 0) return null
  let masque = 0
  for (const j of vus.keys()) {
    const { op, litteraux, mois } = chantier.plan.pas[j]!
    if (op === 'entree' && mois) masque |= bitDeSerie(chantier.rangement.rangs[litteraux[0]!]!)
  }
  return masque
}

/** What a step is worth where nothing is received; null when that depends on something else. */
const aVide = (
  chantier: Chantier,
  i: number,
  personne: boolean,
  vus: Map<number, number | null>
): number | null => {
  const connu = vus.get(i)
  if (connu !== undefined) return connu
  const pas = chantier.plan.pas[i]!
  // Another's series are not told by this mask.
  const ailleurs = pas.mois && pas.personne !== personne && pas.op === 'entree'
  const valeur =
    ailleurs || (!pas.mois && pas.op !== 'constante') ? null : calculerAVide(chantier, i, personne, vus)
  vus.set(i, valeur)
  return valeur
}

const calculerAVide = (
  chantier: Chantier,
  i: number,
  personne: boolean,
  vus: Map<number, number | null>
): number | null => {
  const { op, args, litteraux } = chantier.plan.pas[i]!
  if (op === 'constante') return litteraux[0]!
  if (op === 'entree') return 0
  const parties = args.map(arg => aVide(chantier, arg, personne, vus))
  const decidee = deciderTot(op, parties)
  if (decidee !== undefined) return decidee
  const connues = parties.filter(partie => partie !== null)
  return connues.length < parties.length ? null : (CALCULS[op]?.(connues) ?? null)
}

/** What some parts alone decide. */
const deciderTot = (op: Operation, parties: readonly (number | null)[]): number | null | undefined => {
  const [a = null, b = null, c = null] = parties
  if (op === 'si') return a === 1 ? b : a === 0 ? c : null
  if (op === 'et' && parties.includes(0)) return 0
  return op === 'ou' && parties.includes(1) ? 1 : undefined
}

const CALCULS: Readonly<Partial<Record<string, (p: readonly number[]) => number>>> = {
  copie: ([a = 0]) => a,
  '+': p => p.reduce((x, y) => x + y),
  somme: p => p.reduce((x, y) => x + y, 0),
  '-': ([a = 0, b = 0]) => a - b,
  '*': ([a = 0, b = 0]) => a * b,
  '/': ([a = 0, b = 0]) => divise(a, b),
  min: p => Math.min(...p),
  max: p => Math.max(...p),
  et: p => p.reduce(et),
  ou: p => p.reduce(ou),
  '<': ([a = 0, b = 0]) => inferieur(a, b),
  '<=': ([a = 0, b = 0]) => auPlus(a, b),
  '>': ([a = 0, b = 0]) => inferieur(b, a),
  '>=': ([a = 0, b = 0]) => auPlus(b, a),
  '=': ([a = 0, b = 0]) => egal(a, b)
}
