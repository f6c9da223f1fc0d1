import { beforeAll, describe, expect, test } from 'vitest'
import { chargerPetiteLoi, unePersonne, unFoyer, unSalaire } from '../../../tests/support/foyer.ts'
import type { Regles } from '../regles.ts'
import { type Cas, verifierCas } from './cas.ts'
import { placerFrontiere } from './frontiere.ts'

let regles: Required<Regles>
beforeAll(async () => {
  regles = await chargerPetiteLoi()
})

const unCas = (net: unknown, attendu: Readonly<Record<string, unknown>>): Cas => ({
  nom: 'essai',
  source: 'art. 2',
  situation: unFoyer({ personnes: [unePersonne({ revenus: unSalaire(net) })] }),
  attendu: { 'aide sociale': attendu }
})
const justes = (cas: Cas): readonly boolean[] => verifierCas(regles, cas).map(({ juste }) => juste)

describe('un cas', () => {
  test('compare chaque mot et chaque chiffre attendu', () => {
    expect(
      justes(unCas(500, { statut: 'ouvert', base: 6000.04, boursier: 'non', forme: 'reduite' }))
    ).toEqual([true, true, true, false])
  })

  test('nomme des raisons par leur condition ou leur règle', () => {
    expect(justes(unCas(5000, { raisons: ['aide . ressources'] }))).toEqual([true])
    expect(justes(unCas(5000, { raisons: [{ condition: 'aide . générale' }] }))).toEqual([true])
    expect(justes(unCas(5000, { raisons: ['aide . adulte'] }))).toEqual([false])
    expect(justes(unCas(5000, { raisons: [] }))).toEqual([false])
  })

  test('refuse un droit qui n’existe pas', () => {
    expect(() =>
      verifierCas(regles, { ...unCas(500, {}), attendu: { autre: { statut: 'ouvert' } } })
    ).toThrow(/« autre »/)
  })
})

describe('la frontière d’une règle', () => {
  test('« juste sous » et « juste au-dessus » entourent le plafond de 3 € par an, hors de la limite', () => {
    const sous = unCas({ 'juste sous': 'aide . ressources' }, { statut: 'ouvert', limite: false, base: 9997 })
    const dessus = unCas(
      { 'juste au-dessus': 'aide . ressources' },
      { statut: 'ferme', limite: false, base: 10_003 }
    )

    expect(justes(sous)).toEqual([true, true, true])
    expect(justes(dessus)).toEqual([true, true, true])
  })

  test('une règle que le montant ne change pas n’a pas de frontière', () => {
    const { situation } = unCas({ 'juste sous': 'aide . adulte' }, {})

    expect(() => placerFrontiere(regles, situation)).toThrow(/répond de même/)
  })
})
