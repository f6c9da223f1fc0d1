import { fileURLToPath } from 'node:url'
import { definir, lireRegles, type Noeud, type Programme, type Valeur } from 'moteur'
import { lireFaits } from 'moteur/execution'
import { evaluer } from '../../moteur/src/definition/evaluer.ts'
import { cellule } from '../../moteur/src/execution/disposition.ts'
import { preparer } from '../../moteur/src/execution/faits.ts'
import { regles } from '../../src/modules/droits/genere/regles.js'
import type { unFoyer } from '../support/foyers.ts'

/** The rules of the project as a tree; read once. */
export const lireProgramme = (): Programme => {
  programme ??= lire()
  return programme
}

let programme: Programme | undefined

const lire = (): Programme => {
  const lues = lireRegles(fileURLToPath(new URL('../../regles', import.meta.url)))
  if (lues.ok) return lues.value
  throw new Error(
    lues.error.map(({ fichier, ligne, message }) => `${fichier}:${ligne} ${message}`).join('\n')
  )
}

/** What the tree itself, evaluated without any generated code, says of a household. */
export const definirFoyer = (
  foyer: ReturnType<typeof unFoyer>
): { readonly valeur: Valeur; readonly valeurDuNoeud: (noeud: Noeud, personne: number) => number } => {
  const arbre = lireProgramme()
  const faits = lireFaits(regles.lecteur, foyer)
  const { disposition } = preparer(regles.lecteur)
  const valeur = definir(arbre, {
    date: faits.jour,
    personnes: faits.n,
    lire: ({ nom, type, portee }, { personne, recul }) => {
      const place = disposition.places[RANGS.get(nom) ?? -1]
      // What no rule reads has no column.
      if (place === undefined) return Number.NaN
      const lue = faits.bas[cellule(place, faits.n, personne) + (portee.mois ? recul : 0)] ?? Number.NaN
      return type.genre === 'choix' ? Math.log2(lue) : lue
    }
  })
  const parametres = new Map(arbre.parametres.map(parametre => [parametre.nom, parametre]))
  const monde = {
    date: faits.jour,
    personnes: faits.n,
    valeur,
    enVigueur: (nom: string, date: number): number =>
      parametres.get(nom)?.valeurs.find(({ du }) => du <= date)?.valeur ?? Number.NaN
  }
  return { valeur, valeurDuNoeud: (noeud, personne) => evaluer(noeud, { personne, recul: 0 }, monde) }
}

const RANGS = new Map(regles.lecteur.entrees.map(({ nom }, rang) => [nom, rang]))
