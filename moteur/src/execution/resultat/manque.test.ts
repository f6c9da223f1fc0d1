import { expect, test } from 'vitest'
import { charger } from '../../../tests/support/charger.ts'
import { lireTextes } from '../../lire.ts'
import { evaluer } from './resultat.ts'

const faits = `
a: {unité: €, chemin: a}
b: {unité: €, chemin: b}
c: {unité: €, chemin: c}
`

/** What is missing to know whether a right is open, its only condition being this one. */
async function manqueA(condition: string, situation: Readonly<Record<string, unknown>>) {
  const lu = lireTextes([
    { fichier: 'situation.yaml', texte: faits },
    {
      fichier: 'droit/regles.yaml',
      texte: `
retenu: {unité: €, ${condition}}
droit . seuil: {valeur: retenu > 70 €}
droit: {droit: D, conditions: [droit . seuil], texte: t, url: "https://exemple.fr"}
`
    }
  ])
  if (!lu.ok) throw new Error(JSON.stringify(lu.error))
  const foyer = { mois: '2026-11', personnes: [{ role: 'demandeur' }], ...situation }
  return evaluer(await charger(lu.value), foyer).droits.droit?.manque
}

test('un montant qui reste sous le plus grand ne change rien : on ne le demande pas', async () => {
  const situation = { a: 50, b: { min: 0, max: 40 }, c: { min: 0, max: 100 } }

  expect(await manqueA('le maximum de: [a, b, c]', situation)).toEqual(['c'])
})

test('un montant qui reste au-dessus du plus petit ne change rien non plus', async () => {
  const situation = { a: 80, b: { min: 90, max: 99 }, c: { min: 0, max: 100 } }

  expect(await manqueA('le minimum de: [a, b, c]', situation)).toEqual(['c'])
})

test('dans une somme, tout ce qui est inconnu compte', async () => {
  const situation = { a: 50, b: { min: 0, max: 40 }, c: { min: 0, max: 100 } }

  expect(await manqueA('somme: [a, b, c]', situation)).toEqual(['b', 'c'])
})
