import type { Calcul } from './calcul-borne.ts'
import { cellule, disposer } from './disposition.ts'
import type { Faits } from './faits.ts'
import { preparer } from './faits.ts'
import { CALCULS, CALCULS_DE_CHOIX } from './intervalles.ts'
import { bornesDatees } from './parametre.ts'
import type { Regles } from './regles.ts'
import type { PasLu } from './table.ts'
import { decoder } from './table.ts'

/** What every step is worth: cell by cell, the smallest and the greatest value. */
export type Etat = { readonly n: number; readonly bas: Float64Array; readonly haut: Float64Array }

/** One computation to do, for one person when the step is the persons'. */
type Action = (marche: Marche) => void
type Marche = { readonly bas: Float64Array; readonly haut: Float64Array; readonly faits: Faits; mois: number }

type Machine = {
  readonly pas: readonly PasLu[]
  readonly cellule: (pas: number, n: number, p: number) => number
  readonly taille: (n: number) => number
  /** Steps that exist each month, below a window, in order. */
  readonly sousFenetre: (pas: number) => readonly number[]
  readonly programmes: Map<number, readonly Action[]>
}

const machines = new WeakMap<Regles, Machine>()

/** The table of a set of rules, read once. */
export const machineDe = (regles: Regles): Machine => {
  const connue = machines.get(regles)
  if (connue) return connue
  const pas = decoder(regles.table)
  // A monthly step needs one cell, not one per month: a window goes through its months one after the other.
  const { places, taille } = disposer(pas, 1)
  const machine: Machine = {
    pas,
    taille,
    cellule: (i, n, p) => cellule(places[i]!, n, p),
    sousFenetre: i => pasDuMois(pas, i),
    programmes: new Map()
  }
  machines.set(regles, machine)
  return machine
}

/** Bounds of every step for a situation that may be partly unknown. */
export const encadrer = (regles: Regles, faits: Faits): Etat => {
  const machine = machineDe(regles)
  const taille = machine.taille(faits.n)
  const marche = { bas: new Float64Array(taille), haut: new Float64Array(taille), faits, mois: 0 }
  for (const action of programmePour(regles, machine, faits.n)) action(marche)
  return { n: faits.n, bas: marche.bas, haut: marche.haut }
}

/** What is prepared for a number of persons is kept up to there: a hostile input must not fill the memory. */
export const PERSONNES_GARDEES = 12

/** Addresses depend on the number of persons only: the chain of actions is kept for usual households. */
const programmePour = (regles: Regles, machine: Machine, n: number): readonly Action[] => {
  const connu = machine.programmes.get(n)
  if (connu) return connu
  const programme: Action[] = []
  machine.pas.forEach(({ mois }, i) => {
    if (!mois) ajouterActions(programme, regles, machine, { i, n })
  })
  if (n <= PERSONNES_GARDEES) machine.programmes.set(n, programme)
  return programme
}

const ajouterActions = (
  actions: Action[],
  regles: Regles,
  machine: Machine,
  { i, n }: { readonly i: number; readonly n: number }
): void => {
  const pas = machine.pas[i]!
  if (pas.op === 'fenetre') {
    actions.push(parcourirMois(regles, machine, i, n))
    return
  }
  for (let p = 0; p < (pas.personne ? n : 1); p++) actions.push(actionDe(regles, machine, { i, pas, p, n }))
}

type Ici = { readonly i: number; readonly pas: PasLu; readonly p: number; readonly n: number }

const actionDe = (regles: Regles, machine: Machine, ici: Ici): Action => {
  const { pas, p, n, i } = ici
  const c = machine.cellule(i, n, p)
  const [premier = 0] = pas.litteraux
  switch (pas.op) {
    case 'constante':
      return ({ bas, haut }) => {
        bas[c] = haut[c] = premier
      }
    case 'inconnu':
      return ({ bas, haut }) => {
        bas[c] = premier
        haut[c] = pas.litteraux[1]!
      }
    case 'jour':
      return ({ bas, haut, faits }) => {
        bas[c] = haut[c] = [faits.jour, faits.premierDuMois, faits.premierJanvier][premier]!
      }
    case 'etendue':
      return ({ bas, haut, faits }) => {
        const [recent, ancien] = moisDe(pas, faits.mois)
        bas[c] = haut[c] = Math.max(0, ancien - recent + 1)
      }
    case 'entree':
      return lireEntree(regles, pas, c, ici)
    case 'parametre':
      return lireParametre(regles, machine, c, ici)
    default:
      return appliquer(machine, c, ici)
  }
}

const lireEntree = (regles: Regles, pas: PasLu, c: number, { p, n }: Ici): Action => {
  const source = cellule(preparer(regles.lecteur).disposition.places[pas.litteraux[0]!]!, n, p)
  const mensuelle = Number(pas.mois)
  return ({ bas, haut, faits, mois }) => {
    bas[c] = faits.bas[source + mensuelle * mois]!
    haut[c] = faits.haut[source + mensuelle * mois]!
  }
}

const lireParametre = (regles: Regles, machine: Machine, c: number, { pas, p, n }: Ici): Action => {
  const { valeurs } = regles.catalogue.parametres[pas.litteraux[0]!]!
  const date = machine.cellule(pas.args[0]!, n, p)
  return marche => {
    ;[marche.bas[c], marche.haut[c]] = bornesDatees(valeurs, [marche.bas[date]!, marche.haut[date]!])
  }
}

const SUR_TOUS = new Set([
  'somme personnes',
  'min personnes',
  'max personnes',
  'une personne',
  'toutes les personnes',
  'rang'
])

/** An operation on cells; over the persons, each part stands for everyone's. */
const appliquer = (machine: Machine, c: number, { pas, p, n }: Ici): Action => {
  const calcul: Calcul = (pas.choix && CALCULS_DE_CHOIX[pas.op]) || CALCULS[pas.op]!
  const surTous = SUR_TOUS.has(pas.op)
  const personne = pas.op === 'demandeur' ? 0 : p
  const a: number[] = []
  for (const arg of pas.args) {
    if (!surTous) a.push(machine.cellule(arg, n, personne))
    else for (let q = 0; q < n; q++) a.push(machine.cellule(arg, n, q))
  }
  const litteraux = surTous ? [n, p] : pas.litteraux
  return ({ bas, haut }) => calcul(bas, haut, c, a, litteraux)
}

/** From the recent month to the old one, in months back. */
export const moisDe = (
  { litteraux: [fixe = 0, selon = 0, fixeA = 0, selonA = 0] }: PasLu,
  mois: number
): readonly [number, number] => [fixeA + selonA * mois, fixe + selon * mois]

/** Adds up a value over its months: all that it needs of a month is computed, then added, then forgotten. */
const parcourirMois = (regles: Regles, machine: Machine, i: number, n: number): Action => {
  const pas = machine.pas[i]!
  const actions: Action[] = []
  for (const j of machine.sousFenetre(i)) ajouterActions(actions, regles, machine, { i: j, n })
  const personnes = Array.from({ length: pas.personne ? n : 1 }, (_, p) => p)
  const cumuls = personnes.map(p => [machine.cellule(i, n, p), machine.cellule(pas.args[0]!, n, p)] as const)
  return marche => {
    const [recent, ancien] = moisDe(pas, marche.faits.mois)
    for (marche.mois = recent; marche.mois <= ancien; marche.mois++) {
      for (const action of actions) action(marche)
      for (const [c, valeur] of cumuls) {
        marche.bas[c]! += marche.bas[valeur]!
        marche.haut[c]! += marche.haut[valeur]!
      }
    }
  }
}

const pasDuMois = (pas: readonly PasLu[], fenetre: number): readonly number[] => {
  const vus = new Set<number>()
  const visiter = (i: number): void => {
    if (!pas[i]!.mois || vus.has(i)) return
    vus.add(i)
    pas[i]!.args.forEach(visiter)
  }
  pas[fenetre]!.args.forEach(visiter)
  return [...vus].sort((a, b) => a - b)
}
