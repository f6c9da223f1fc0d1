import { describe, expect, test } from 'vitest'
import { unBureau } from './un-bureau.ts'

describe('la porte', () => {
  const { app } = unBureau({ entre: false })
  const chemins = [
    ...new Map(
      app.routes
        .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/pro') && path !== '/pro/entrer')
        .map(({ method, path }) => [`${method} ${path}`, { method, path }])
    ).values()
  ]

  test.each(chemins)('$method $path est fermée à qui n’est pas entré', async ({ method, path }) => {
    const adresse = path.replace(/:code\{[^/]*\}/, 'GUERET').replace(/:lot\{[^/]*\}/, 'a1b2c3d4e5f6')
    const reponse = await app.request(adresse, { method })

    expect(adresse).not.toContain(':')
    if (method === 'GET') {
      expect(reponse.status).toBe(303)
      expect(reponse.headers.get('location')).toBe(`/pro/entrer?suite=${encodeURIComponent(adresse)}`)
    } else {
      expect(reponse.status).toBe(403)
      expect(await reponse.text()).toContain('Votre accès a pris fin')
    }
  })

  test('compte bien toutes les pages', () => {
    expect(chemins.length).toBeGreaterThan(18)
  })

  test('une adresse qui n’existe pas est fermée aussi', async () => {
    expect((await app.request('/pro/nulle-part')).status).toBe(303)
    expect((await app.request('/pro/lieux/decider', { method: 'DELETE' })).status).toBe(403)
  })

  test('une adresse sans fin ne suit pas la personne jusqu’à la porte', async () => {
    const reponse = await app.request(`/pro/lieux?ou=${'e'.repeat(600)}`)

    expect(reponse.headers.get('location')).toBe(`/pro/entrer?suite=${encodeURIComponent('/pro/lieux')}`)
  })

  test('ce qui était écrit quand l’accès a pris fin n’est pas perdu', async () => {
    const { envoyer, demandes } = unBureau({ entre: false })

    const page = await (await envoyer('/pro/lieux/coupon', { message: 'Fermé <b>', motif: 'ferme' })).text()

    expect(page).toContain('action="/pro/lieux/coupon"')
    expect(page).toContain('name="message" value="Fermé &lt;b&gt;"')
    expect(demandes).toEqual([])
  })
})

describe('entrer', () => {
  const entrer = (champs: Readonly<Record<string, string>>) => unBureau().envoyer('/pro/entrer', champs)

  test('mène là où l’on allait', async () => {
    const reponse = await entrer({ mot: 'le bon', prenom: 'Claire', suite: '/pro/lieux/decisions' })

    expect(reponse.headers.get('location')).toBe('/pro/lieux/decisions')
  })

  test.each(['//ailleurs.fr', 'https://ailleurs.fr', '/lieux', '/pro/\\ailleurs', 'javascript:alert(1)', ''])(
    'ne mène jamais à « %s »',
    async suite => {
      const reponse = await entrer({ mot: 'le bon', prenom: 'Claire', suite })

      expect(reponse.headers.get('location')).toBe('/pro/lieux')
    }
  )

  test('un mot de passe faux garde le prénom, et pas le mot', async () => {
    const reponse = await entrer({ mot: 'le faux', prenom: 'Claire' })

    const page = await reponse.text()
    expect(reponse.status).toBe(422)
    expect(page).toContain('Ce n’est pas le bon mot de passe')
    expect(page).toContain('value="Claire"')
    expect(page).not.toContain('le faux')
  })

  test('sans prénom, on ne saurait pas qui décide', async () => {
    const reponse = await entrer({ mot: 'le bon', prenom: '  ' })

    expect(reponse.status).toBe(422)
  })

  test('après trop d’essais, une page dit quand revenir', async () => {
    const acces = {
      lire: async () => undefined,
      entrer: async () => ({ sorte: 'attendre', minutes: 2 }) as const,
      sortir: () => undefined
    }
    const reponse = await unBureau({ acces }).envoyer('/pro/entrer', { mot: 'x', prenom: 'Claire' })

    expect(reponse.status).toBe(429)
    expect(reponse.headers.get('retry-after')).toBe('120')
    expect(await reponse.text()).toContain('Réessayez dans 2 minutes')
  })
})
