import { Hono } from 'hono'
import { describe, expect, test, vi } from 'vitest'
import { gardeSurPlace } from './garde.ts'
import { repondeur } from './repondeur.ts'
import type { Tiroir } from './tiroir.ts'
import { traceDuServeur } from './trace-du-serveur.ts'
import { unTiroir } from './un-tiroir.ts'

const ORIGINE = 'https://relais.exemple.fr'

const leServeur = async (requete: Request) => new Response(`serveur ${await requete.text()}`)

/** A device whose drawer may fail, and a server that says what it received. */
const unAppareil = (tiroir: Tiroir = unTiroir(), reseau = leServeur) => {
  const garde = gardeSurPlace(tiroir, () => 1_000)
  const trace = (cle: string) =>
    traceDuServeur({ tiroir, cle, maintenant: () => 1_000, effacerLaBas: async () => true })
  const [serveur, precis] = [trace('serveur'), trace('precis')]
  const site = new Hono()
    .onError((_erreur, c) => c.text('panne', 500))
    .get('/*', c => c.text('ici'))
    .post('/droits/commencer', async c => {
      await garde.poser(c, await c.req.parseBody(), 60)
      return c.text('ici')
    })
    .post('/droits/questions/1', async c => {
      await new Promise(assez => setTimeout(assez, 20))
      await garde.poser(c, await c.req.parseBody(), 60)
      return c.text('gardé')
    })
    .post('/effacer', async c => {
      await garde.effacer()
      return c.text('effacé')
    })
  const lieuxIci = async () => true
  const repondre = repondeur({
    origine: ORIGINE,
    garde,
    serveur,
    precis,
    tablette: true,
    lieuxIci,
    site,
    reseau,
    versLeServeur: reseau
  })
  const demander = async (chemin: string, init?: RequestInit) => {
    const requete = new Request(ORIGINE + chemin, init)
    // Outside a browser, a request cannot bear the page it comes from.
    Object.defineProperty(requete, 'referrer', { value: `${ORIGINE}/` })
    const { reponse } = await repondre(requete)
    return reponse.text()
  }
  return { demander, serveur, garde }
}

const FORMULAIRE = { method: 'POST', body: new URLSearchParams({ appareil: 'mien' }) }

const refuser = async () => {
  throw new Error('QuotaExceededError')
}

describe('une page demandée à l’appareil', () => {
  test('le parcours commence ici, et y reste', async () => {
    const { demander } = unAppareil()

    expect(await demander('/droits/commencer', FORMULAIRE)).toBe('ici')
    expect(await demander('/droits/questions/2')).toBe('ici')
  })

  test('« Effacer », pressé pendant qu’une réponse s’enregistre, l’efface aussi', async () => {
    const { demander, garde } = unAppareil()
    await demander('/droits/commencer', FORMULAIRE)

    const enregistrement = demander('/droits/questions/1', FORMULAIRE)
    expect(await demander('/effacer', FORMULAIRE)).toBe('effacé')

    expect(await enregistrement).toBe('gardé')
    expect(await garde.lire()).toBeUndefined()
  })

  test('l’appareil ne peut plus rien garder : le parcours commence au serveur, qui reçoit tout', async () => {
    const { demander } = unAppareil({ ...unTiroir(), ecrire: refuser })

    expect(await demander('/droits/commencer', FORMULAIRE)).toBe('serveur appareil=mien')
  })

  test('l’appareil ne peut même plus lire : le serveur répond à tout', async () => {
    const { demander } = unAppareil({ ...unTiroir(), lire: refuser })

    expect(await demander('/droits/commencer', FORMULAIRE)).toBe('serveur appareil=mien')
    expect(await demander('/')).toBe('serveur ')
  })

  test('une page du parcours venue du serveur le fait durer', async () => {
    const { demander, serveur } = unAppareil()
    await serveur.noter()

    expect(await demander('/droits/questions/2')).toBe('serveur ')
    expect(await serveur.etat()).toBe('peut-etre')
  })

  test('un lieu gardé ici se montre quand le réseau est parti, ou ne répond pas', async () => {
    vi.useFakeTimers()
    const parti = unAppareil(unTiroir(), () => Promise.reject(new TypeError('Failed to fetch')))
    const muet = unAppareil(unTiroir(), () => new Promise<Response>(() => undefined))

    const lente = muet.demander('/lieux')
    await vi.advanceTimersByTimeAsync(8_000)

    expect(await parti.demander('/lieux')).toBe('ici')
    expect(await lente).toBe('ici')
    expect(await unAppareil().demander('/lieux')).toBe('serveur ')
    vi.useRealTimers()
  })
})
