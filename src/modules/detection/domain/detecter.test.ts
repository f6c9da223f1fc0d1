import { describe, expect, test } from 'vitest'
import { detecter } from './detecter.ts'
import { unDroitVu, unFoyerVu } from './un-foyer-vu.ts'

const RIEN = { ouverts: [], bientot_finis: [], un_fait_decide: [] }

describe('ouverts', () => {
  test('un droit ouvert et non perçu est dit, avec son montant et sa forme', () => {
    const vu = unFoyerVu({}, [
      unDroitVu('css', { sorties: { forme: 'sans_participation', participation_mensuelle: 0 } }),
      unDroitVu('rsa', { sorties: { montant_mensuel: 573.49 } })
    ])

    expect(detecter(vu).ouverts).toEqual([
      { droit: 'css', motifs: ['non_percu'], forme: 'sans_participation' },
      { droit: 'rsa', motifs: ['non_percu'], montant_mensuel: 573.49 }
    ])
  })

  test.each([
    ['perçu', { percu: true }],
    ['fermé', { statut: 'ferme' }],
    ['à vérifier', { statut: 'a_verifier', manque: ['union', 'logement'] }]
  ] as const)('un droit %s n’est pas à ouvrir', (_, autres) => {
    expect(detecter(unFoyerVu({}, [unDroitVu('rsa', autres)]))).toEqual(RIEN)
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
      [unDroitVu('css', { percu: null }), unDroitVu('ppa'), unDroitVu('ass')]
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
      unDroitVu('css', { percu: true, sorties: { fin: '2026-12-14' } })
    ])

    expect(detecter(vu).bientot_finis).toEqual([{ droit: 'css', le: '2026-12-14' }])
  })
})

describe('un fait décide', () => {
  test('un même fait peut décider de plusieurs droits ; deux faits à la fois n’en décident aucun', () => {
    const aVerifier = (droit: string, manque: readonly string[], autres = {}) =>
      unDroitVu(droit, { statut: 'a_verifier', manque, ...autres })
    const vu = unFoyerVu({}, [
      aVerifier('aah', ['personnes[0].taux_incapacite']),
      aVerifier('asi', ['personnes[0].taux_incapacite']),
      aVerifier('rsa', ['union', 'logement']),
      aVerifier('css', ['union'], { percu: true }),
      aVerifier('aspa', ['union'], { sansReponse: true })
    ])

    expect(detecter(vu).un_fait_decide).toEqual([
      { fait: 'personnes[0].taux_incapacite', droits: ['aah', 'asi'] }
    ])
  })
})
