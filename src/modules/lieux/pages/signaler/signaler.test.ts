import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { ok, refus } from '#shared/result'
import { unHoraire } from '../../domain/horaires/un-horaire.ts'
import { unLieu } from '../../domain/lieu/un-lieu.ts'
import type { Signalement } from '../../domain/signalements/signalement.ts'
import { cheminsSignaler } from './chemins-signaler.tsx'
import type { PortsSignaler } from './ports.ts'

const LIEU = unLieu({ horaires: unHoraire() })
const CHEMIN = '/lieux/maison-des-services-gueret-GUERET/signaler'

const unSite = (ports: Partial<PortsSignaler> = {}) => {
  const recus: Signalement[] = []
  const app = new Hono().route(
    '/',
    cheminsSignaler({
      lieu: async code => (code === LIEU.code ? LIEU : undefined),
      signaler: async (_lieu, signalements) => {
        recus.push(...signalements)
        return ok('entier')
      },
      jetons: { donner: () => 'jeton', verifier: (_pour, jeton) => (jeton === 'jeton' ? 'bon' : 'faux') },
      origine: () => 'https://relais.exemple.fr',
      scripts: [],
      ...ports
    })
  )
  const lire = async (adresse: string) => (await app.request(adresse)).text()
  const envoyer = async (motif: string, champs: Readonly<Record<string, string>>) =>
    app.request(`${CHEMIN}/${motif}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ jeton: 'jeton', ...champs })
    })
  return { app, recus, lire, envoyer }
}

test('on choisit ce qui n’est plus vrai, puis on voit ce qui est affiché aujourd’hui', async () => {
  const { lire } = unSite()

  expect(await lire(CHEMIN)).toContain(`href="${CHEMIN}/horaires"`)
  expect(await lire(`${CHEMIN}/horaires`)).toContain('de 9\u00a0h à 12\u00a0h')
  expect(await lire(`${CHEMIN}/telephone`)).toContain('05 55 00 00 00')
  expect(await lire(`${CHEMIN}/adresse`)).toContain('1 place Bonnyaud, 23000 Guéret')
})

test('dire qu’un lieu a fermé : un geste, merci, et ce qui va suivre', async () => {
  const { envoyer, recus, lire } = unSite()

  const reponse = await envoyer('ferme', { message: '' })

  expect(reponse.status).toBe(303)
  expect(reponse.headers.get('location')).toBe(`${CHEMIN}/merci`)
  expect(recus).toEqual([{ motif: 'ferme', propose: '', message: '' }])
  expect(await lire(`${CHEMIN}/merci`)).toContain('va lire et vérifier')
})

describe('des horaires tapés avec ses mots', () => {
  test('sont relus en phrases avant de partir', async () => {
    const { envoyer, recus } = unSite()

    const page = await (await envoyer('horaires', { propose: 'lundi et mardi 14h-17h' })).text()

    expect(page).toMatch(/lundi[^<]*mardi[^<]*de 14\sh à 17\sh/i)
    expect(page).toContain('C’est juste, envoyer')
    expect(recus).toEqual([])
  })

  test('partent quand la personne dit que c’est juste', async () => {
    const { envoyer, recus } = unSite()

    const reponse = await envoyer('horaires', { propose: 'lundi 14h-17h', relu: 'oui' })

    expect(reponse.status).toBe(303)
    expect(recus[0]?.propose).toBe('lundi 14h-17h')
  })

  test('reviennent tels quels quand elle veut corriger', async () => {
    const { envoyer, recus } = unSite()

    const page = await (await envoyer('horaires', { propose: 'lundi 14h-17h', relu: 'non' })).text()

    expect(page).toContain('>\nlundi 14h-17h</textarea>')
    expect(recus).toEqual([])
  })

  test('que nous n’avons pas compris partent en mots, et c’est dit', async () => {
    const { envoyer } = unSite()

    const page = await (await envoyer('horaires', { propose: 'quand le maire est là' })).text()

    expect(page).toContain('Nous n’avons pas tout compris')
    expect(page).toContain('Envoyer mes mots tels quels')
    expect(page).not.toContain('C’est juste')
  })
})

describe('un envoi qui n’est pas pris garde ce qui a été tapé', () => {
  test('sans un mot, quand il en faut', async () => {
    const { envoyer, recus } = unSite()

    const reponse = await envoyer('ne-fait-plus', { message: 'Vu hier.' })

    const page = await reponse.text()
    expect(reponse.status).toBe(422)
    expect(page).toContain('Erreur')
    expect(page).toContain('href="#propose"')
    expect(page).toContain('>\nVu hier.</textarea>')
    expect(recus).toEqual([])
  })

  test.each([
    ['un jeton faux', { jeton: 'x' }],
    ['le champ que seul un programme remplit', { suite_web: 'http://spam.example' }]
  ])('avec %s', async (_cas, champs) => {
    const { envoyer, recus } = unSite()

    const reponse = await envoyer('telephone', { propose: '05 55 11 11 11', ...champs })

    expect(reponse.status).toBe(422)
    expect(await reponse.text()).toContain('value="05 55 11 11 11"')
    expect(recus).toEqual([])
  })

  test('quand il y en a trop à la fois : la page le garde, et dit quand renvoyer', async () => {
    const { envoyer } = unSite({ signaler: async () => refus({ code: 'trop-souvent', minutes: 6 }) })

    const reponse = await envoyer('autre', { message: 'Le lieu a <b>déménagé</b>.' })

    const page = await reponse.text()
    expect(reponse.status).toBe(429)
    expect(reponse.headers.get('retry-after')).toBe('360')
    expect(page).toContain('dans 6 minutes')
    expect(page).toContain('name="message" value="Le lieu a &lt;b&gt;déménagé&lt;/b&gt;."')
  })
})

test('quand beaucoup l’ont déjà dit, c’est compté sans les mots, et c’est dit', async () => {
  const { envoyer, lire } = unSite({ signaler: async () => ok('sans-les-mots') })

  const reponse = await envoyer('horaires', { propose: 'lundi 9h-12h', relu: 'oui' })

  expect(reponse.headers.get('location')).toBe(`${CHEMIN}/merci?compte`)
  expect(await lire(`${CHEMIN}/merci?compte`)).toContain('Votre remarque compte aussi')
})

test('un lieu ou un motif inconnu n’existe pas', async () => {
  const { app, envoyer } = unSite()

  expect((await app.request(`${CHEMIN}/__proto__`)).status).toBe(404)
  expect((await envoyer('constructor', {})).status).toBe(404)
  expect((await app.request('/lieux/nulle-part-AUTRE2/signaler')).status).toBe(404)
})

test('un script écrit par quelqu’un n’est jamais qu’un texte', async () => {
  const script = '"><script>alert(1)</script>'
  const { envoyer } = unSite()

  for (const champs of [
    { propose: script },
    { propose: script, relu: 'non' },
    { propose: script, jeton: '' }
  ]) {
    const page = await (await envoyer('horaires', champs)).text()
    expect(page).toContain('&lt;script&gt;alert(1)')
    expect(page).not.toContain('<script>alert')
  }
})
