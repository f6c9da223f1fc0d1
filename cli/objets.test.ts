import { expect, test } from 'vitest'
import { lireLignes } from '../src/server/lignes.ts'
import { lireObjets } from './objets.ts'

const lire = async (...morceaux: (string | Uint8Array)[]) => {
  const entree = (async function* () {
    yield* morceaux
  })()
  const objets = []
  for await (const objet of lireObjets(lireLignes(entree))) objets.push(objet)
  return objets
}

const foyer = (id: string) => JSON.stringify({ schema: 'situation/1', id, personnes: [] })
const json = (id: string) => ({ schema: 'situation/1', id, personnes: [] })

test('un foyer par ligne, les lignes vides et les fins de ligne de Windows ne comptent pas', async () => {
  const objets = await lire(`\uFEFF${foyer('a')}\r\n\r\n${foyer('b')}`)

  expect(objets).toEqual([
    { ligne: 1, json: json('a') },
    { ligne: 3, json: json('b') }
  ])
})

test('un caractère coupé entre deux lectures reste entier', async () => {
  const octets = Buffer.from(`${foyer('é€')}\n`)

  const objets = await lire(...Array.from(octets, octet => Uint8Array.of(octet)))

  expect(objets).toEqual([{ ligne: 1, json: json('é€') }])
})

test('un objet écrit sur plusieurs lignes, même avec une personne par ligne', async () => {
  const aere = JSON.stringify({ ...json('a'), note: 'une { dans un texte \\"' }, null, 2)
  const compact = `{"schema":"situation/1","id":"b","personnes":[\n{"role":"demandeur"},\n{"role":"enfant"}\n]}`

  const objets = await lire(`${aere}\n${compact}\n`)

  expect(objets).toMatchObject([
    { ligne: 1, json: { id: 'a' } },
    { ligne: 7, json: { id: 'b', personnes: [{}, {}] } }
  ])
})

test('une ligne coupée ou fausse n’arrête pas les autres, chacune garde sa place', async () => {
  const objets = await lire(
    [foyer('a'), '{"id":"b","personnes":[', 'oups', foyer('c'), '{"id":"d', '{"id":,}', foyer('e')].join('\n')
  )

  expect(objets.map(objet => [objet.ligne, 'json' in objet])).toEqual([
    [1, true],
    [2, false],
    [3, false],
    [4, true],
    [5, false],
    [6, false],
    [7, true]
  ])
})

test('un seul objet jamais fermé est une seule erreur', async () => {
  expect(await lire('{\n  "id": "a",\n  "personnes": [\n')).toEqual([
    { ligne: 1, refus: expect.stringContaining('pas fermé') }
  ])
})

test('une liste est refusée, avec ce qu’il faut écrire', async () => {
  expect(await lire(`[${foyer('a')}]`)).toEqual([{ ligne: 1, refus: expect.stringContaining('par ligne') }])
})

test('une ligne en Latin-1 dit comment enregistrer le fichier', async () => {
  const objets = await lire(Buffer.from('{"id":"Éva"}\n', 'latin1'), foyer('b'))

  expect(objets).toMatchObject([
    { ligne: 1, refus: expect.stringContaining('UTF-8') },
    { ligne: 2, json: { id: 'b' } }
  ])
})

test('une ligne de plus d’un mégaoctet est refusée sans être gardée', async () => {
  const longue = Array.from({ length: 3 }, () => 'x'.repeat(500_000))

  const objets = await lire(...longue, '\n', foyer('b'))

  expect(objets).toMatchObject([
    { ligne: 1, refus: expect.stringContaining('1 Mo') },
    { ligne: 2, json: { id: 'b' } }
  ])
})

test('un fichier en UTF-16 ou binaire est refusé en entier', async () => {
  await expect(lire(Buffer.from('\uFEFF{"id":"a"}', 'utf16le'))).rejects.toThrow('UTF-16')
  await expect(lire(Uint8Array.of(0x89, 0x50, 0, 0))).rejects.toThrow('texte')
})
