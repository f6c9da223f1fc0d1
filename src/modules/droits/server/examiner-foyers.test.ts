import { readFileSync } from 'node:fs'
import { evaluerAvecSuites } from 'moteur/execution'
import { describe, expect, test } from 'vitest'
import { unFoyer } from '../../../../tests/support/foyers.ts'
import { hasardDe } from '../../../../tests/support/hasard.ts'
import { lireSituation, type Situation } from '../domain/situation.ts'
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
const attendu = (json: unknown): unknown => {
  const lue = lireSituation(json)
  if (!lue.ok) throw new Error(JSON.stringify(lue.error))
  const { droits } = evaluerAvecSuites(regles, lue.value)
  return SUIVIS.flatMap(({ nom, sorties }): readonly unknown[] => {
    const dit = droits[nom]
    if (dit === undefined) throw new Error(nom)
    const { statut, percu, manque = [], inconnus = [], echeances = {} } = dit
    if (percu) return [{ droit: nom, sorte: 'percu', echeances }]
    if (statut === 'ouvert') {
      const figures = Object.keys(sorties).map(cle => [cle, dit[cle]])
      return [{ droit: nom, sorte: 'ouvert', percu, sorties: Object.fromEntries(figures) }]
    }
    const [fait, ...autres] = manque
    const seul = fait !== undefined && autres.length === 0 && inconnus.length === 0
    return seul ? [{ droit: nom, sorte: 'un fait', fait }] : []
  })
}

/** The same household, of which less is known: some facts are not written, others are said to be unknown. */
const oublier = (foyer: Situation, graine: number): Situation => {
  const { chance } = hasardDe(graine)
  const moins = <O extends object>(objet: O, cles: readonly string[]): O =>
    Object.fromEntries(
      Object.entries(objet).flatMap(([cle, valeur]) => {
        if (cles.includes(cle) || !chance(0.08)) return [[cle, valeur]]
        return chance(0.5) && !Array.isArray(valeur) ? [[cle, null]] : []
      })
    ) as O
  return {
    ...moins(foyer, ['schema', 'id', 'mois', 'date_demande', 'absents', 'personnes', 'union']),
    absents: chance(0.5) ? 'non' : 'inconnu',
    personnes: foyer.personnes.map(personne => moins(personne, ['role', 'date_naissance']))
  }
}

describe('la réponse rapide dit ce que dit la réponse complète', () => {
  test.each([
    ['les foyers d’essai', essais],
    ['des foyers tirés au sort', tires],
    ['des foyers dont on sait moins', essais.slice(0, 60).map(foyer => ({ ...foyer, absents: 'inconnu' }))],
    ['des foyers dont on a oublié quelque chose', [...essais, ...tires].map(oublier)]
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

test('une fin que tous les cas donnent est dite, même si l’on ne sait pas de qui est le droit', () => {
  const ald = (role: string, en: boolean | null) => ({
    ...essais[0].personnes[0],
    role,
    ald: en,
    ald_fin: '2026-12-31'
  })
  const couple = {
    ...essais[0],
    union: 'mariage',
    personnes: [ald('demandeur', null), ald('conjoint', true)]
  }

  const [examen] = examinerFoyers([couple])

  expect(examen?.ok && examen.value.droits.find(({ droit }) => droit === 'ald')).toMatchObject({
    sorte: 'percu',
    echeances: { fin: '2026-12-31' }
  })
})
