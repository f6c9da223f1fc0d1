import { describe, expect, test } from 'vitest'
import { FOYERS_PAR_BLOC } from '../src/execution/lot/bloc.ts'
import type { Situation } from '../src/execution/situation/situation.ts'
import { chargerTout } from './support/charger.ts'
import { confronterLot } from './support/confronter-lot.ts'
import { unDroit } from './support/droit.ts'
import { programmeAuHasard } from './support/programme-au-hasard.ts'
import { situationPrecise } from './support/situation-au-hasard.ts'

const GRAINES = Array.from({ length: 25 }, (_, graine) => graine)

const duMemeMois = (combien: number): readonly Situation[] =>
  Array.from({ length: combien }, (_, i) => ({ ...situationPrecise(i), mois: '2026-11' }))

const nombreux = (personnes: number): Situation => {
  const foyer = situationPrecise(personnes)
  const autres = Array.from({ length: personnes }, (_, i) => situationPrecise(i).personnes[0]!)
  return { ...foyer, personnes: autres.map((une, i) => ({ ...une, role: i === 0 ? 'demandeur' : 'enfant' })) }
}

/** A random program whose only right shows everything. */
const charger = (graine: number) => {
  const programme = programmeAuHasard(graine)
  const montrees = programme.regles.filter(({ portee }) => !portee.personne && !portee.mois)
  const sorties = Object.fromEntries(montrees.map(({ nom }, rang) => [`s${rang}`, nom]))
  return chargerTout({ ...programme, droits: [{ ...unDroit([]), sorties }] })
}

describe('des foyers calculés ensemble', () => {
  test.each([1, 2, 3, FOYERS_PAR_BLOC, FOYERS_PAR_BLOC + 1, 3 * FOYERS_PAR_BLOC + 5])(
    'qu’ils soient un ou plusieurs blocs, chacun a ses propres réponses : %i foyers',
    async combien => {
      let compares = 0
      for (const graine of GRAINES) {
        const { regles, lot } = await charger(graine)
        compares += confronterLot(regles, lot, duMemeMois(combien))
      }
      expect(compares).toBeGreaterThan(combien)
    }
  )

  test('un foyer de quarante personnes ne gêne pas ses voisins, ni ceux qui viennent après lui', async () => {
    for (const graine of GRAINES) {
      const { regles, lot } = await charger(graine)
      const voisins = duMemeMois(61)
      for (const foyers of [voisins, [nombreux(40), ...voisins, nombreux(17)], voisins])
        expect(confronterLot(regles, lot, foyers)).toBeGreaterThan(foyers.length)
    }
  })

  test('aucun foyer ne donne aucune réponse', async () => {
    const { regles, lot } = await charger(1)
    expect(confronterLot(regles, lot, [])).toBe(0)
  })
})
