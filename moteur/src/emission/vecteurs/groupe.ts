import { OCTETS_PAR_DATE } from '../../execution/lot/bloc.ts'
import { celluleDe, type Groupe, lireEntree } from './cellules.ts'
import * as code from './code.ts'
import type { Chantier } from './fonction.ts'
import { type Boucle, type Expression, INSTRUCTIONS, type LigneSimple, type Variable } from './lignes.ts'
import type { Octets } from './octets.ts'

const OCTETS_PAR_TOUR = 16

export const ecrireGroupe = (chantier: Chantier, lignes: readonly LigneSimple[]): Octets => {
  const groupe: Groupe = { ...chantier, locaux128: new Map(), bases: new Map() }
  const i = chantier.locaux.entier('i')
  const corps = lignes.map(ligne => ecrireLigne(groupe, ligne))
  const rangements = ranger(groupe, lignes)
  const tests = lignes.flatMap(ligne => (ligne.genre === 'teste' ? [ligne.drapeau] : []))
  const somme = (numero: number) => nouveauLocal(groupe, `drapeau ${numero}`)
  const bases = [...groupe.bases].map(([nom, valeur]) =>
    code.ecrireLocal(chantier.locaux.entier(`base ${nom}`), code.operer('plus', valeur, code.lireLocal(i)))
  )
  const plusLoin = code.operer('plus', code.lireLocal(i), code.i32(OCTETS_PAR_TOUR))
  return [
    tests.map(({ numero }) => code.ecrireLocal(somme(numero), code.VECTEUR_NUL)),
    code.ecrireLocal(i, code.i32(0)),
    code.repeter(
      [bases, corps, rangements, code.ecrireLocal(i, plusLoin)],
      code.operer('inferieur', code.lireLocal(i), code.lireLocal(chantier.locaux.entier('limite')))
    ),
    tests.map(drapeau =>
      code.ecrireLocal(
        chantier.locaux.drapeau(drapeau),
        code.unSeulVrai(code.lireLocal(somme(drapeau.numero)))
      )
    )
  ]
}

const nouveauLocal = (groupe: Groupe, cle: string): number => {
  const rang = groupe.locaux128.get(cle) ?? groupe.locaux128.size
  groupe.locaux128.set(cle, rang)
  return groupe.locaux.vecteur(rang)
}

const cleDe = ({ numero, lieu }: Variable, p: Boucle | null): string =>
  lieu === 'personne' ? `${numero} de ${p}` : String(numero)

const ecrireLigne = (groupe: Groupe, ligne: LigneSimple): Octets => {
  const valeur = ecrireExpression(groupe, ligne.valeur)
  if (ligne.genre === 'teste') {
    const local = nouveauLocal(groupe, `drapeau ${ligne.drapeau.numero}`)
    return code.ecrireLocal(local, code.ouVecteur(valeur, code.lireLocal(local)))
  }
  const cle = cleDe(ligne.cible, ligne.p)
  if (ligne.genre === 'affecte') return code.ecrireLocal(nouveauLocal(groupe, cle), valeur)
  const avant = lireVariable(groupe, ligne.cible, ligne.p)
  const [total, terme] = [nouveauLocal(groupe, cle), nouveauLocal(groupe, `terme de ${cle}`)]
  const reste = groupe.locaux.entier(`reste ${ligne.m}`)
  const lu = code.lireLocal(reste)
  return [
    code.ecrireLocal(terme, valeur),
    code.ecrireLocal(total, avant),
    code.ecrireLocal(reste, code.lireLocal(groupe.locaux.entier(`fois ${ligne.m}`))),
    code.repeter(
      [
        code.ecrireLocal(total, [
          code.lireLocal(total),
          code.lireLocal(terme),
          code.vecteur(INSTRUCTIONS.plus)
        ]),
        code.ecrireLocal(reste, code.operer('moins', lu, code.i32(1)))
      ],
      lu
    )
  ]
}

const ecrireExpression = (groupe: Groupe, expression: Expression): Octets => {
  const { places } = groupe
  switch (expression.genre) {
    case 'nombre':
      return code.lireVecteur(
        places.memoire.constantes + OCTETS_PAR_DATE * places.constantes.get(expression.valeur)!,
        code.i32(0)
      )
    case 'variable':
      return lireVariable(groupe, expression.variable, expression.p)
    case 'entree':
      return garder(groupe, `entree ${expression.rang} ${expression.p} ${expression.m}`, () =>
        lireEntree(groupe, expression)
      )
    case 'calcul':
      return [
        expression.args.map(arg => ecrireExpression(groupe, arg)),
        code.vecteur(INSTRUCTIONS[expression.code])
      ]
  }
}

/** Reads a cell once in a turn. */
const garder = (groupe: Groupe, cle: string, lire: () => Octets): Octets => {
  if (groupe.locaux128.has(cle)) return code.lireLocal(nouveauLocal(groupe, cle))
  const lu = lire()
  const local = nouveauLocal(groupe, cle)
  return [code.ecrireLocal(local, lu), code.lireLocal(local)]
}

const lireVariable = (groupe: Groupe, variable: Variable, p: Boucle | null): Octets =>
  garder(groupe, cleDe(variable, p), () => {
    const [adresse, depuis] = celluleDe(groupe, variable, p)
    return code.lireVecteur(adresse, depuis)
  })

/** What is read elsewhere goes back to its column. */
const ranger = (groupe: Groupe, lignes: readonly LigneSimple[]): Octets => {
  const ecrites = new Map<string, Octets>()
  for (const ligne of lignes) {
    if (ligne.genre === 'teste' || !groupe.places.rangs.has(ligne.cible)) continue
    const cle = cleDe(ligne.cible, ligne.p)
    const [adresse, depuis] = celluleDe(groupe, ligne.cible, ligne.p)
    ecrites.set(cle, code.rangerVecteur(adresse, depuis, code.lireLocal(nouveauLocal(groupe, cle))))
  }
  return [...ecrites.values()]
}
