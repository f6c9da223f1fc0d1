import { describe, expect, test } from 'vitest'
import { ok } from '#shared/result'
import { unHoraire } from '../../domain/horaires/un-horaire.ts'
import { unLieu } from '../../domain/lieu/un-lieu.ts'
import { unBureau } from './un-bureau.ts'

describe('les papiers qui reviennent', () => {
  test('un coupon se saisit en une page : un signalement par case', async () => {
    const { app, demandes } = unBureau()

    const reponse = await app.request('/pro/lieux/coupon', {
      method: 'POST',
      body: new URLSearchParams([
        ['code', 'gue ret'],
        ['motif', 'ferme'],
        ['motif', 'ne-fait-plus'],
        ['message', 'plus de dossiers']
      ])
    })

    expect(reponse.headers.get('location')).toBe('/pro/lieux/coupon?recu=GUERET')
    expect(demandes).toEqual([
      {
        quoi: 'signaler',
        avec: [
          { motif: 'ferme', propose: '', message: 'plus de dossiers' },
          { motif: 'ne-fait-plus', propose: 'plus de dossiers', message: 'plus de dossiers' }
        ]
      }
    ])
  })

  test.each([
    [{ code: 'ZZZZZZ', motif: 'ferme' }, 'Nous ne connaissons pas ce code'],
    [{ code: 'GUERET' }, 'Cochez au moins une case'],
    [{ code: 'GUERET', motif: 'autre' }, 'Recopiez les mots']
  ])('un coupon mal recopié (%o) le dit', async (champs, phrase) => {
    const { envoyer, demandes } = unBureau()
    const reponse = await envoyer('/pro/lieux/coupon', champs as Record<string, string>)

    expect(reponse.status).toBe(422)
    expect(await reponse.text()).toContain(phrase)
    expect(demandes).toEqual([])
  })

  test('la réponse d’un lieu aussi', async () => {
    const { envoyer, demandes } = unBureau()

    expect((await envoyer('/pro/lieux/reponse', { code: 'GUERET', reponse: 'changements' })).status).toBe(422)
    const reponse = await envoyer('/pro/lieux/reponse', { code: 'GUERET', reponse: 'juste' })

    expect(reponse.status).toBe(303)
    expect(demandes).toEqual([
      { quoi: 'repondre', avec: { code: 'GUERET', reponse: 'juste', mots: '', par: 'Claire' } }
    ])
  })
})

describe('les lettres', () => {
  const demande = {
    lieu: 'GUERET',
    le: '2026-11-25',
    moyen: 'lettre',
    lot: 'a1b2c3d4e5f6',
    repondueLe: null,
    reponse: null
  } as const

  test('portent l’adresse, ce qui se lit, trois cases, le code et la clé', async () => {
    const lettres = async () => [{ lieu: unLieu({ horaires: unHoraire() }), demande, cle: 'BDFG-2345' }]
    const page = await unBureau({ lettres }).lire('/pro/lieux/lettres/a1b2c3d4e5f6')

    for (const mot of [
      '1 place Bonnyaud',
      '23000 Guéret',
      'Tout est juste',
      'Nous avons fermé',
      'GUE RET',
      'BDFG-2345'
    ])
      expect(page).toContain(mot)
  })

  test.each([
    ['', 'Pour : tout l’annuaire.'],
    ['?ou=23', 'Pour : Creuse.'],
    ['?ou=nulle+part', 'Nous ne connaissons pas « nulle part ». Pour : tout l’annuaire.']
  ])('« %s » : la page dit pour où, et laisse en changer', async (ou, dit) => {
    const page = await unBureau().lire(`/pro/lieux/lettres${ou}`)

    expect(page.replaceAll('\u00a0', ' ')).toContain(dit)
    expect(page).toContain('name="ou"')
  })

  test('un message se prépare d’un geste, et il est noté', async () => {
    const message = async () => ({ lieu: unLieu(), demande, cle: 'BDFG-2345' })
    const { envoyer, lire, demandes } = unBureau({ message })

    expect((await envoyer('/pro/lieux/message/GUERET', {})).headers.get('location')).toBe(
      '/pro/lieux/message/GUERET'
    )
    expect(demandes).toMatchObject([{ quoi: 'noterMessage' }])
    expect(await lire('/pro/lieux/message/GUERET')).toContain(
      'https://relais.exemple.fr/lieux/confirmer?code=GUERET&amp;cle=BDFG-2345'
    )
  })
})

test('les corrections se rendent à leur source, en tableau et en fichier', async () => {
  const demandees: (string | undefined)[] = []
  const corrections = async (source?: string) => {
    demandees.push(source)
    return []
  }
  const { app } = unBureau({ corrections, annuler: async () => ok({} as never) })

  const tableau = await app.request('/pro/lieux/corrections.csv?source=france-services')
  const fichier = await app.request('/pro/lieux/corrections.json')

  expect(tableau.headers.get('content-type')).toBe('text/csv; charset=UTF-8')
  expect(tableau.headers.get('content-disposition')).toContain('corrections.csv')
  expect(await fichier.json()).toEqual([])
  expect(demandees).toEqual(['france-services', undefined])
})
