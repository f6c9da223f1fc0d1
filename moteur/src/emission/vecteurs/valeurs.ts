import { OCTETS_PAR_DATE } from '../../execution/lot/bloc.ts'
import { celluleDe, type Groupe, lireEntree, vecteurDe } from './cellules.ts'
import * as code from './code.ts'
import { type Boucle, type Expression, INSTRUCTIONS, type Variable } from './lignes.ts'
import type { Octets } from './octets.ts'

/** What a loop over the households calls a variable. */
export const cleDe = ({ numero, lieu }: Variable, p: Boucle | null): string =>
  lieu === 'personne' ? `${numero} de ${p}` : String(numero)

/** The value of an expression for the two households of a turn. */
export const ecrireExpression = (groupe: Groupe, expression: Expression): Octets => {
  switch (expression.genre) {
    case 'nombre':
      return lireNombre(groupe, expression.valeur)
    case 'variable':
      return lireVariable(groupe, expression.variable, expression.p)
    case 'entree': {
      const { rang, p, m } = expression
      return garder(groupe, `entree ${rang} ${p} ${m}`, () => lireEntree(groupe, expression))
    }
    case 'calcul':
      return [
        expression.args.map(arg => ecrireExpression(groupe, arg)),
        code.vecteur(INSTRUCTIONS[expression.code])
      ]
  }
}

/** A variable, as this turn wrote it or as it was before. */
export const lireVariable = (groupe: Groupe, variable: Variable, p: Boucle | null): Octets => {
  const lire = () => code.lireVecteur(...celluleDe(groupe, variable, p))
  const cle = cleDe(variable, p)
  return variable.lieu === 'date' && !groupe.ecrites.has(variable)
    ? sortir(groupe, cle, lire)
    : garder(groupe, cle, lire)
}

const lireNombre = (groupe: Groupe, valeur: number): Octets => {
  const { memoire, constantes } = groupe.places
  const rang = constantes.get(valeur)!
  const lire = () => code.lireVecteur(memoire.constantes + OCTETS_PAR_DATE * rang, code.i32(0))
  return sortir(groupe, `nombre ${rang}`, lire)
}

/** Reads a cell once in a turn. */
const garder = (groupe: Groupe, cle: string, lire: () => Octets): Octets => {
  if (groupe.locaux128.has(cle)) return code.lireLocal(vecteurDe(groupe, cle))
  const lu = lire()
  const local = vecteurDe(groupe, cle)
  return [code.ecrireLocal(local, lu), code.lireLocal(local)]
}

/** Reads what never changes once, before the first turn. */
const sortir = (groupe: Groupe, cle: string, lire: () => Octets): Octets => {
  const local = vecteurDe(groupe, cle)
  groupe.avant.set(local, lire())
  return code.lireLocal(local)
}
