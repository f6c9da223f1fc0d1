import { readFileSync } from 'node:fs'
import { evaluerAvecSuites } from 'moteur/execution'
import { describe, expect, test } from 'vitest'
import { unFoyer } from '../../../../tests/support/foyers.ts'
import { lireSituation } from '../domain/situation.ts'
import { regles } from '../genere/regles.js'
import { examinerFoyers } from './examiner-foyers.ts'

const SUIVIS = regles.catalogue.droits.filter(({ percu }) => percu !== undefined)
const essais = readFileSync(
  new URL('../../../../donnees/essais/menages-2026-11.jsonl', import.meta.url),
  'utf8'
)
  .trim()
  .split('\n')
  .map(ligne => JSON.parse(ligne))
const tires = Array.from({ length: 150 }, (_, graine) => unFoyer(graine))

/** As the slow and complete answer says it. */
const attendu = (json: unknown) => {
  const lue = lireSituation(json)
  if (!lue.ok) throw new Error(JSON.stringify(lue.error))
  const { droits } = evaluerAvecSuites(regles, lue.value)
  return SUIVIS.flatMap(({ nom, sorties }) => {
    const {
      statut,
      percu,
      manque = [],
      inconnus = [],
      echeances = {},
      ...autres
    } = droits[nom] ?? { statut: 'ferme' }
    return statut === 'ferme' && percu !== true
      ? []
      : [
          {
            droit: nom,
            statut,
            percu,
            sorties: {
              ...Object.fromEntries(Object.keys(sorties).map(cle => [cle, (autres as never)[cle]])),
              ...echeances
            },
            manque,
            sansReponse: inconnus.length > 0
          }
        ]
  })
}

describe('la réponse rapide dit ce que dit la réponse complète', () => {
  test.each([
    ['les foyers d’essai', essais],
    ['des foyers tirés au sort', tires],
    ['des foyers dont on sait moins', essais.slice(0, 60).map(foyer => ({ ...foyer, absents: 'inconnu' }))]
  ])(
    '%s',
    (_, foyers) => {
      const examens = examinerFoyers(foyers).map(examen => (examen.ok ? examen.value.droits : examen.error))

      expect(examens).toEqual(foyers.map(attendu))
    },
    60_000
  )
})

test('un lot garde l’ordre, et chaque refus à sa place', () => {
  const [bon] = essais

  const examens = examinerFoyers([bon, { ...bon, mois: 'novembre' }, bon])

  expect(examens.map(({ ok }) => ok)).toEqual([true, false, true])
  expect(examens[1]).toMatchObject({
    error: expect.arrayContaining([expect.objectContaining({ chemin: 'mois' })])
  })
})

test('là où une autre loi vaut, rien n’est dit', () => {
  const ailleurs = { ...essais[0], logement: { ...essais[0].logement, commune_insee: '98818' } }

  expect(examinerFoyers([ailleurs])).toMatchObject([{ ok: true, value: { droits: [] } }])
})
