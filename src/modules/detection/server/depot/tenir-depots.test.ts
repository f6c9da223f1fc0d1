import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { type Clock, fixedClock } from '#server/clock'
import { tenirDepots } from './tenir-depots.ts'

const racine = mkdtempSync(join(tmpdir(), 'relais-depots-'))
afterAll(() => rmSync(racine, { recursive: true }))

const essais = readFileSync(
  new URL('../../../../../donnees/essais/menages-2026-11.jsonl', import.meta.url),
  'utf8'
)
  .trim()
  .split('\n')

/** Goes forward when it is told to. */
const uneHorloge = (): Clock & { readonly avancer: (minutes: number) => void } => {
  let maintenant = Date.parse('2026-11-27T09:00:00Z')
  const ici = () => fixedClock(new Date(maintenant).toISOString())
  return {
    instant: () => ici().instant(),
    aujourdhui: () => ici().aujourdhui(),
    avancer: minutes => {
      maintenant += minutes * 60_000
    }
  }
}

let dossiers = 0
const unGuichet = (octetsAuPlus = 1e6) => {
  const dossier = join(racine, String(++dossiers))
  const horloge = uneHorloge()
  const depots = tenirDepots({
    dossier,
    clock: horloge,
    ouvriers: 0,
    octetsAuPlus,
    nommerCommune: code => code ?? 'non dite'
  })
  const surLeDisque = () => (existsSync(dossier) ? readdirSync(dossier) : [])
  return { depots, horloge, dossier, surLeDisque }
}

type Fichiers = { readonly fichier?: string | Uint8Array<ArrayBuffer>; readonly correspondance?: string }

const envoi = ({ fichier, correspondance = '' }: Fichiers): Request => {
  const corps = new FormData()
  corps.set('correspondance', new Blob([correspondance]), correspondance === '' ? '' : 'c.yaml')
  if (fichier !== undefined) corps.set('fichier', new Blob([fichier]), 'foyers.jsonl')
  return new Request('http://relais/detection/deposer', { method: 'POST', body: corps })
}

const lire = async (liste: AsyncIterable<string | Uint8Array> | null) => {
  const morceaux: Uint8Array[] = []
  for await (const morceau of liste ?? []) morceaux.push(Buffer.from(morceau))
  return Buffer.concat(morceaux).toString('utf8')
}

describe('un fichier passe', () => {
  const { depots, surLeDisque, dossier } = unGuichet()

  test('il donne un résumé et une liste, et lui-même n’est pas gardé', async () => {
    expect(await depots.deposer('a', envoi({ fichier: `${essais.join('\n')}\nabc\n` }))).toEqual({
      ok: true,
      value: undefined
    })
    const etat = depots.etat('a')

    expect(etat).toMatchObject({ sorte: 'fini', minutes: 60, resume: { lus: essais.length + 1, rejetes: 1 } })
    expect((await lire(depots.liste('a', 'jsonl'))).trim().split('\n')).toHaveLength(essais.length + 1)
    expect(surLeDisque()).toHaveLength(1)
    expect(readFileSync(join(dossier, surLeDisque()[0] ?? ''), 'latin1')).not.toMatch(/ligne|date_naissance/)
  })

  test('le tableau dit chaque foyer trouvé, et chaque ligne refusée à sa place', async () => {
    const tableau = (await lire(depots.liste('a', 'csv'))).split('\r\n')

    expect(tableau[0]).toMatch(/^\uFEFFligne;identifiant;/)
    expect(tableau.at(-2)).toMatch(/Ce n’est pas du JSON/)
    expect(tableau.join()).toMatch(/Complémentaire santé solidaire/)
  })

  test('une autre session n’en voit rien', () => {
    expect([depots.etat('b'), depots.liste('b', 'jsonl')]).toEqual([{ sorte: 'aucun' }, null])
  })

  test('effacé, il ne reste rien, ni en mémoire ni sur le disque', async () => {
    await depots.effacer('a')

    expect([depots.etat('a'), depots.liste('a', 'csv'), surLeDisque()]).toEqual([
      { sorte: 'aucun' },
      null,
      []
    ])
  })
})

test('après une heure, tout est effacé sans que personne ne demande', async () => {
  const { depots, horloge, surLeDisque } = unGuichet()
  await depots.deposer('a', envoi({ fichier: essais[0] ?? '' }))

  horloge.avancer(59)
  expect(depots.etat('a')).toMatchObject({ sorte: 'fini', minutes: 1 })
  horloge.avancer(1)
  expect(depots.etat('a')).toEqual({ sorte: 'aucun' })
  await expect.poll(surLeDisque).toEqual([])
})

test('un second fichier remplace le premier', async () => {
  const { depots, surLeDisque } = unGuichet()
  await depots.deposer('a', envoi({ fichier: essais.join('\n') }))
  await depots.deposer('a', envoi({ fichier: essais[0] ?? '' }))

  expect(depots.etat('a')).toMatchObject({ resume: { lus: 1 } })
  expect(surLeDisque()).toHaveLength(1)
})

describe('un tableau et sa correspondance', () => {
  const lireEssai = (nom: string) =>
    readFileSync(new URL(`../../../../../donnees/essais/detection/${nom}`, import.meta.url), 'utf8')
  const [table, correspondance] = [lireEssai('foyers.csv'), lireEssai('correspondance.yaml')]

  test('passent ensemble', async () => {
    const { depots } = unGuichet()

    expect((await depots.deposer('a', envoi({ fichier: table, correspondance }))).ok).toBe(true)
    expect(depots.etat('a')).toMatchObject({ sorte: 'fini', resume: { rejetes: 0 } })
  })

  test('qui ne vont pas ensemble : la phrase dit quoi reprendre', async () => {
    const { depots } = unGuichet()

    expect(await depots.deposer('a', envoi({ fichier: 'a;b\n1;2\n', correspondance }))).toMatchObject({
      error: { sorte: 'illisible', phrase: expect.stringMatching(/colonne/) }
    })
  })
})

describe('ce qui ne va pas est dit, et rien ne reste', () => {
  test.each([
    ['sans fichier', envoi({}), { sorte: 'sans-fichier' }],
    ['un fichier vide', envoi({ fichier: '' }), { sorte: 'vide' }],
    ['de l’UTF-16', envoi({ fichier: new Uint8Array([0xff, 0xfe, 0x61, 0]) }), { sorte: 'illisible' }],
    ['un fichier trop gros', envoi({ fichier: `${'x'.repeat(2e6)}\n` }), { sorte: 'trop-gros' }],
    [
      'une correspondance sans fin',
      envoi({ fichier: 'a', correspondance: 'x'.repeat(100_000) }),
      { sorte: 'correspondance-trop-longue' }
    ],
    [
      'un formulaire d’ailleurs',
      new Request('http://relais/', { method: 'POST', body: 'mot=x' }),
      { sorte: 'pas-un-envoi' }
    ],
    [
      'un envoi coupé',
      new Request('http://relais/', {
        method: 'POST',
        headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
        body: '--x\r\nContent-Disposition: form-data; name="fichier"; filename="f"\r\n\r\n{"a":1'
      }),
      { sorte: 'arrete' }
    ]
  ])('%s', async (_, requete, attendu) => {
    const { depots, surLeDisque } = unGuichet()

    expect(await depots.deposer('a', requete)).toMatchObject({ ok: false, error: attendu })
    expect([depots.etat('a'), surLeDisque()]).toEqual([{ sorte: 'aucun' }, []])
  })
})

/** A file whose end only comes when it is asked for. */
const envoiLent = () => {
  const tuyau = new TransformStream<Uint8Array, Uint8Array>()
  const plume = tuyau.writable.getWriter()
  const ecrire = (texte: string) => plume.write(Buffer.from(texte))
  const requete = new Request('http://relais/', {
    method: 'POST',
    headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
    body: tuyau.readable,
    duplex: 'half'
  } as RequestInit)
  const debut = '--x\r\nContent-Disposition: form-data; name="fichier"; filename="f"\r\n\r\n'
  return {
    requete,
    commencer: () => ecrire(debut + essais.join('\n')),
    finir: () => ecrire('\n\r\n--x--\r\n').then(() => plume.close()),
    couper: () => plume.abort(new Error('gone'))
  }
}

describe('pendant qu’un fichier passe', () => {
  test('un second attend son tour ; le premier finit', async () => {
    const { depots } = unGuichet()
    const lent = envoiLent()
    const premier = depots.deposer('a', lent.requete)
    await lent.commencer()

    expect(await depots.deposer('b', envoi({ fichier: 'x' }))).toEqual({
      ok: false,
      error: { sorte: 'occupe' }
    })
    expect(depots.etat('a').sorte).toBe('en cours')
    await lent.finir()
    expect((await premier).ok).toBe(true)
  })

  test('l’arrêter efface tout', async () => {
    const { depots, surLeDisque } = unGuichet()
    const lent = envoiLent()
    const depose = depots.deposer('a', lent.requete)
    await lent.commencer()
    await expect.poll(() => depots.etat('a').sorte).toBe('en cours')

    await depots.effacer('a')
    await lent.finir()

    expect(await depose).toEqual({ ok: false, error: { sorte: 'arrete' } })
    expect([depots.etat('a'), surLeDisque()]).toEqual([{ sorte: 'aucun' }, []])
  })

  test('un navigateur qui s’en va n’y laisse rien, et le suivant passe', async () => {
    const { depots, surLeDisque } = unGuichet()
    const lent = envoiLent()
    const depose = depots.deposer('a', lent.requete)
    await lent.commencer()
    lent.couper().catch(() => undefined)

    expect(await depose).toMatchObject({ ok: false })
    expect(surLeDisque()).toEqual([])
    expect((await depots.deposer('b', envoi({ fichier: essais[0] ?? '' }))).ok).toBe(true)
  })
})
