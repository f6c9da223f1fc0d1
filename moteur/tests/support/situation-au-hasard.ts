import type { Champs, Situation } from '../../src/execution/situation/situation.ts'
import { estObjet } from '../../src/execution/situation/situation.ts'
import { type De, lancerDe } from './lancer.ts'
import { couleurs } from './noeud-au-hasard.ts'

/** Situations drawn at random for the inputs of `programme-au-hasard.ts`. */

const deux = (nombre: number): string => String(nombre).padStart(2, '0')
const unJour = (de: De): string => `${1940 + de(86)}-${deux(1 + de(12))}-${deux(1 + de(28))}`
const unMontant = (de: De): number => [0, 1, 99.99, 100, 250.5, 1000][de(6)]!

const faitsDe = (de: De): Champs => ({
  nombre: unMontant(de),
  booleen: de(2) === 1,
  choix: couleurs[de(3)],
  date: unJour(de)
})

const ligne = (de: De, nature: string, cle: string): Champs => ({
  nature,
  de: `202${3 + de(3)}-${deux(1 + de(12))}`,
  a: de(2) === 0 ? null : `2026-${deux(1 + de(12))}`,
  [cle]: unMontant(de)
})

const lignes = (de: De, nature: string, cle: string): readonly Champs[] =>
  Array.from({ length: de(3) }, () => ligne(de, nature, cle))

/** A household where every fact is known. */
export const situationPrecise = (graine: number): Situation => {
  const de = lancerDe(graine)
  const role = (i: number) => (i === 0 ? 'demandeur' : i === 1 && de(2) === 0 ? 'conjoint' : 'enfant')
  return {
    mois: `2026-${deux(1 + de(12))}`,
    ...faitsDe(de),
    prestations_percues: lignes(de, 'aide', 'montant'),
    personnes: Array.from({ length: 1 + de(4) }, (_, i) => ({
      role: role(i),
      ...faitsDe(de),
      revenus: [...lignes(de, 'salaire', 'net'), ...lignes(de, 'stage', 'net')]
    }))
  }
}

/** The same household, less well known: some facts are forgotten, given between two bounds, or one of several. */
export const flouter = (situation: Situation, graine: number): Situation => {
  const de = lancerDe(graine)
  const flou = (champs: Champs): Champs =>
    Object.fromEntries(Object.entries(champs).flatMap(([cle, valeur]) => flouterChamp(de, cle, valeur)))
  const racine = flou(situation)
  return {
    ...racine,
    mois: situation.mois,
    personnes: situation.personnes.map(personne => ({ ...flou(personne), role: personne.role }))
  }
}

const flouterChamp = (de: De, cle: string, valeur: unknown): readonly (readonly [string, unknown])[] => {
  if (cle === 'mois' || cle === 'personnes' || cle === 'role' || de(2) === 0) return [[cle, valeur]]
  if (Array.isArray(valeur))
    return de(4) === 0 ? [] : [[cle, valeur.map(une => (estObjet(une) ? flouterLigne(de, une) : une))]]
  const tirage = de(4)
  if (tirage === 0) return []
  if (tirage === 1) return [[cle, null]]
  return [[cle, elargir(de, cle, valeur)]]
}

const flouterLigne = (de: De, une: Champs): Champs => {
  const cle = 'net' in une ? 'net' : 'montant'
  return de(3) === 0 ? une : { ...une, [cle]: de(4) === 0 ? null : elargir(de, 'nombre', une[cle]) }
}

/** Bounds, or words, among which the true value is. */
const elargir = (de: De, cle: string, valeur: unknown): unknown => {
  if (cle === 'nombre')
    return {
      min: Math.max(0, Number(valeur) - [0, 0.5, 150][de(3)]!),
      max: Number(valeur) + [0, 0.5, 150][de(3)]!
    }
  if (cle === 'choix') return { parmi: [valeur, couleurs[de(3)]] }
  if (cle !== 'date') return null
  const annee = Number(String(valeur).slice(0, 4))
  return { min: `${annee - de(3)}-01-01`, max: `${annee + de(3)}-12-31` }
}
