import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { fixedClock } from '#server/clock'
import type { LigneDeJournal } from '#server/journal'
import { empreintesStyle } from '#ui'
import { createApp, type Services } from './app.ts'

const ORIGIN = 'https://relais.exemple.fr'
const LONG = '<p>bonjour</p>'.repeat(500)

const pagesDEssai = () =>
  new Hono()
    .get('/encadrable', c => {
      c.set('encadrable', true)
      if (c.req.query('casse') !== undefined) throw new Error('cassée')
      return c.html('<p>à montrer ailleurs</p>')
    })
    .get('/', c => c.html(LONG))
    .get('/court', c => c.html('<p>court</p>'))
    .get('/casse/:nom', c => {
      // What was typed may well look like a line of the stack.
      throw new Error(`la situation de ${c.req.param('nom')} a cassé\n    at ${c.req.param('nom')}`)
    })
    .get('/api/casse', () => {
      throw new Error('le secret')
    })
    .post('/envoi', async c => c.text(`reçu ${(await c.req.parseBody()).mot}`))

const unSite = (services: Partial<Services> = {}) => {
  const lignes: LigneDeJournal[] = []
  const app = createApp({
    origin: ORIGIN,
    chiffre: true,
    clock: fixedClock('2026-11-22T10:00:00Z'),
    ecrire: ligne => lignes.push(ligne),
    dossierPublic: '/n-existe-pas',
    version: '1.2.3',
    sondes: [],
    gardePro: async (c, next) => (c.req.header('X-Essai') === 'entre' ? next() : c.text('fermé', 403)),
    pages: [pagesDEssai()],
    ...services
  })
  return { app, lignes }
}

const envoi = (corps: string, entetes: Readonly<Record<string, string>> = { Origin: ORIGIN }) => ({
  method: 'POST',
  body: corps,
  headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...entetes }
})

describe('chaque réponse est fermée aux autres', () => {
  test('la politique de contenu ne permet que nos fichiers et notre style', async () => {
    const { headers } = await unSite().app.request('/')

    const politique = headers.get('content-security-policy') ?? ''
    expect(politique).toContain("default-src 'none'")
    expect(politique).toContain(`style-src ${empreintesStyle.map(empreinte => `'${empreinte}'`).join(' ')};`)
    expect(politique).not.toContain('unsafe')
  })

  test('même une page introuvable ou en panne porte les en-têtes', async () => {
    for (const chemin of ['/nulle-part', '/casse/x']) {
      const { headers } = await unSite().app.request(chemin)
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('cache-control')).toBe('no-store')
    }
  })

  test('à un programme, une erreur se dit en JSON, sans rien de nous', async () => {
    for (const [chemin, statut, phrase] of [
      ['/api/nulle-part', 404, 'Cette adresse n’existe pas.'],
      ['/api/casse', 500, 'Une panne de notre côté. Réessayez plus tard.']
    ] as const) {
      const reponse = await unSite().app.request(chemin)
      expect(reponse.status).toBe(statut)
      expect(await reponse.json()).toEqual({ erreurs: [{ chemin: '', message: phrase }] })
    }
  })

  test('seule une page qui le demande, et qui réussit, se laisse encadrer', async () => {
    const { app } = unSite()
    const pour = async (chemin: string) => {
      const { headers } = await app.request(chemin)
      return [
        headers.get('x-frame-options'),
        /frame-ancestors [^;]*/.exec(headers.get('content-security-policy') ?? '')?.[0]
      ]
    }

    expect(await pour('/encadrable')).toEqual([null, 'frame-ancestors *'])
    for (const chemin of ['/', '/court', '/nulle-part', '/casse/x', '/encadrable?casse'])
      expect(await pour(chemin)).toEqual(['DENY', "frame-ancestors 'none'"])
  })

  test('https est exigé pour la suite seulement quand on nous atteint en https', async () => {
    const chiffre = await unSite().app.request('/')
    const clair = await unSite({ chiffre: false }).app.request('/')

    expect(chiffre.headers.has('strict-transport-security')).toBe(true)
    expect(clair.headers.has('strict-transport-security')).toBe(false)
  })
})

describe('un envoi', () => {
  test('de notre page est lu', async () => {
    const reponse = await unSite().app.request('/envoi', envoi('mot=oui'))

    expect(await reponse.text()).toBe('reçu oui')
  })

  test.each([
    ['un vieux navigateur, depuis notre page', { Referer: `${ORIGIN}/droits` }, 200],
    ['un vieux navigateur, depuis ailleurs', { Referer: 'https://ailleurs.fr/' }, 403],
    ['un récent qui se dit ailleurs', { Referer: `${ORIGIN}/`, 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['un récent qui se dit ici', { 'Sec-Fetch-Site': 'same-origin' }, 200],
    ['un inconnu muet', {}, 403]
  ])('%s', async (_, entetes, statut) => {
    expect((await unSite().app.request('/envoi', envoi('mot=oui', entetes))).status).toBe(statut)
  })

  test('d’un autre site est refusé, en clair', async () => {
    const reponse = await unSite().app.request('/envoi', envoi('mot=oui', { Origin: 'https://ailleurs.fr' }))

    expect(reponse.status).toBe(403)
    expect(await reponse.text()).toContain('Nous n’avons pas pu lire cet envoi')
  })

  test('trop long est refusé, en clair', async () => {
    const reponse = await unSite().app.request('/envoi', envoi(`mot=${'a'.repeat(20_000)}`))

    expect(reponse.status).toBe(413)
    expect(await reponse.text()).toContain('Cet envoi est trop long')
  })
})

describe('une panne', () => {
  test('donne une page claire et un numéro, sans rien de nous ni de la personne', async () => {
    const { app, lignes } = unSite()

    const reponse = await app.request('/casse/Dupont?nom=Dupont')

    const texte = await reponse.text()
    const numero = lignes[0]?.numero
    expect(reponse.status).toBe(500)
    expect(texte).toContain(String(numero))
    expect(texte).not.toMatch(/Dupont|app\.test|Error/)
    expect(JSON.stringify(lignes)).not.toContain('Dupont')
    expect(lignes[0]).toMatchObject({ niveau: 'erreur', ou: expect.stringContaining('app.test') })
  })
})

test('le journal garde le motif de la route, jamais l’adresse demandée', async () => {
  const { app, lignes } = unSite()

  await app.request('/casse/Dupont?age=40', { headers: { 'User-Agent': 'Navigateur X' } })

  expect(lignes[1]).toEqual({
    quand: '2026-11-22T10:00:00.000Z',
    numero: expect.stringMatching(/^[2-9A-Z]{6}$/),
    methode: 'GET',
    route: '/casse/:nom',
    statut: 500,
    ms: expect.any(Number)
  })
})

describe('la compression', () => {
  test.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip;q=1.0, br;q=0', 'gzip', gunzipSync]
  ])('%s donne %s', async (accepte, encodage, lire) => {
    const reponse = await unSite().app.request('/', { headers: { 'Accept-Encoding': accepte } })

    const presse = Buffer.from(await reponse.arrayBuffer())
    expect(reponse.headers.get('content-encoding')).toBe(encodage)
    expect(presse.length).toBeLessThan(300)
    expect(String(lire(presse))).toBe(LONG)
  })

  test('un appareil qui ne sait pas lire reçoit le texte tel quel, une page courte aussi', async () => {
    const simple = await unSite().app.request('/')
    const courte = await unSite().app.request('/court', { headers: { 'Accept-Encoding': 'br' } })

    expect([simple, courte].map(r => r.headers.get('content-encoding'))).toEqual([null, null])
    expect(await courte.text()).toBe('<p>court</p>')
  })
})

describe('les fichiers construits', () => {
  const dossierPublic = mkdtempSync(join(tmpdir(), 'relais-public-'))
  const script = 'console.log("bonjour")'
  writeFileSync(join(dossierPublic, 'essai.js'), script)
  writeFileSync(join(dossierPublic, 'essai.js.br'), brotliCompressSync(script))
  const demander = (headers = {}) => unSite({ dossierPublic }).app.request('/essai.js', { headers })

  test('sont servis comprimés d’avance', async () => {
    const reponse = await demander({ 'Accept-Encoding': 'br' })

    expect(reponse.headers.get('content-type')).toMatch(/javascript/)
    expect(String(brotliDecompressSync(Buffer.from(await reponse.arrayBuffer())))).toBe(script)
  })

  test('ne sont pas renvoyés s’ils n’ont pas changé', async () => {
    const { headers } = await demander()

    expect((await demander({ 'If-None-Match': headers.get('etag') })).status).toBe(304)
  })

  test('rien d’autre que ce dossier n’est servi', async () => {
    const { app } = unSite({ dossierPublic })

    for (const chemin of ['/../package.json', '/..%2fpackage.json', '/essai.js.br', '/%2e%2e/app.ts']) {
      expect((await app.request(chemin)).status).toBe(404)
    }
  })
})

describe('/etat', () => {
  test('dit que tout marche', async () => {
    const reponse = await unSite({
      sondes: [{ nom: 'regles', sonder: () => ({ etat: 'ok', valeurs: 3 }) }]
    }).app.request('/etat')

    expect(reponse.status).toBe(200)
    expect(await reponse.json()).toEqual({
      etat: 'ok',
      version: '1.2.3',
      resume: 'Tout marche.',
      parties: { regles: { etat: 'ok', valeurs: 3 } }
    })
  })

  test('nomme la partie en panne, sans dire pourquoi à tout le monde', async () => {
    const sonder = () => {
      throw new Error('mot de passe : 1234')
    }

    const reponse = await unSite({ sondes: [{ nom: 'base', sonder }] }).app.request('/etat')

    const texte = await reponse.text()
    expect(reponse.status).toBe(503)
    expect(texte).toContain('À regarder : base (panne).')
    expect(texte).not.toContain('1234')
  })
})

test('tout ce qui est sous /pro/ est fermé d’abord, même ce qui n’existe pas, dans n’importe quel module', async () => {
  const { app } = unSite({ pages: [new Hono().get('/pro/quelque-chose', c => c.text('ouvert'))] })
  const statut = async (chemin: string, headers = {}) => (await app.request(chemin, { headers })).status

  expect(await statut('/pro/quelque-chose')).toBe(403)
  expect(await statut('/pro/nulle-part')).toBe(403)
  expect(await statut('/pro')).toBe(403)
  expect(await statut('/pro/quelque-chose', { 'X-Essai': 'entre' })).toBe(200)
  expect(await statut('/professionnels')).toBe(404)
})
