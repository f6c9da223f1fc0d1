import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { accesPro } from './acces-pro.ts'

const MOT = 'K7PM-3XQR-9TWA-CDEF'

const unSite = ({ mot = MOT, heure = 10 } = {}) => {
  const etat = { ms: Date.UTC(2026, 10, 22, heure) }
  const clock = { instant: () => new Date(etat.ms), aujourdhui: () => '2026-11-22' }
  const acces = accesPro({ secret: 'un secret assez long pour les essais', mot, chiffre: false, clock })
  const app = new Hono()
    .get('/', async c => c.json((await acces.lire(c)) ?? null))
    .post('/entrer', async c => c.json(await acces.entrer(c, await c.req.json())))
    .post('/sortir', c => {
      acces.sortir(c)
      return c.json(null)
    })
  const entrer = async (saisi: string, prenom = 'Claire') => {
    const reponse = await app.request('/entrer', {
      method: 'POST',
      body: JSON.stringify({ mot: saisi, prenom })
    })
    return { issue: await reponse.json(), cookie: reponse.headers.get('set-cookie')?.split(';')[0] ?? '' }
  }
  const lire = async (cookie: string) => (await app.request('/', { headers: { cookie } })).json()
  return { app, entrer, lire, avancer: (minutes: number) => (etat.ms += minutes * 60_000) }
}

test('le bon mot de passe ouvre, et l’on sait qui décide', async () => {
  const { entrer, lire } = unSite()

  const { issue, cookie } = await entrer(MOT)

  expect(issue).toEqual({ sorte: 'entre' })
  expect(await lire(cookie)).toEqual({ prenom: 'Claire' })
})

test.each(['k7pm 3xqr 9twa cdef', 'K7PM3XQR9TWACDEF', ' K7PM-3XQR-9TWA-CDEF\n'])(
  'recopié à la main (« %s »), il ouvre aussi',
  async saisi => {
    expect((await unSite().entrer(saisi)).issue).toEqual({ sorte: 'entre' })
  }
)

test.each(['', 'K7PM-3XQR-9TWA-CDEG', 'K7PM', 'x'.repeat(10_000)])('« %s » n’ouvre pas', async saisi => {
  const { entrer, lire } = unSite()

  const { issue, cookie } = await entrer(saisi)

  expect(issue).toEqual({ sorte: 'faux' })
  expect(await lire(cookie)).toBeNull()
})

describe('les essais', () => {
  test('après dix mots de passe faux, même le bon attend, puis ouvre', async () => {
    const { entrer, avancer } = unSite()
    for (let n = 0; n < 10; n++) await entrer('faux')

    expect((await entrer(MOT)).issue).toEqual({ sorte: 'attendre', minutes: 2 })
    avancer(2)
    expect((await entrer(MOT)).issue).toEqual({ sorte: 'entre' })
  })

  test('le bon mot de passe n’use pas les essais', async () => {
    const { entrer } = unSite()
    for (let n = 0; n < 30; n++) await entrer(MOT)

    expect((await entrer(MOT)).issue).toEqual({ sorte: 'entre' })
  })
})

describe('l’accès finit', () => {
  test('au bout de huit heures', async () => {
    const { entrer, lire, avancer } = unSite()
    const { cookie } = await entrer(MOT)

    avancer(8 * 60 - 1)
    expect(await lire(cookie)).toEqual({ prenom: 'Claire' })
    avancer(2)
    expect(await lire(cookie)).toBeNull()
  })

  test('dès que le mot de passe change', async () => {
    const { cookie } = await unSite().entrer(MOT)

    expect(await unSite({ mot: 'un autre mot de passe' }).lire(cookie)).toBeNull()
  })

  test('quand on le quitte', async () => {
    const sorti = await unSite().app.request('/sortir', { method: 'POST' })

    expect(sorti.headers.get('set-cookie')).toMatch(/^referent=;.*Max-Age=0/)
  })

  test('et un témoin forgé, ou d’un prénom sans fin, n’ouvre rien', async () => {
    const { entrer, lire } = unSite()

    expect(await lire('referent=x.y.z')).toBeNull()
    expect(await lire((await entrer(MOT, 'C'.repeat(41))).cookie)).toBeNull()
  })
})
