import { beforeAll, describe, expect, test } from 'vitest'
import { chargerPetiteLoi, unePersonne, unFoyer, unSalaire } from '../../../tests/support/foyer.ts'
import type { Regles } from '../regles.ts'
import type { Situation } from '../situation/situation.ts'
import { evaluer, type ResultatDroit } from './resultat.ts'

let regles: Required<Regles>
beforeAll(async () => {
  regles = await chargerPetiteLoi()
})

const aide = (autres: Partial<Situation> = {}): ResultatDroit =>
  evaluer(regles, unFoyer(autres)).droits.aide_sociale!
const avecSalaire = (net: unknown) => aide({ personnes: [unePersonne({ revenus: unSalaire(net) })] })

describe('ce qu’un droit répond', () => {
  test('toutes les conditions vraies : ouvert, avec sa forme et ses chiffres', () => {
    expect(aide()).toMatchObject({
      statut: 'ouvert',
      forme: 'entiere',
      plafond: 10_000,
      base: 6000,
      boursier: false,
      percu: false
    })
  })

  test('une condition fausse : fermé, avec la comparaison qui échoue, son texte, et plus de forme', () => {
    const droit = avecSalaire(1000)

    expect(droit).toMatchObject({ statut: 'ferme', forme: null, plafond: 10_000, base: 12_000 })
    expect(droit.raisons).toEqual([
      {
        condition: 'aide . générale',
        regle: 'aide . ressources',
        valeur: 12_000,
        seuil: 10_000,
        texte: 'art. 2'
      }
    ])
  })

  test('deux conditions fausses donnent deux raisons', () => {
    const droit = aide({
      personnes: [unePersonne({ date_naissance: '2010-01-01', revenus: unSalaire(2000) })]
    })

    expect(droit.raisons).toMatchObject([
      { regle: 'aide . adulte', valeur: 16, seuil: 18, texte: 'art. 1', url: 'https://exemple.fr/1' },
      { regle: 'aide . ressources', valeur: 24_000, seuil: 15_000 }
    ])
    expect(droit.retour).toEqual(['2028-01-01'])
  })

  test('un fait inconnu qui décide : à vérifier, et le fait est nommé', () => {
    const resultat = evaluer(regles, unFoyer({ personnes: [unePersonne({ date_naissance: null })] }))

    expect(resultat.droits.aide_sociale).toMatchObject({
      statut: 'a_verifier',
      manque: ['personnes[0].date_naissance']
    })
    expect(resultat.manque).toEqual(['personnes[0].date_naissance'])
  })

  test('un fait inconnu qui ne change rien n’est pas demandé', () => {
    const droit = aide({
      personnes: [unePersonne({ date_naissance: { min: '1960-01-01', max: '1990-01-01' } })]
    })

    expect(droit.statut).toBe('ouvert')
    expect(droit.manque).toBeUndefined()
  })

  test('une fourchette qui passe le plafond : à vérifier, avec le statut aux deux bouts', () => {
    expect(avecSalaire({ min: 800, max: 900 })).toMatchObject({
      statut: 'a_verifier',
      base: { min: 9600, max: 10_800 },
      statut_si: { min: 'ouvert', max: 'ferme' },
      manque: ['personnes[0].revenus[0].net']
    })
  })

  test('une forme indécise dit ce qui la décide, même quand le droit est ouvert', () => {
    expect(aide({ seul: null })).toMatchObject({ statut: 'ouvert', forme: null, manque: ['seul'] })
  })

  test('une règle qui ne sait pas donne « à vérifier » et sa phrase, jamais un refus', () => {
    const droit = aide({ logement: { commune_insee: '97611' } })

    expect(droit).toMatchObject({
      statut: 'a_verifier',
      inconnus: ["L'aide à Mayotte n'est pas connue ici."]
    })
    expect(droit.manque).toBeUndefined()
  })

  test('un territoire dont la loi n’est pas écrite ici reste à vérifier', () => {
    expect(aide({ logement: { commune_insee: '97502' } }).statut).toBe('a_verifier')
    expect(aide({ logement: { commune_insee: '97411' } }).statut).toBe('ouvert')
  })
})

describe('ce qui accompagne un résultat', () => {
  test('à deux euros du plafond, le résultat est à la limite ; à trois euros, il ne l’est plus', () => {
    expect(avecSalaire(833.2).limite).toBe(true)
    expect(avecSalaire(833.45)).toMatchObject({ statut: 'ferme', limite: true })
    expect(avecSalaire(833).limite).toBeUndefined()
  })

  test('une valeur à confirmer rend le résultat provisoire, seulement si elle a servi', () => {
    expect(aide().provisoire).toBe(true)
    expect(aide({ mois: '2025-11' }).provisoire).toBeUndefined()
  })

  test('avant la première valeur de la loi, le plafond est inconnu et rien n’est refusé', () => {
    expect(aide({ mois: '2024-11' })).toMatchObject({ statut: 'a_verifier', plafond: null })
  })

  test('une aide déjà perçue ce mois-ci se dit, quel que soit son montant', () => {
    const ligne = { nature: 'aide', de: '2026-01', a: null, montant: 0 }

    expect(aide({ prestations_percues: [ligne] }).percu).toBe(true)
    expect(aide({ prestations_percues: [{ ...ligne, a: '2026-10' }] }).percu).toBe(false)
    expect(aide({ prestations_percues: null }).percu).toBe(null)
  })

  test('un champ absent d’une ligne donne des bornes tirées du net', () => {
    const revenus = [{ nature: 'salaire', de: '2024-01', a: null, net: 500 }]

    expect(aide({ personnes: [unePersonne({ revenus })] }).brut).toEqual({ min: 500, max: 650 })
  })

  test('les bornes et la valeur seule disent la même chose quand tout est connu', () => {
    for (const net of [0, 500, 833.2, 5000]) {
      const situation = unFoyer({ personnes: [unePersonne({ revenus: unSalaire(net) })] })

      expect(evaluer(regles, situation, 'bornes')).toEqual(evaluer(regles, situation))
    }
  })
})
