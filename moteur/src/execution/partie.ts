import type { Action } from './actions.ts'
import { ajouterActions } from './actions.ts'
import { cellule } from './disposition.ts'
import { type Faits, lireEntree, ouvrirFaits, preparer } from './faits.ts'
import type { Etat } from './machine.ts'
import { machineDe, PERSONNES_GARDEES } from './machine.ts'
import type { Regles } from './regles.ts'
import type { Situation } from './situation/situation.ts'

/** Some steps, under a name that tells them apart. */
export type Partie = { readonly nom: string; readonly pas: readonly number[] }

/** A household of which only some steps are computed, each once, however many parts ask for it. */
export type Visite = {
  readonly faits: Faits
  readonly etat: Etat
  readonly encadrer: (partie: Partie) => void
}

/** Begins with a household; what was computed of the one before, in the same room, is forgotten. */
export const visiter = (regles: Regles, situation: Situation): Visite => {
  const salle = salleDe(regles, situation.personnes.length)
  const visite = ++salle.visites
  const faits = ouvrirFaits(situation, salle.faitsBas, salle.faitsHaut)
  const marche = { bas: salle.bas, haut: salle.haut, faits, mois: 0 }
  return {
    faits,
    etat: salle,
    encadrer: partie => {
      const { entrees, pas } = besoinsDe(regles, partie)
      for (const entree of entrees) {
        if (salle.lues[entree] === visite) continue
        salle.lues[entree] = visite
        salle.effacer(entree)
        lireEntree(regles.lecteur, faits, entree)
      }
      for (const i of pas) {
        if (salle.faits[i] === visite) continue
        salle.faits[i] = visite
        for (const action of salle.actions(i)) action(marche)
      }
    }
  }
}

/** Room for the households of a number of persons. */
type Salle = Etat & {
  readonly faitsBas: Float64Array
  readonly faitsHaut: Float64Array
  visites: number
  /** The visit when each input was last read, and each step last computed. */
  readonly lues: Float64Array
  readonly faits: Float64Array
  readonly effacer: (entree: number) => void
  readonly actions: (pas: number) => readonly Action[]
}

const salles = new WeakMap<Regles, Map<number, Salle>>()

const salleDe = (regles: Regles, n: number): Salle => {
  const connues = salles.get(regles) ?? new Map<number, Salle>()
  salles.set(regles, connues)
  const salle = connues.get(n) ?? ouvrirSalle(regles, n)
  if (n <= PERSONNES_GARDEES) connues.set(n, salle)
  return salle
}

const ouvrirSalle = (regles: Regles, n: number): Salle => {
  const { pas, taille } = machineDe(regles)
  const { entrees, disposition, horizon } = preparer(regles.lecteur)
  const [faitsBas, faitsHaut] = [disposition.taille(n), disposition.taille(n)].map(t => new Float64Array(t))
  return {
    n,
    bas: new Float64Array(taille(n)),
    haut: new Float64Array(taille(n)),
    faitsBas: faitsBas!,
    faitsHaut: faitsHaut!,
    visites: 0,
    lues: new Float64Array(entrees.length),
    faits: new Float64Array(pas.length),
    effacer: i => {
      const { mois, personne } = entrees[i]!
      if (!mois) return
      const debut = cellule(disposition.places[i]!, n, 0)
      const fin = debut + horizon * (personne ? n : 1)
      faitsBas!.fill(0, debut, fin)
      faitsHaut!.fill(0, debut, fin)
    },
    actions: preparerActions(regles, n)
  }
}

/** What each step does, prepared when it is first asked for. */
const preparerActions = (regles: Regles, n: number): Salle['actions'] => {
  const { pas, cellule: adresse } = machineDe(regles)
  const terrain = { regles, pas, n, cellule: (i: number, p: number) => adresse(i, n, p) }
  const preparees: (readonly Action[] | undefined)[] = []
  return i => {
    const connues = preparees[i]
    if (connues) return connues
    const actions: Action[] = []
    // The months of a window add up, from zero.
    if (pas[i]!.op === 'fenetre') actions.push(mettreAZero(terrain.cellule(i, 0), pas[i]!.personne ? n : 1))
    ajouterActions(actions, terrain, i)
    preparees[i] = actions
    return actions
  }
}

const mettreAZero =
  (debut: number, combien: number): Action =>
  ({ bas, haut }) => {
    bas.fill(0, debut, debut + combien)
    haut.fill(0, debut, debut + combien)
  }

type Besoins = { readonly entrees: readonly number[]; readonly pas: readonly number[] }

const connus = new WeakMap<Regles, Map<string, Besoins>>()

/** The inputs and the steps of a part, in order; monthly steps are done by their window. */
const besoinsDe = (regles: Regles, { nom, pas: departs }: Partie): Besoins => {
  const gardes = connus.get(regles) ?? new Map<string, Besoins>()
  connus.set(regles, gardes)
  const garde = gardes.get(nom)
  if (garde) return garde
  const { pas } = machineDe(regles)
  const utiles = new Set(departs)
  // A set is walked in the order of its additions, those made on the way included.
  for (const i of utiles) for (const arg of pas[i]!.args) utiles.add(arg)
  const tous = [...utiles].sort((a, b) => a - b)
  const besoins = {
    entrees: tous.filter(i => pas[i]!.op === 'entree').map(i => pas[i]!.litteraux[0]!),
    pas: tous.filter(i => !pas[i]!.mois)
  }
  gardes.set(nom, besoins)
  return besoins
}
