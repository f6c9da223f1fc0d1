import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Fiche } from '../lieu/fiche.ts'
import { regrouper } from './regrouper.ts'
import { blocsDe, lireSignes } from './ressemblance/signes.ts'
import { uneFicheQuiDit } from './une-fiche.ts'

const membre = (id: string, nom: string, voie = '1 place Bonnyaud', change: Partial<Fiche> = {}) => {
  const { adresse } = uneFicheQuiDit({}).dit
  const fiche = uneFicheQuiDit(
    { nom, ...(adresse && { adresse: { ...adresse, voie } }) },
    { cle: id, ...change }
  )
  return { id, signes: lireSignes(fiche) }
}

test('deux fiches d’un même lieu se rejoignent, un autre service du même toit reste à part', () => {
  const { groupes } = regrouper([
    membre('a', 'France services de Guéret'),
    membre('b', 'Maison France Services'),
    membre('c', 'CCAS de Guéret')
  ])

  expect(groupes).toEqual([['a', 'b'], ['c']])
})

test('une chaîne de ressemblances ne réunit pas deux lieux qui n’ont rien en commun, et la paire retenue se voit', () => {
  const milieu = membre('m', 'Médiathèque')
  const un = membre('a', 'Médiathèque Jean Giono')
  const autre = membre('z', 'Médiathèque Louise Michel', '9 rue Haute')
  const lie = { ...autre, signes: { ...autre.signes, identifiants: milieu.signes.identifiants } }

  const { groupes, retenues } = regrouper([un, milieu, lie])

  expect(groupes).toEqual([['a'], ['m', 'z']])
  expect(retenues.map(({ a, b }) => [a, b])).toEqual([['a', 'm']])
})

test('un référent réunit deux fiches, ou les sépare, et sa parole tient', () => {
  const fiches = [
    membre('a', 'France services de Guéret'),
    membre('b', 'Maison France Services'),
    membre('c', 'CCAS')
  ]

  expect(regrouper(fiches, [{ a: 'c', b: 'a', sens: 'meme' }]).groupes).toEqual([['a', 'b', 'c']])
  expect(regrouper(fiches, [{ a: 'b', b: 'a', sens: 'distincts' }]).groupes).toEqual([['a'], ['b'], ['c']])
})

const uneFiche = fc.record({
  nom: fc.constantFrom(
    'Mairie',
    'CCAS',
    'France services',
    'Médiathèque Giono',
    'Médiathèque',
    'Mairie, France services'
  ),
  voie: fc.constantFrom('', '1 place Bonnyaud', 'place Bonnyaud', '9 rue Haute'),
  telephone: fc.constantFrom('05 55 00 00 01', '05 55 00 00 02', ''),
  ville: fc.constantFrom('Guéret', 'Aubusson')
})

const membres = fc.array(uneFiche, { maxLength: 9 }).map(fiches =>
  fiches.map(({ nom, voie, telephone, ville }, rang) => ({
    id: `f${rang}`,
    signes: lireSignes(
      uneFicheQuiDit(
        {
          nom,
          adresse: { voie, complement: null, codePostal: '23000', commune: ville, codeInsee: null },
          contact: {
            telephones: telephone ? [telephone] : [],
            courriels: [],
            site: null,
            rendezVousEnLigne: null
          }
        },
        { cle: `f${rang}` }
      )
    )
  }))
)

test('l’ordre d’arrivée ne change pas les lieux', () => {
  fc.assert(
    fc.property(membres, fiches => {
      const parNom = (groupes: readonly (readonly string[])[]) => groupes.map(String).toSorted()
      expect(parNom(regrouper(fiches.toReversed()).groupes)).toEqual(parNom(regrouper(fiches).groupes))
    })
  )
})

test('deux fiches qui se ressemblent ont toujours une clé de recherche en commun', () => {
  fc.assert(
    fc.property(membres, fiches => {
      for (const groupe of regrouper(fiches).groupes.filter(({ length }) => length === 2)) {
        const [a, b] = groupe.map(id => blocsDe(fiches.find(fiche => fiche.id === id)?.signes ?? fail()))
        expect(a?.voisins.some(cle => b?.siens.includes(cle))).toBe(true)
      }
    })
  )
})

const fail = (): never => {
  throw new Error('fiche perdue')
}
