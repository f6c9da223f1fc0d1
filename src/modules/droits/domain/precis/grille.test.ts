import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Colonne, colonneDe, lignesDe, moisDeLaGrille, recopier } from './grille.ts'

const MOIS = '2026-11'

test('quatorze mois, jusqu’à celui de la demande', () => {
  expect(moisDeLaGrille(MOIS)).toHaveLength(14)
  expect([moisDeLaGrille(MOIS)[0], moisDeLaGrille(MOIS).at(-1)]).toEqual(['2025-10', '2026-11'])
})

test('des mois égaux font une ligne ; ce qui est reçu ce mois-ci continue', () => {
  const colonne = [...Array(10).fill(null), { net: 800 }, { net: 800 }, { net: 900 }, { net: 900 }]

  expect(lignesDe('salaire', colonne, MOIS)).toEqual([
    { nature: 'salaire', de: '2026-08', a: '2026-09', net: 800 },
    { nature: 'salaire', de: '2026-10', a: null, net: 900 }
  ])
})

test('un mois vide coupe la ligne : deux contrats, pas un', () => {
  const colonne = [...Array(10).fill(null), { net: 800 }, null, { net: 800 }, null]

  expect(lignesDe('salaire', colonne, MOIS)).toHaveLength(2)
})

test('ce qui est tapé dans la grille se relit tel quel', () => {
  const montant = fc.integer({ min: 0, max: 500_000 }).map(centimes => centimes / 100)
  const mesures = fc.record({ net: montant, brut: montant, imposable: montant }, { requiredKeys: ['net'] })
  const colonnes = fc.array(fc.option(mesures), { minLength: 14, maxLength: 14 })

  fc.assert(
    fc.property(colonnes, (colonne: Colonne) => {
      const personne = {
        role: 'demandeur' as const,
        date_naissance: null,
        revenus: [...lignesDe('salaire', colonne, MOIS)]
      }
      expect(colonneDe(personne, 'salaire', MOIS)).toEqual(colonne)
    })
  )
})

test.each([
  [
    ['912', '', ''],
    ['912', '912', '912']
  ],
  [
    ['', '912', ''],
    ['', '912', '912']
  ],
  [
    ['912', '', '950', ''],
    ['912', '912', '950', '950']
  ],
  [
    ['912', '0', ''],
    ['912', '0', '0']
  ],
  [
    ['', ''],
    ['', '']
  ]
])('« recopier » remplit les cases vides de ce qui est au-dessus : %j', (cases, attendu) => {
  expect(recopier(cases)).toEqual(attendu)
})
