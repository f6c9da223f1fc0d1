import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { fixedClock } from './clock.ts'
import { cookieScelle } from './cookie-scelle.ts'

const SECRET = 'un secret assez long pour les essais'

const unSite = ({
  secret = SECRET,
  nom = 'reponses',
  chiffre = false,
  instant = '2026-11-22T10:00:00Z'
} = {}) => {
  const cookie = cookieScelle({ nom, secret, chiffre, clock: fixedClock(instant) })
  return new Hono()
    .get('/', async c => c.json({ lu: (await cookie.lire(c)) ?? null }))
    .post('/', async c => c.json(await cookie.poser(c, await c.req.json(), 30)))
    .post('/effacer', c => {
      cookie.effacer(c)
      return c.json({})
    })
}

const poser = async (site: Hono, valeur: unknown) => {
  const reponse = await site.request('/', { method: 'POST', body: JSON.stringify(valeur) })
  return { entete: reponse.headers.get('set-cookie') ?? '', corps: await reponse.json() }
}

const lire = async (site: Hono, entete: string) => {
  const reponse = await site.request('/', { headers: { cookie: entete.split(';')[0] ?? '' } })
  return ((await reponse.json()) as { lu: unknown }).lu
}

describe('le cookie des réponses', () => {
  test('ce qui est scellé se relit, et ne se devine pas', async () => {
    const { entete } = await poser(unSite(), { naissance: 1958 })

    expect(await lire(unSite(), entete)).toEqual({ naissance: 1958 })
    expect(entete).not.toContain('1958')
  })

  test('il disparaît avec le navigateur, et reste fermé aux scripts et aux autres sites', async () => {
    const { entete } = await poser(unSite(), 1)

    expect(entete).toMatch(/HttpOnly/)
    expect(entete).toMatch(/SameSite=Strict/)
    expect(entete).not.toMatch(/Max-Age|Expires|Secure/)
  })

  test('en https, il est Secure et lié à ce site', async () => {
    const { entete } = await poser(unSite({ chiffre: true }), 1)

    expect(entete).toMatch(/^__Host-reponses=/)
    expect(entete).toMatch(/Secure/)
  })

  test('trente minutes plus tard, il vaut « absent »', async () => {
    const { entete } = await poser(unSite(), 1)

    expect(await lire(unSite({ instant: '2026-11-22T10:29:59Z' }), entete)).toBe(1)
    expect(await lire(unSite({ instant: '2026-11-22T10:30:01Z' }), entete)).toBeNull()
  })

  test.each([
    ['abîmé', (entete: string) => entete.replace(/.;/, '!;')],
    ['inventé', () => 'reponses=eyJhbGciOiJub25lIn0.e30.'],
    ['vide', () => 'reponses=']
  ])('%s, il vaut « absent »', async (_, changer) => {
    const { entete } = await poser(unSite(), 1)

    expect(await lire(unSite(), changer(entete))).toBeNull()
  })

  test('scellé avec un autre secret ou pour un autre usage, il vaut « absent »', async () => {
    const { entete } = await poser(unSite(), 1)

    expect(await lire(unSite({ secret: 'un autre secret, tout aussi long !' }), entete)).toBeNull()
    expect(await lire(unSite({ nom: 'autre' }), entete.replace('reponses', 'autre'))).toBeNull()
  })

  test('trop grand, il est refusé et rien n’est posé', async () => {
    const { entete, corps } = await poser(unSite(), 'x'.repeat(4_000))

    expect(corps).toEqual({ ok: false, error: 'trop-grand' })
    expect(entete).toBe('')
  })

  test('effacer le fait expirer', async () => {
    const reponse = await unSite().request('/effacer', { method: 'POST' })

    expect(reponse.headers.get('set-cookie')).toMatch(/reponses=;.*Max-Age=0/)
  })
})
