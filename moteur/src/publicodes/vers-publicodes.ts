import { stringify } from 'yaml'
import type { Entree, Portee, Programme, Regle } from '../arbre/arbre.ts'
import { type Atelier, type Feuille, nomPublicodes, ouvrirAtelier, rangs } from './atelier.ts'
import { exprimerPour } from './exprimer.ts'
import type { Forme } from './forme.ts'

/** A fact or a rule of ours and the name it bears there, for one person or for the household. */
export type Exemplaire<Chose> = {
  readonly chose: Chose
  readonly nom: string
  readonly personne: number | null
}

export type Publicodes = {
  /** Plain Publicodes, for one date and one number of persons. */
  readonly texte: string
  readonly entrees: readonly Exemplaire<Entree>[]
  readonly regles: readonly Exemplaire<Regle>[]
  /** To be given as inputs: Publicodes has neither months, nor dated values, nor calendars. */
  readonly feuilles: readonly Feuille[]
  /** Rules it cannot say at all. */
  readonly impossibles: readonly { readonly nom: string; readonly pourquoi: string }[]
}

/** Lowers a program to what the `publicodes` package can run: persons unrolled, dates picked. */
export function versPublicodes(
  programme: Programme,
  { date, personnes }: { readonly date: number; readonly personnes: number }
): Publicodes {
  const atelier = ouvrirAtelier(programme, date, personnes)
  const exprimer = exprimerPour(atelier)
  const entrees = deplier(programme.entrees.filter(sansMois), atelier)
  const regles = deplier(programme.regles.filter(sansMois), atelier)
  const corps = regles.map(
    ({ chose, nom, personne }) => [nom, { valeur: exprimer(chose.noeud, personne) }] as const
  )
  const annexes = atelier.annexes.map(({ nom, corps: forme }) => [nom, forme] as const)
  // An input is a rule without a formula.
  const vides = [...entrees, ...atelier.feuilles].map(({ nom }) => [nom, null] as const)
  const parMois = programme.regles.filter(regle => !sansMois(regle))
  return {
    texte: stringify(Object.fromEntries<Forme | null>([...vides, ...annexes, ...corps]), {
      aliasDuplicateObjects: false
    }),
    entrees,
    regles,
    feuilles: atelier.feuilles,
    impossibles: parMois.map(({ nom }) => ({ nom, pourquoi: 'une valeur par mois' }))
  }
}

function sansMois({ portee }: { readonly portee: Portee }): boolean {
  return !portee.mois
}

function deplier<Chose extends { readonly nom: string; readonly portee: Portee }>(
  choses: readonly Chose[],
  atelier: Atelier
): readonly Exemplaire<Chose>[] {
  return choses.flatMap(chose => {
    const exemplaires: readonly (number | null)[] = chose.portee.personne ? rangs(atelier) : [null]
    return exemplaires.map(personne => ({ chose, nom: nomPublicodes(chose.nom, personne), personne }))
  })
}
