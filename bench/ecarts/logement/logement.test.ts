import { readFileSync } from 'node:fs'
import { evaluer } from 'moteur/execution'
import { expect, test } from 'vitest'
import { regles } from '../../../src/modules/droits/genere/regles.js'
import type { Situation } from '../ecart.ts'
import type { OpinionMinima } from '../minima.ts'
import { recalculer } from './logement.ts'

const SANS_OPINION = { rsa: 0, aah: 0 } as OpinionMinima

const menages = readFileSync(
  new URL('../../../donnees/essais/menages-2025-11.jsonl', import.meta.url),
  'utf8'
)
  .trim()
  .split('\n')
  .map(ligne => JSON.parse(ligne) as Situation)

const ouverts = menages.flatMap(situation => {
  const droit = evaluer(regles, situation).droits.aide_logement
  return droit?.statut === 'ouvert' ? [{ situation, montant: Number(droit.montant_mensuel) }] : []
})

test('deux écritures de la même loi donnent les mêmes aides au logement', () => {
  const autres = ouverts.map(({ situation }) => [situation.id, recalculer(situation, SANS_OPINION)])

  expect(ouverts.length).toBeGreaterThan(250)
  expect(autres).toEqual(
    ouverts.map(({ situation, montant }) => [situation.id, Math.round(montant * 100) / 100])
  )
})

test('un choix de plus change la réponse', () => {
  const changes = ouverts.filter(
    ({ situation, montant }) =>
      Math.abs(recalculer({ ...situation, choisis: ['euro'] } as Situation, SANS_OPINION) - montant) > 0.05
  )

  expect(changes.length).toBeGreaterThan(200)
})
