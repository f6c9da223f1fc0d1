import { beforeAll, describe, expect, test } from 'vitest'
import { chargerPetiteLoi, unePersonne, unFoyer } from '../../tests/support/foyer.ts'
import { cellule } from './disposition.ts'
import { lireFaits, preparer } from './faits.ts'
import type { Regles } from './regles.ts'
import { cheminsInconnus } from './situation/chemins.ts'
import type { Situation } from './situation/situation.ts'

let regles: Required<Regles>
beforeAll(async () => {
  regles = await chargerPetiteLoi()
})

const numeroDe = (nom: string): number => regles.lecteur.entrees.findIndex(entree => entree.nom === nom)

const lire = (situation: Situation, nom: string, p = 0, recul = 0): readonly [number, number] => {
  const faits = lireFaits(regles.lecteur, situation)
  const c = cellule(preparer(regles.lecteur).disposition.places[numeroDe(nom)]!, faits.n, p) + recul
  return [faits.bas[c]!, faits.haut[c]!]
}

const inconnu = [0, Number.POSITIVE_INFINITY]
const avecRevenus = (revenus: unknown, autres: Partial<Situation> = {}) =>
  unFoyer({ personnes: [unePersonne({ revenus })], ...autres })

describe('la lecture d’une situation', () => {
  test('le demandeur vient d’abord, puis le conjoint, puis les enfants', () => {
    const personnes = ['enfant', 'conjoint', 'demandeur'].map(role => unePersonne({ role }))

    expect(lireFaits(regles.lecteur, unFoyer({ personnes })).ordre).toEqual([2, 1, 0])
  })

  test('une absence est un « non » seulement si la situation le dit', () => {
    expect(lire(unFoyer(), 'personne . boursier')).toEqual([0, 0])
    expect(lire(unFoyer({ absents: 'inconnu' }), 'personne . boursier')).toEqual([0, 1])
    expect(lire(unFoyer({ personnes: [unePersonne({ boursier: null })] }), 'personne . boursier')).toEqual([
      0, 1
    ])
  })

  test('une commune ou un département donne le territoire, et un choix inconnu peut tout être', () => {
    const territoire = (commune_insee: unknown) =>
      lire(unFoyer({ logement: { commune_insee } }), 'logement . territoire')

    expect(territoire('2A')).toEqual([1, 1])
    expect(territoire('974')).toEqual([2, 2])
    expect(territoire('97608')).toEqual([4, 4])
    expect(territoire(null)).toEqual([0, 7])
    expect(territoire({ parmi: ['metropole', 'outre_mer'] })).toEqual([0, 3])
  })

  test('une date entre deux bornes garde ses deux bornes ; inconnue, elle est passée', () => {
    const naissance = (date_naissance: unknown) =>
      lire(unFoyer({ personnes: [unePersonne({ date_naissance })] }), 'personne . date de naissance')

    expect(naissance({ min: '1960-01-01', max: '1960-12-31' })).toEqual([19_600_101, 19_601_231])
    expect(naissance(null)).toEqual([19_000_101, 20_261_101])
  })

  test('les lignes d’une même nature s’ajoutent, mois par mois', () => {
    const situation = avecRevenus([
      { nature: 'salaire', de: '2026-08', a: '2026-10', net: 100 },
      { nature: 'salaire', de: '2026-10', a: null, net: { min: 10, max: 20 } },
      { nature: 'autre', de: '2026-01', a: null, net: 999 }
    ])

    expect([0, 1, 2, 4].map(recul => lire(situation, 'personne . salaire net', 0, recul))).toEqual([
      [10, 20],
      [110, 120],
      [100, 100],
      [0, 0]
    ])
  })

  test('une liste écrite est une réponse ; sans liste, tout est possible', () => {
    expect(lire(avecRevenus([], { absents: 'inconnu' }), 'personne . salaire net')).toEqual([0, 0])
    expect(lire(avecRevenus(undefined, { absents: 'inconnu' }), 'personne . salaire net')).toEqual(inconnu)
    expect(lire(avecRevenus(undefined), 'personne . salaire net')).toEqual([0, 0])
    expect(lire(avecRevenus(null), 'personne . salaire net')).toEqual(inconnu)
  })

  test('une période qui finit avant de commencer ne couvre aucun mois', () => {
    const situation = avecRevenus([{ nature: 'salaire', de: '2026-10', a: '2026-08', net: 100 }])

    expect([1, 2, 3].map(recul => lire(situation, 'personne . salaire net', 0, recul)[1])).toEqual([0, 0, 0])
  })

  test('le chemin d’un fait inconnu est celui de la situation écrite', () => {
    const personnes = [
      unePersonne({ role: 'enfant' }),
      unePersonne({
        revenus: [
          { nature: 'salaire', de: '2024-01', a: '2024-02', net: null },
          { nature: 'salaire', de: '2026-01', a: null, net: null }
        ]
      })
    ]
    const faits = lireFaits(regles.lecteur, unFoyer({ personnes }))
    const chemins = (nom: string) =>
      cheminsInconnus(regles.lecteur, faits, { numero: numeroDe(nom), p: 0, mois: [2, 13] })

    expect(chemins('personne . salaire net')).toEqual(['personnes[1].revenus[1].net'])
    expect(chemins('personne . boursier')).toEqual(['personnes[1].boursier'])
  })
})
