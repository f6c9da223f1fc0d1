import { beforeAll, expect, test } from 'vitest'
import { chargerPetiteLoi, unePersonne, unFoyer, unSalaire } from '../../../tests/support/foyer.ts'
import type { Regles } from '../regles.ts'
import type { Situation } from '../situation/situation.ts'
import { evaluer } from './resultat.ts'
import { evaluerScenarios } from './scenarios.ts'

let regles: Required<Regles>
beforeAll(async () => {
  regles = await chargerPetiteLoi()
})

const gagnant = (net: number): Situation => unFoyer({ personnes: [unePersonne({ revenus: unSalaire(net) })] })
const fusion = (...situations: [Situation, ...Situation[]]) =>
  evaluerScenarios(regles, situations).droits.aide_sociale!

test('un seul foyer possible : son résultat', () => {
  expect(evaluerScenarios(regles, [gagnant(500)])).toEqual(evaluer(regles, gagnant(500)))
})

test('des foyers d’accord : le droit est ouvert, les montants sont entre le plus petit et le plus grand', () => {
  const avecEnfant = unFoyer({
    personnes: [unePersonne(), unePersonne({ role: 'enfant', date_naissance: '2020-01-01', revenus: [] })]
  })

  expect(fusion(unFoyer(), avecEnfant)).toMatchObject({
    statut: 'ouvert',
    plafond: { min: 10_000, max: 15_000 },
    base: 6000
  })
})

test('des foyers en désaccord : à vérifier, et c’est le foyer qu’il faut connaître', () => {
  expect(fusion(gagnant(500), gagnant(5000))).toMatchObject({ statut: 'a_verifier', manque: ['personnes'] })
})

test('tous fermés : les raisons que tous partagent', () => {
  expect(fusion(gagnant(4000), gagnant(5000))).toMatchObject({
    statut: 'ferme',
    raisons: [{ regle: 'aide . ressources' }]
  })
})

test('une forme qui dépend du foyer n’est pas devinée', () => {
  expect(fusion(unFoyer({ seul: true }), unFoyer({ seul: false }))).toMatchObject({
    statut: 'ouvert',
    forme: null,
    manque: ['personnes']
  })
})
