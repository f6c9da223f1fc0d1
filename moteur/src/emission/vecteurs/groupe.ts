import { celluleDe, type Groupe, vecteurDe } from './cellules.ts'
import type { Chantier } from './chantier.ts'
import * as code from './code.ts'
import { type Drapeau, INSTRUCTIONS, type LigneSimple } from './lignes.ts'
import type { Octets } from './octets.ts'
import { cleDe, ecrireExpression, lireVariable } from './valeurs.ts'

const OCTETS_PAR_TOUR = 16

/** Lines that are done one after the other for two households, then for the two next ones. */
export const ecrireGroupe = (chantier: Chantier, lignes: readonly LigneSimple[]): Octets => {
  const { locaux } = chantier
  const ecrites = new Set(lignes.flatMap(ligne => (ligne.genre === 'teste' ? [] : [ligne.cible])))
  const groupe: Groupe = { ...chantier, locaux128: new Map(), avant: new Map(), bases: new Map(), ecrites }
  const i = locaux.entier('i')
  const corps = [
    lignes.map(ligne => ecrireLigne(groupe, ligne)),
    ajouter(groupe, lignes),
    ranger(groupe, lignes)
  ]
  const tests = lignes.flatMap(ligne => (ligne.genre === 'teste' ? [ligne.drapeau] : []))
  const bases = [...groupe.bases].map(([nom, depuis]) =>
    code.ecrireLocal(locaux.entier(`base ${nom}`), code.operer('plus', depuis, code.lireLocal(i)))
  )
  const plusLoin = code.operer('plus', code.lireLocal(i), code.i32(OCTETS_PAR_TOUR))
  return [
    [...groupe.avant].map(([local, valeur]) => code.ecrireLocal(local, valeur)),
    tests.map(drapeau => code.ecrireLocal(sommeDe(groupe, drapeau), code.VECTEUR_NUL)),
    code.ecrireLocal(i, code.i32(0)),
    code.repeter(
      [bases, corps, code.ecrireLocal(i, plusLoin)],
      code.operer('inferieur', code.lireLocal(i), code.lireLocal(locaux.entier('limite')))
    ),
    tests.map(drapeau => {
      const somme = code.lireLocal(sommeDe(groupe, drapeau))
      return code.ecrireLocal(locaux.drapeau(drapeau), code.unSeulVrai(somme))
    })
  ]
}

/** Where a test holds, the households looked at so far together. */
const sommeDe = (groupe: Groupe, { numero }: Drapeau): number => vecteurDe(groupe, `drapeau ${numero}`)

const ecrireLigne = (groupe: Groupe, ligne: LigneSimple): Octets => {
  const valeur = ecrireExpression(groupe, ligne.valeur)
  if (ligne.genre === 'teste') {
    const somme = sommeDe(groupe, ligne.drapeau)
    return code.ecrireLocal(somme, code.ouVecteur(valeur, code.lireLocal(somme)))
  }
  const cle = cleDe(ligne.cible, ligne.p)
  if (ligne.genre === 'affecte') return code.ecrireLocal(vecteurDe(groupe, cle), valeur)
  const avant = lireVariable(groupe, ligne.cible, ligne.p)
  return [
    code.ecrireLocal(vecteurDe(groupe, termeDe(cle)), valeur),
    code.ecrireLocal(vecteurDe(groupe, cle), avant)
  ]
}

const termeDe = (cle: string): string => `terme de ${cle}`

/** All monthly values together: month after month, as many as the piece has. */
const ajouter = (groupe: Groupe, lignes: readonly LigneSimple[]): Octets => {
  const ajouts = lignes.filter(ligne => ligne.genre === 'ajoute')
  const [premier] = ajouts
  if (premier === undefined) return []
  const reste = groupe.locaux.entier(`reste ${premier.m}`)
  const lu = code.lireLocal(reste)
  const additions = ajouts.map(({ cible, p }) => {
    const cle = cleDe(cible, p)
    const [total, terme] = [vecteurDe(groupe, cle), vecteurDe(groupe, termeDe(cle))]
    const somme = [code.lireLocal(total), code.lireLocal(terme), code.vecteur(INSTRUCTIONS.plus)]
    return code.ecrireLocal(total, somme)
  })
  return [
    code.ecrireLocal(reste, code.lireLocal(groupe.locaux.entier(`fois ${premier.m}`))),
    code.repeter([additions, code.ecrireLocal(reste, code.operer('moins', lu, code.i32(1)))], lu)
  ]
}

/** What is read elsewhere goes back to its column. */
const ranger = (groupe: Groupe, lignes: readonly LigneSimple[]): Octets => {
  const ecrites = new Map<string, Octets>()
  for (const ligne of lignes) {
    if (ligne.genre === 'teste' || !groupe.places.rangs.has(ligne.cible)) continue
    const cle = cleDe(ligne.cible, ligne.p)
    const [adresse, depuis] = celluleDe(groupe, ligne.cible, ligne.p)
    ecrites.set(cle, code.rangerVecteur(adresse, depuis, code.lireLocal(vecteurDe(groupe, cle))))
  }
  return [...ecrites.values()]
}
