import { describe, expect, test } from 'vitest'
import { apiLieux } from './api.ts'
import { desPorts } from './une-api.ts'

const demander = async (adresse: string, init: RequestInit = {}, ports = desPorts()) =>
  apiLieux(ports).request(adresse, init)

type Erreurs = { readonly erreurs: readonly { readonly chemin: string; readonly message: string }[] }

const erreursDe = async (adresse: string) => {
  const reponse = await demander(adresse)
  return { statut: reponse.status, ...((await reponse.json()) as Erreurs) }
}

type Liste = {
  readonly moment: unknown
  readonly lieux: readonly {
    readonly code: string
    readonly page: string
    readonly distance: { readonly km: number; readonly minutesAPied: number | null } | null
    readonly etat: { readonly etat: string; readonly phrase: string; readonly jusqua: string | null }
  }[]
  readonly attribution: { readonly sources: readonly { readonly licence: string }[] }
}

const listeDe = async (adresse: string) => (await (await demander(adresse)).json()) as Liste

describe('les lieux autour d’une commune', () => {
  test('viennent avec leur état, leur raison, leur distance et leur page', async () => {
    const { lieux, moment, attribution } = await listeDe('/api/lieux?commune=23096&besoin=css')

    expect(moment).toEqual({ jour: '2026-11-23', heure: '10:00' })
    expect(lieux.map(({ code }) => code)).toEqual(['FSGUER', 'CCASGU', 'BUSFRS'])
    expect(lieux[0]).toMatchObject({
      page: 'https://relais.exemple.fr/lieux/france-services-de-gueret-gueret-FSGUER',
      convenance: 'oui',
      distance: { km: 0, precision: 'exacte', minutesAPied: 0 },
      etat: { etat: 'ouvert', jusqua: '12:00', raison: { code: 'horaires', phrase: null } }
    })
    expect(attribution.sources[0]?.licence).toBe('Licence Ouverte 2.0')
  })

  test('ne sont pas plus que la limite', async () => {
    expect((await listeDe('/api/lieux?commune=23096&limite=1')).lieux).toHaveLength(1)
  })

  test('ont l’heure de leur département', async () => {
    const vus: (string | undefined)[] = []
    const maintenant = (departement?: string) => {
      vus.push(departement)
      return { jour: '2026-11-23', minute: 600 }
    }
    await demander('/api/lieux?departement=974', {}, desPorts({ maintenant }))

    expect(vus).toContain('974')
  })
})

test('autour d’un point, l’heure est celle du lieu le plus proche, et aucun cache commun ne garde la réponse', async () => {
  const reponse = await demander('/api/lieux?latitude=46.17&longitude=1.87&avec=fauteuil')

  expect(reponse.headers.get('Cache-Control')).toBe('private, max-age=60')
  expect(((await reponse.json()) as Liste).lieux.map(({ code }) => code)).toEqual(['FSGUER'])
})

test('un code de commune inconnu, ou sans place connue, le dit', async () => {
  expect(await erreursDe('/api/lieux?commune=00000')).toEqual({
    statut: 404,
    erreurs: [{ chemin: 'commune', message: 'Aucune commune n’a ce code.' }]
  })
})

describe('un paramètre faux est nommé, avec quoi écrire', () => {
  test.each([
    ['', 'commune', /une seule façon/],
    ['?commune=23096&departement=23', 'commune', /une seule façon/],
    ['?commune=Guéret', 'commune', /5 signes : 23096/],
    ['?departement=creuse', 'departement', /23, 2A ou 974/],
    ['?latitude=46', 'longitude', /une latitude et une longitude/],
    ['?latitude=146&longitude=1', 'latitude', /entre -90 et 90/],
    ['?latitude=46,17&longitude=1', 'latitude', /avec un point/],
    ['?latitude=NaN&longitude=1', 'latitude', /avec un point/],
    ['?commune=23096&besoin=dentiste', 'besoin', /parmi : css, ame/],
    ['?commune=23096&quand=demain', 'quand', /parmi : maintenant/],
    ['?commune=23096&avec=ascenseur', 'avec', /parmi : bus/],
    ['?commune=23096&limite=1000', 'limite', /entre 1 et 50/],
    ['?commune=23096&limite=1e9', 'limite', /entre 1 et 50/],
    ['?commune=23096&limite=0', 'limite', /entre 1 et 50/],
    ['?commune=23096&page=2', 'page', /pour un département/],
    ['?departement=23&quand=maintenant', 'quand', /autour d’une commune/],
    ['?commune=23096&beosin=css', 'beosin', /n’existe pas/],
    ['?commune=23096&__proto__=1', '__proto__', /n’existe pas/],
    ['?commune=23096&commune=75056', 'commune', /plusieurs fois/]
  ])('%s', async (champs, chemin, message) => {
    const { statut, erreurs } = await erreursDe(`/api/lieux${champs}`)

    expect(statut).toBe(400)
    expect(erreurs[0]?.chemin).toBe(chemin)
    expect(erreurs[0]?.message).toMatch(message)
  })

  test('tous à la fois', async () => {
    const { erreurs } = await erreursDe('/api/lieux?commune=x&limite=0&besoin=y')

    expect(erreurs.map(({ chemin }) => chemin).toSorted()).toEqual(['besoin', 'commune', 'limite'])
  })

  test('« où ? » trop long, ou vide', async () => {
    for (const q of ['', '%20', 'a'.repeat(101)])
      expect(await erreursDe(`/api/lieux/ou?q=${q}`)).toMatchObject({
        statut: 400,
        erreurs: [{ chemin: 'q' }]
      })
  })
})

describe('pour tous les sites', () => {
  test('la lecture est ouverte, l’écriture n’existe pas', async () => {
    const lecture = await demander('/api/lieux/FSGUER')
    expect(lecture.headers.get('Access-Control-Allow-Origin')).toBe('*')

    const prevol = await demander('/api/lieux/FSGUER', {
      method: 'OPTIONS',
      headers: { Origin: 'https://ville.exemple', 'Access-Control-Request-Method': 'DELETE' }
    })
    expect(prevol.headers.get('Access-Control-Allow-Methods')).toBe('GET,HEAD')

    const ecriture = await demander('/api/lieux/FSGUER', { method: 'POST' })
    expect(ecriture.status).toBe(404)
  })

  test('un refus aussi se lit d’ailleurs', async () => {
    for (const adresse of ['/api/lieux', '/api/lieux/ABSENT', '/api/lieux/a/b'])
      expect((await demander(adresse)).headers.get('Access-Control-Allow-Origin')).toBe('*')
  })

  test('la même demande dans la même minute n’est pas refaite, sauf si quelque chose a été écrit', async () => {
    let recherches = 0
    const compter = {
      chercher: () => {
        recherches += 1
        return []
      }
    }
    const premiere = await demander('/api/lieux?commune=23096', {}, desPorts(compter))
    const headers = { 'If-None-Match': premiere.headers.get('ETag') ?? '' }

    const encore = await demander('/api/lieux?commune=23096', { headers }, desPorts(compter))
    expect([encore.status, recherches]).toEqual([304, 1])

    const change = desPorts({ ...compter, edition: () => '8' })
    expect((await demander('/api/lieux?commune=23096', { headers }, change)).status).toBe(200)
    const plusTard = desPorts({ ...compter, maintenant: () => ({ jour: '2026-11-23', minute: 601 }) })
    expect((await demander('/api/lieux?commune=23096', { headers }, plusTard)).status).toBe(200)
  })
})

test('un code en minuscules, ou d’un lieu réuni à un autre, mène à celui d’aujourd’hui', async () => {
  const reponse = await demander('/api/lieux/fsguer')

  expect(reponse.status).toBe(301)
  expect(reponse.headers.get('Location')).toBe('https://relais.exemple.fr/api/lieux/FSGUER')
})

test('la description dit où est le site', async () => {
  const { servers } = (await (await demander('/api/lieux/openapi.json')).json()) as { servers: unknown }

  expect(servers).toEqual([{ url: 'https://relais.exemple.fr' }])
})
