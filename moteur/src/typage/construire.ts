import type { Droit, Noeud, Programme, Regle } from '../arbre/arbre.ts'
import { memeType, nommerType } from '../arbre/types.ts'
import { ecrireUnite } from '../arbre/unites.ts'
import type { Declarations, DroitEcrit, RegleEcrite } from '../lecture/declarations/declarations.ts'
import type { Journal } from '../lecture/journal.ts'
import type { Contexte } from './contexte.ts'
import { definir, definitionsDe } from './definitions.ts'
import { ordonner } from './ordonner.ts'
import { typer } from './typer.ts'

/** Declarations → program. What cannot be typed is reported and missing from the result. */
export function construire(declarations: Declarations, journal: Journal): Programme {
  const definitions = new Map(definitionsDe(declarations))
  const regles = ordonner(declarations.regles, journal).flatMap(ecrite => {
    const contexte = { definitions, portee: ecrite.portee, refuser: journal.refuser, typer }
    const regle = typerRegle(ecrite, contexte)
    if (regle === null) return []
    definitions.set(...definir(regle))
    return regle
  })
  const { entrees, parametres } = declarations
  return { entrees, parametres, regles, droits: declarations.droits.map(nommerDroit) }
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

function nommerDroit({
  conditions,
  sorties,
  percu,
  retour,
  echeances,
  dAbord,
  monotonie,
  ...reste
}: DroitEcrit): Droit {
  return {
    ...reste,
    conditions: conditions.map(({ nom }) => nom),
    sorties: parCle(sorties),
    echeances: parCle(echeances),
    dAbord: dAbord.map(({ lieu, nom, ...dit }) => ({ droit: nom, ...dit })),
    percu: percu?.nom ?? null,
    retour: retour.map(({ nom }) => nom),
    monotonie: monotonie.map(({ nom }) => nom)
  }
}

const parCle = (renvois: DroitEcrit['sorties']): Readonly<Record<string, string>> =>
  Object.fromEntries(renvois.map(({ cle, nom }) => [cle, nom]))
