import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import type { Reponse } from '../../domain/confirmations/demande.ts'
import { unHoraire } from '../../domain/horaires/un-horaire.ts'
import { unLieu } from '../../domain/lieu/un-lieu.ts'
import { cheminsConfirmer } from './chemins-confirmer.tsx'
import type { PortsConfirmer } from './ports.ts'

const LIEU = unLieu({ horaires: unHoraire() })
const BON = { code: 'gue ret', cle: 'BDFG-2345' }

const unSite = (ports: Partial<PortsConfirmer> = {}) => {
  const recues: { code: string; reponse: Reponse; mots: string }[] = []
  const app = new Hono().route(
    '/',
    cheminsConfirmer({
      ouvrir: async (code, cle) =>
        code === 'GUERET' && cle === BON.cle ? { sorte: 'ouvert', lieu: LIEU } : { sorte: 'faux' },
      repondre: async (code, reponse, mots) => {
        recues.push({ code, reponse, mots })
      },
      scripts: [],
      ...ports
    })
  )
  const ouvrir = async (champs: Readonly<Record<string, string>> = {}) =>
    app.request(`/lieux/confirmer?${new URLSearchParams(champs)}`)
  const repondre = async (champs: Readonly<Record<string, string>>) =>
    app.request('/lieux/confirmer', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ ...BON, ...champs })
    })
  return { app, recues, ouvrir, repondre }
}

test('avec le code et la clé de la lettre, le lieu lit sa fiche comme les habitants', async () => {
  const reponse = await unSite().ouvrir(BON)

  const page = await reponse.text()
  expect(reponse.status).toBe(200)
  for (const mot of [
    'Maison des services',
    '1 place Bonnyaud, 23000 Guéret',
    '05 55 00 00 00',
    'Tout est juste'
  ])
    expect(page).toContain(mot)
})

test('sans rien, la page demande le code et la clé ; recopiés de travers, elle le dit et les garde', async () => {
  const { ouvrir } = unSite()

  expect((await ouvrir()).status).toBe(200)
  const faux = await ouvrir({ code: 'GUERET', cle: 'XXXX' })
  expect(faux.status).toBe(422)
  expect(await faux.text()).toContain('value="XXXX"')
})

describe('le lieu répond', () => {
  test('« tout est juste » d’un geste', async () => {
    const { repondre, recues, app } = unSite()

    const reponse = await repondre({ reponse: 'juste' })

    expect(reponse.headers.get('location')).toBe('/lieux/confirmer/merci')
    expect(recues).toEqual([{ code: 'GUERET', reponse: 'juste', mots: '' }])
    expect(await (await app.request('/lieux/confirmer/merci')).text()).toContain('confirmée aujourd’hui')
  })

  test('« il y a des changements », avec ses mots', async () => {
    const { repondre, recues, app } = unSite()

    expect((await repondre({ reponse: 'changements' })).status).toBe(422)
    const reponse = await repondre({ reponse: 'changements', 'mots-changements': 'Fermé le lundi.' })

    expect(recues).toEqual([{ code: 'GUERET', reponse: 'changements', mots: 'Fermé le lundi.' }])
    const merci = await app.request(reponse.headers.get('location') ?? '')
    expect(await merci.text()).toContain('va lire et corriger')
  })

  test('« nous avons fermé », même sans un mot', async () => {
    const { repondre, recues } = unSite()

    await repondre({ reponse: 'ferme' })

    expect(recues).toEqual([{ code: 'GUERET', reponse: 'ferme', mots: '' }])
  })

  test('sans la bonne clé, rien n’est reçu', async () => {
    const { repondre, recues } = unSite()

    expect((await repondre({ reponse: 'juste', cle: 'XXXX-XXXX' })).status).toBe(422)
    expect((await repondre({ reponse: 'n’importe quoi' })).status).toBe(303)
    expect(recues).toEqual([])
  })

  test('après trop de clés fausses, une page dit quand revenir', async () => {
    const { repondre, recues } = unSite({ ouvrir: async () => ({ sorte: 'attendre', minutes: 1 }) })

    const reponse = await repondre({ reponse: 'juste' })

    expect(reponse.status).toBe(429)
    expect(await reponse.text()).toContain('dans 1 minute')
    expect(recues).toEqual([])
  })
})
