import type { Droit, Noeud, Programme, Regle } from '../arbre/arbre.ts'
import { foyer, memeType, nommerType } from '../arbre/types.ts'
import { ecrireUnite } from '../arbre/unites.ts'
import type { Declarations, DroitEcrit, RegleEcrite } from '../lecture/declarations.ts'
import type { Journal } from '../lecture/journal.ts'
import type { Contexte, Definition } from './contexte.ts'
import { ordonner } from './ordonner.ts'
import { typer } from './typer.ts'

/** Declarations → program. What cannot be typed is reported and missing from the result. */
export function construire(declarations: Declarations, journal: Journal): Programme {
  const definitions = new Map(definir(declarations))
  const regles = ordonner(declarations.regles, journal).flatMap(ecrite => {
    const contexte = { definitions, portee: ecrite.portee, refuser: journal.refuser, typer }
    const regle = typerRegle(ecrite, contexte)
    // When the formula fails, what the author announced still serves the rules that use it.
    definitions.set(ecrite.nom, {
      nature: 'regle',
      type: regle?.type ?? ecrite.annonce,
      portee: ecrite.portee
    })
    return regle ?? []
  })
  const { entrees, parametres } = declarations
  return { entrees, parametres, regles, droits: declarations.droits.map(nommerDroit) }
}

function definir({
  entrees,
  parametres,
  regles,
  droits
}: Declarations): readonly (readonly [string, Definition])[] {
  return [
    ...entrees.map(({ nom, type, portee }) => [nom, { nature: 'entree', type, portee }] as const),
    ...parametres.map(({ nom, type }) => [nom, { nature: 'parametre', type, portee: foyer }] as const),
    ...regles.map(({ nom, annonce, portee }) => [nom, { nature: 'regle', type: annonce, portee }] as const),
    ...droits.map(({ nom }) => [nom, { nature: 'droit', type: null, portee: foyer }] as const)
  ]
}

function typerRegle(ecrite: RegleEcrite, contexte: Contexte): Regle | null {
  const { expression, annonce, raison, ...reste } = ecrite
  const noeud = typer(expression, contexte, annonce)
  if (noeud === null || !tientSaPromesse(noeud, ecrite, contexte)) return null
  return { ...reste, type: noeud.type, noeud, raison: raison?.nom ?? null }
}

/** What is announced is what is computed; a number with a unit is always announced, for the reader. */
function tientSaPromesse(noeud: Noeud, { annonce, lieu }: RegleEcrite, contexte: Contexte): boolean {
  if (annonce !== null && !memeType(annonce, noeud.type)) {
    contexte.refuser(lieu, `La règle annonce ${nommerType(annonce)} et calcule ${nommerType(noeud.type)}.`)
    return false
  }
  const unite = noeud.type.genre === 'nombre' ? ecrireUnite(noeud.type.unite) : ''
  if (annonce !== null || unite === '') return true
  contexte.refuser(lieu, `Cette règle calcule ${nommerType(noeud.type)} : écrivez « unité: ${unite} ».`)
  return false
}

function nommerDroit({ conditions, sorties, percu, retour, monotonie, ...reste }: DroitEcrit): Droit {
  return {
    ...reste,
    conditions: conditions.map(({ nom }) => nom),
    sorties: Object.fromEntries(sorties.map(({ cle, nom }) => [cle, nom])),
    percu: percu?.nom ?? null,
    retour: retour.map(({ nom }) => nom),
    monotonie: monotonie.map(({ nom }) => nom)
  }
}
