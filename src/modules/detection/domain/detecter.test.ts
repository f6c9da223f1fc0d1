import { describe, expect, test } from 'vitest'
import { detecter } from './detecter.ts'
import { unDroitOuvert, unFoyerVu } from './un-foyer-vu.ts'

describe('ouverts', () => {
  test('un droit ouvert et non perçu est dit, avec son montant et sa forme', () => {
    const vu = unFoyerVu({}, [
      unDroitOuvert('css', { sorties: { forme: 'sans_participation', participation_mensuelle: 0 } }),
      unDroitOuvert('rsa', { sorties: { montant_mensuel: 573.49 } })
    ])

    expect(detecter(vu).ouverts).toEqual([
      { droit: 'css', motifs: ['non_percu'], forme: 'sans_participation' },
      { droit: 'rsa', motifs: ['non_percu'], montant_mensuel: 573.49 }
    ])
  })

  test.each([
    { droit: 'rsa', sorte: 'percu', echeances: {} },
    { droit: 'rsa', sorte: 'un fait', fait: 'union' }
  ] as const)('un droit dit « $sorte » n’est pas à ouvrir', vu => {
    expect(detecter(unFoyerVu({}, [vu])).ouverts).toEqual([])
  })

  test('chaque motif se lit dans le fichier', () => {
    const vu = unFoyerVu(
      {
        prestations_percues: [
          { nature: 'rsa', de: '2026-01', a: null },
          { nature: 'css', de: '2025-09', a: '2026-08' },
          { nature: 'prime_activite', de: '2024-01', a: '2025-10' }
        ],
        personnes: [{ prestations_percues: [{ nature: 'ass', de: '2026-01', a: '2026-10' }] }]
      },
      [unDroitOuvert('css', { percu: null }), unDroitOuvert('ppa'), unDroitOuvert('ass')]
    )

    expect(detecter({ ...vu, precis: false }).ouverts.map(({ droit, motifs }) => [droit, motifs])).toEqual([
      ['css', ['percu_inconnu', 'percu_avant', 'recoit_rsa', 'malgre_inconnus']],
      // Thirteen months ago: too old to say that it was lost on the way.
      ['ppa', ['non_percu', 'malgre_inconnus']],
      ['ass', ['non_percu', 'percu_avant', 'malgre_inconnus']]
    ])
  })
})

describe('bientôt finis', () => {
  const fins = (lignes: readonly { nature: string; de: string; a: string | null }[], le?: string) =>
    detecter(unFoyerVu({ prestations_percues: lignes, ...(le && { date_demande: le }) })).bientot_finis

  test.each([
    ['ce mois-ci', '2026-11', '2026-11-01', [{ droit: 'css', le: '2026-11-30' }]],
    ['à 60 jours', '2026-12', '2026-11-01', [{ droit: 'css', le: '2026-12-31' }]],
    ['à 61 jours', '2026-12', '2026-10-31', []],
    ['fini', '2026-10', '2026-11-01', []]
  ])('un droit qui finit %s', (_, a, le, attendu) => {
    const vu = unFoyerVu({
      mois: le.slice(0, 7),
      date_demande: le,
      prestations_percues: [{ nature: 'css', de: '2025-11', a }]
    })

    expect(detecter(vu).bientot_finis).toEqual(attendu)
  })

  test('une suite déjà écrite repousse la fin', () => {
    const suite = [
      { nature: 'aide_logement', de: '2025-01', a: '2026-11' },
      { nature: 'aide_logement', de: '2026-12', a: '2027-10' }
    ]

    expect(fins(suite)).toEqual([])
    expect(fins(suite.slice(0, 1))).toEqual([{ droit: 'aide_logement', le: '2026-11-30' }])
    // It has not begun.
    expect(fins([{ nature: 'aide_logement', de: '2026-12', a: '2026-12' }])).toEqual([])
  })

  test('l’AAH de l’un ne cache pas la fin de celle de l’autre', () => {
    const aah = (a: string | null) => ({ prestations_percues: [{ nature: 'aah', de: '2024-01', a }] })

    expect(detecter(unFoyerVu({ personnes: [aah(null), aah('2026-11')] })).bientot_finis).toEqual([
      { droit: 'aah', le: '2026-11-30' }
    ])
  })

  test('la date des règles passe avant celle du fichier', () => {
    const vu = unFoyerVu({ prestations_percues: [{ nature: 'css', de: '2025-11', a: '2026-11' }] }, [
      { droit: 'css', sorte: 'percu', echeances: { fin: '2026-12-14' } }
    ])

    expect(detecter(vu).bientot_finis).toEqual([{ droit: 'css', le: '2026-12-14' }])
  })
})

test('un même fait peut décider de plusieurs droits', () => {
  const attend = (droit: string, fait: string) => ({ droit, sorte: 'un fait', fait }) as const
  const vu = unFoyerVu({}, [
    attend('aah', 'personnes[0].taux_incapacite'),
    attend('css', 'union'),
    attend('asi', 'personnes[0].taux_incapacite')
  ])

  expect(detecter(vu).un_fait_decide).toEqual([
    { fait: 'personnes[0].taux_incapacite', droits: ['aah', 'asi'] },
    { fait: 'union', droits: ['css'] }
  ])
})
