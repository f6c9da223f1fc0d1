import type { Operation } from '../../execution/table.ts'

/** Between which values a step surely is, with the facts of a household that receives nothing; never unknown. */
export type Intervalle = readonly [bas: number, haut: number]

export const PARTOUT: Intervalle = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
const NUL: Intervalle = [0, 0]
const OUI: Intervalle = [1, 1]
const OUI_OU_NON: Intervalle = [0, 1]

export const estNul = (partie: Intervalle | null | undefined): boolean =>
  partie !== null && partie !== undefined && partie[0] === 0 && partie[1] === 0

const reunir = (a: Intervalle, b: Intervalle): Intervalle => [Math.min(a[0], b[0]), Math.max(a[1], b[1])]

const ajouter = (a: Intervalle, b: Intervalle): Intervalle => [a[0] + b[0], a[1] + b[1]]

const oppose = ([bas, haut]: Intervalle): Intervalle => [-haut, -bas]

const contraire = ([bas, haut]: Intervalle): Intervalle => [1 - haut, 1 - bas]

const inferieur = (a: Intervalle, b: Intervalle): Intervalle =>
  a[1] < b[0] ? OUI : a[0] >= b[1] ? NUL : OUI_OU_NON

const egal = (a: Intervalle, b: Intervalle): Intervalle => {
  if (a[1] < b[0] || b[1] < a[0]) return NUL
  return a[0] === a[1] && b[0] === b[1] ? OUI : OUI_OU_NON
}

const siNul = (a: Intervalle): Intervalle => (estNul(a) ? NUL : PARTOUT)

/** What an operation gives from known parts. */
export const CALCULS_ENTRE: Readonly<
  Partial<Record<Operation, (parties: readonly Intervalle[]) => Intervalle>>
> = {
  copie: ([a = PARTOUT]) => a,
  demandeur: ([a = PARTOUT]) => a,
  '+': parties => parties.reduce(ajouter, NUL),
  somme: parties => parties.reduce(ajouter, NUL),
  '-': ([a = PARTOUT, b = PARTOUT]) => ajouter(a, oppose(b)),
  '*': ([a = PARTOUT, b = PARTOUT]) => (estNul(a) || estNul(b) ? NUL : PARTOUT),
  '/': ([a = PARTOUT]) => siNul(a),
  arrondi: ([a = PARTOUT]) => siNul(a),
  min: parties => [Math.min(...parties.map(([bas]) => bas)), Math.min(...parties.map(([, haut]) => haut))],
  max: parties => [Math.max(...parties.map(([bas]) => bas)), Math.max(...parties.map(([, haut]) => haut))],
  '<': ([a = PARTOUT, b = PARTOUT]) => inferieur(a, b),
  '>': ([a = PARTOUT, b = PARTOUT]) => inferieur(b, a),
  '<=': ([a = PARTOUT, b = PARTOUT]) => contraire(inferieur(b, a)),
  '>=': ([a = PARTOUT, b = PARTOUT]) => contraire(inferieur(a, b)),
  '=': ([a = PARTOUT, b = PARTOUT]) => egal(a, b),
  '!=': ([a = PARTOUT, b = PARTOUT]) => contraire(egal(a, b)),
  'meme choix': () => OUI_OU_NON,
  'autre choix': () => OUI_OU_NON,
  non: ([a = PARTOUT]) => contraire(a),
  et: parties => [Math.min(...parties.map(([bas]) => bas)), Math.min(...parties.map(([, haut]) => haut))],
  ou: parties => [Math.max(...parties.map(([bas]) => bas)), Math.max(...parties.map(([, haut]) => haut))],
  si: ([c = OUI_OU_NON, a = PARTOUT, s = PARTOUT]) => (c[0] === 1 ? a : c[1] === 0 ? s : reunir(a, s)),
  'somme personnes': ([a = PARTOUT]) => [a[0] < 0 ? PARTOUT[0] : 0, a[1] > 0 ? PARTOUT[1] : 0],
  'une personne': ([a = PARTOUT]) => reunir(NUL, a),
  'toutes les personnes': ([a = PARTOUT]) => reunir(OUI, a),
  'min personnes': ([a = PARTOUT]) => reunir(NUL, a),
  'max personnes': ([a = PARTOUT]) => reunir(NUL, a)
}
