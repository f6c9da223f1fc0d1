import { cellule } from './disposition.ts'
import type { Faits } from './faits.ts'
import { preparer } from './faits.ts'
import { litTous } from './familles.ts'
import type { Calcul } from './intervalles/calcul.ts'
import { CALCULS, CALCULS_DE_CHOIX } from './intervalles/calculs.ts'
import { bornesDatees } from './intervalles/valeurs-datees.ts'
import type { Regles } from './regles.ts'
import type { PasLu } from './table.ts'
import { moisDe, sousFenetre } from './table.ts'

/** One computation to do, for one person when the step is the persons'. */
export type Action = (marche: Marche) => void
type Marche = { readonly bas: Float64Array; readonly haut: Float64Array; readonly faits: Faits; mois: number }

/** The rules laid out for a number of persons. */
type Terrain = {
  readonly regles: Regles
  readonly pas: readonly PasLu[]
  readonly n: number
  readonly cellule: (pas: number, p: number) => number
}

/** Adds what step `i` asks for, once or for each person. */
export const ajouterActions = (actions: Action[], terrain: Terrain, i: number): void => {
  const pas = terrain.pas[i]!
  if (pas.op === 'fenetre') actions.push(parcourirMois(terrain, pas, i))
  else for (let p = 0; p < (pas.personne ? terrain.n : 1); p++) actions.push(actionDe(terrain, { i, pas, p }))
}

type Ici = { readonly i: number; readonly pas: PasLu; readonly p: number }

const actionDe = (terrain: Terrain, ici: Ici): Action => {
  const { pas, p, i } = ici
  const c = terrain.cellule(i, p)
  const [premier = 0, second = 0] = pas.litteraux
  switch (pas.op) {
    case 'constante':
      return ({ bas, haut }) => {
        bas[c] = haut[c] = premier
      }
    case 'inconnu':
      return ({ bas, haut }) => {
        bas[c] = premier
        haut[c] = second
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
      return lireEntree(terrain, c, ici)
    case 'parametre':
      return lireParametre(terrain, c, ici)
    default:
      return appliquer(terrain, c, ici)
  }
}

const lireEntree = ({ regles, n }: Terrain, c: number, { pas, p }: Ici): Action => {
  const source = cellule(preparer(regles.lecteur).disposition.places[pas.litteraux[0]!]!, n, p)
  const mensuelle = Number(pas.mois)
  return ({ bas, haut, faits, mois }) => {
    bas[c] = faits.bas[source + mensuelle * mois]!
    haut[c] = faits.haut[source + mensuelle * mois]!
  }
}

const lireParametre = (terrain: Terrain, c: number, { pas, p }: Ici): Action => {
  const { valeurs } = terrain.regles.catalogue.parametres[pas.litteraux[0]!]!
  const date = terrain.cellule(pas.args[0]!, p)
  return marche => {
    ;[marche.bas[c], marche.haut[c]] = bornesDatees(valeurs, [marche.bas[date]!, marche.haut[date]!])
  }
}

/** An operation on cells; over the persons, each part stands for everyone's. */
const appliquer = ({ n, cellule: adresse }: Terrain, c: number, { pas, p }: Ici): Action => {
  const calcul: Calcul = (pas.choix && CALCULS_DE_CHOIX[pas.op]) || CALCULS[pas.op]!
  const surTous = litTous(pas.op)
  const personne = pas.op === 'demandeur' ? 0 : p
  const a: number[] = []
  for (const arg of pas.args) {
    if (!surTous) a.push(adresse(arg, personne))
    else for (let q = 0; q < n; q++) a.push(adresse(arg, q))
  }
  const litteraux = surTous ? [n, p] : pas.litteraux
  return ({ bas, haut }) => calcul(bas, haut, c, a, litteraux)
}

/** Adds up a value over its months: all that it needs of a month is computed, then added, then forgotten. */
const parcourirMois = (terrain: Terrain, pas: PasLu, i: number): Action => {
  const actions: Action[] = []
  for (const j of sousFenetre(terrain.pas, i)) ajouterActions(actions, terrain, j)
  const personnes = Array.from({ length: pas.personne ? terrain.n : 1 }, (_, p) => p)
  const cumuls = personnes.map(p => [terrain.cellule(i, p), terrain.cellule(pas.args[0]!, p)] as const)
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
