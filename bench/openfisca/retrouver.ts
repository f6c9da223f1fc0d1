import { readFileSync } from 'node:fs'
import type { Situation } from '#modules/droits'
import type { Reponse } from './demander.ts'
import { type Demande, enColonnes } from './en-colonnes.ts'

/** Answers of OpenFisca-France kept with the tests, on which nobody has corrected its law. */
const TEMOINS = ['rsa', 'aah', 'aspa', 'ass', 'apl', 'als', 'alf']
const CENTIMES = 0.05

const lire = <T>(nom: string): readonly T[] =>
  readFileSync(new URL(`../../donnees/essais/${nom}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map(ligne => JSON.parse(ligne) as T)

/** The 900 households of the tests, by month. */
export const essais: readonly { readonly mois: string; readonly demande: Demande }[] = [
  '2025-11',
  '2026-11'
].map(mois => ({ mois, demande: enColonnes(lire<Situation>(`menages-${mois}`)) }))

/** In a hundred of these kept answers, how many come again: the inputs are those they were given. */
export const partRetrouvee = (reponses: readonly Reponse[]): number => {
  const egales = essais.flatMap(({ mois, demande }, rang) => {
    const attendues = lire<Readonly<Record<string, number>>>(`openfisca-${mois}`)
    return TEMOINS.flatMap(nom => {
      const valeurs = parFoyer(demande, reponses[rang]?.valeurs[demande.sorties.indexOf(nom)] ?? [])
      return attendues.map(
        (attendue, foyer) => Math.abs((valeurs[foyer] ?? Number.NaN) - (attendue[nom] ?? 0)) < CENTIMES
      )
    })
  })
  return (100 * egales.filter(Boolean).length) / egales.length
}

/** What each person receives, added up for the household. */
const parFoyer = (
  { groupes: { famille }, personnes }: Demande,
  valeurs: readonly number[]
): readonly number[] => {
  if (famille === undefined || valeurs.length !== personnes) return valeurs
  const sommes = new Array<number>(famille.combien).fill(0)
  valeurs.forEach((valeur, personne) => {
    const foyer = famille.de[personne] ?? 0
    sommes[foyer] = (sommes[foyer] ?? 0) + valeur
  })
  return sommes
}
