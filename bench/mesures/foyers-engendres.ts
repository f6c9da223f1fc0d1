import { readFileSync } from 'node:fs'
import type { Situation } from '#modules/droits'
import { hasardDe } from '../../tests/support/hasard.ts'

/** The households of donnees/essais, again and again, each time with other amounts, other births, other rents. */

const lire = (mois: string): readonly Situation[] =>
  readFileSync(new URL(`../../donnees/essais/menages-${mois}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map(ligne => JSON.parse(ligne) as Situation)

const modeles = lire('2026-11')

/** The same seed gives the same household. */
export const foyerEngendre = (graine: number): Situation => {
  const { entier, part } = hasardDe(graine)
  const foyer = modeles[graine % modeles.length]
  if (foyer === undefined) throw new Error('Aucun foyer dans donnees/essais.')
  const varier = (euros: number): number => Math.round(euros * (60 + 80 * part())) / 100
  const ligne = <L extends Readonly<Record<string, unknown>>>(une: L): L => {
    const rapport = 0.6 + 0.8 * part()
    const champs = Object.entries(une).map(([cle, valeur]) => [
      cle,
      typeof valeur === 'number' ? Math.round(valeur * rapport * 100) / 100 : valeur
    ])
    return Object.fromEntries(champs) as L
  }
  const personnes = foyer.personnes.map(personne => ({
    ...personne,
    ...(typeof personne.date_naissance === 'string' && {
      date_naissance: `${personne.date_naissance.slice(0, 5)}${deux(entier(1, 12))}-${deux(entier(1, 28))}`
    }),
    ...(typeof personne.rfr_n2 === 'number' && { rfr_n2: varier(personne.rfr_n2) }),
    ...(personne.revenus && { revenus: personne.revenus.map(ligne) }),
    ...(personne.prestations_percues && { prestations_percues: personne.prestations_percues.map(ligne) })
  }))
  return {
    ...foyer,
    id: `e${graine}`,
    personnes,
    ...(foyer.prestations_percues && { prestations_percues: foyer.prestations_percues.map(ligne) })
  }
}

const deux = (nombre: number): string => String(nombre).padStart(2, '0')
