import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import messages from '../../../../../messages/fr.json' with { type: 'json' }
import { unContexte } from '../../domain/importation/un-outillage.ts'
import { lireFichier } from './lire-fichier.ts'
import { jourDuNom, ouvrirFichier } from './ouvrir-fichier.ts'
import { CODES_REFUS } from './refus.ts'

const contexte = unContexte()
const octets = (texte: string) => new TextEncoder().encode(texte)
const lire = (contenu: string | Uint8Array, format?: string) =>
  lireFichier(typeof contenu === 'string' ? octets(contenu) : contenu, contexte, format)

/** The names that a file gives and the lines that it refuses; or why it is not read. */
const resumer = (contenu: string | Uint8Array, format?: string) => {
  const lecture = lire(contenu, format)
  if (!lecture.ok) return lecture.error.code
  const { fiches, rejets } = lecture.value
  return {
    noms: fiches.map(({ ligne, fiche }) => `${ligne} ${fiche.dit.nom}`),
    rejets: rejets.map(({ ligne, erreurs }) => `${ligne} ${erreurs[0]?.code}`)
  }
}

const ENTETE = 'id,nom,commune,code_postal,adresse,courriel,services'
const CSV = `${ENTETE}\n1,Médiathèque « L’été »,Guéret,23000,12 rue de Braconne,,\n2,CCAS,Limoges,87000,,,\n`
const TOUT = { noms: ['2 Médiathèque « L’été »', '3 CCAS'], rejets: [] }

describe('un tableau se lit quel que soit l’alphabet', () => {
  const utf16 = (texte: string, marque: boolean) => Buffer.from((marque ? '\ufeff' : '') + texte, 'utf16le')
  const windows = Uint8Array.from([...CSV.replace('’', '\u0092')].map(signe => signe.charCodeAt(0)))
  test.each([
    ['UTF-8', octets(CSV)],
    ['UTF-8 avec marque', octets(`\ufeff${CSV}`)],
    ['Windows-1252', windows],
    ['UTF-16 petit-boutien', utf16(CSV, true)],
    ['UTF-16 gros-boutien', utf16(CSV, true).swap16()],
    ['UTF-16 sans marque', utf16(CSV, false)],
    ['comprimé', gzipSync(CSV)]
  ])('%s', (_nom, contenu) => {
    expect(resumer(contenu)).toEqual(TOUT)
  })
})

test.each([[','], [';'], ['\t'], ['|']])('et quel que soit ce qui sépare ses cases : « %s »', separateur => {
  expect(resumer(CSV.replaceAll(',', separateur))).toEqual(TOUT)
  expect(resumer(CSV.replaceAll(',', separateur).replaceAll('\n', '\r\n'))).toEqual(TOUT)
})

describe('une ligne abîmée n’arrête pas les autres', () => {
  test('trop ou pas assez de cases', () => {
    const csv = `${ENTETE}\n1,A,Guéret,23000\n2,B,Guéret,23000,,,,,\n3,C,Guéret,23000,,,,trop\n\n4,D,Guéret,23000,,,\n`

    expect(resumer(csv)).toEqual({
      noms: ['3 B', '6 D'],
      rejets: ['2 colonnes-inegales', '4 colonnes-inegales']
    })
  })

  test('un guillemet que personne ne ferme', () => {
    const csv = `${ENTETE}\n1,A,Guéret,23000,,,\n2,"B,Guéret,23000,,,\n3,C,Guéret,23000,,,\n4,"D ""le grand""\nsite",Guéret,23000,,,\n`

    expect(resumer(csv)).toEqual({
      noms: ['2 A', '4 C', '5 D "le grand" site'],
      rejets: ['3 ligne-illisible']
    })
  })

  test('un guillemet ouvert au milieu des lignes, fermé bien après', () => {
    const csv = `${ENTETE}\n1,"A,Guéret,23000,,,\n2,B,Guéret,23000,,,\n3,C",Guéret,23000,,,\n4,D,Guéret,23000,,,\n`

    expect(resumer(csv)).toMatchObject({ rejets: ['2 ligne-illisible'] })
    expect(resumer(csv)).toMatchObject({ noms: ['3 B', '4 C"', '5 D'] })
  })

  test('des lignes de JSON', () => {
    const bonne = JSON.stringify({
      id: '1',
      nom: 'A',
      commune: 'Guéret',
      adresse: '',
      services: '',
      courriel: ''
    })

    expect(resumer(`${bonne}\n{"id":\n\n[1]\n${bonne.replace('"1"', '"2"')}\n`)).toEqual({
      noms: ['1 A', '5 A'],
      rejets: ['2 ligne-illisible', '4 ligne-illisible']
    })
  })

  test('un tableau JSON qui tient autre chose que des lieux', () => {
    const bonne = { id: '1', nom: 'A', commune: 'Guéret', adresse: '', services: '', courriel: '' }

    expect(resumer(JSON.stringify([null, 3, 'x', bonne, [bonne], {}]))).toEqual({
      noms: ['4 A'],
      rejets: [
        '1 ligne-illisible',
        '2 ligne-illisible',
        '3 ligne-illisible',
        '5 ligne-illisible',
        '6 nom-absent'
      ]
    })
  })
})

test('les lieux d’un GeoJSON, ou d’une boîte autour d’un tableau', () => {
  const lieu = { id: '1', nom: 'A', commune: 'Guéret', adresse: '', services: '', courriel: '' }
  const geojson = {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', geometry: { type: 'Point', coordinates: [1.87, 46.17] }, properties: lieu }]
  }

  const lecture = lire(JSON.stringify(geojson))

  expect(lecture.ok && lecture.value.fiches[0]?.fiche.dit.position).toEqual({
    latitude: 46.17,
    longitude: 1.87,
    precision: 'exacte'
  })
  expect(resumer(JSON.stringify({ total: 1, lieux: [lieu] }))).toEqual({ noms: ['1 A'], rejets: [] })
})

describe('un fichier refusé dit pourquoi', () => {
  test.each([
    ['vide', '', 'fichier-vide'],
    ['de blancs', ' \n\t\n', 'fichier-vide'],
    ['sans ligne', `${ENTETE}\n`, 'fichier-vide'],
    ['sans ligne (JSON)', '[]', 'fichier-vide'],
    ['classeur', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'fichier-binaire'],
    ['PDF', '%PDF-1.7', 'fichier-binaire'],
    ['d’octets au hasard', Uint8Array.from({ length: 3000 }, (_, n) => (n * 7919) % 256), 'fichier-binaire'],
    ['comprimé deux fois', gzipSync(gzipSync(CSV)), 'fichier-binaire'],
    ['comprimé et coupé', gzipSync(CSV).subarray(0, 40), 'fichier-illisible'],
    ['JSON coupé', '[{"id":"1","nom":"A"', 'fichier-illisible'],
    ['JSON sans fond', '['.repeat(100_000), 'fichier-illisible'],
    ['d’une autre sorte', 'prenom,nom\nA,B\n', 'forme-inconnue'],
    ['de prose', 'Bonjour, voici la liste.', 'fichier-vide']
  ])('%s', (_nom, contenu, code) => {
    expect(resumer(contenu)).toBe(code)
  })

  test('une bombe comprimée n’est pas dépliée', { timeout: 60_000 }, () => {
    expect(resumer(gzipSync(Buffer.alloc(210 * 1024 * 1024, 'a,b\n')))).toBe('fichier-trop-gros')
  })

  test('d’une forme inconnue : ce qui a été vu, et la forme la plus proche', () => {
    const lecture = lire('id_fs,lib_fs,lib_com\n1,A,B\n')

    expect(lecture).toMatchObject({ ok: false, error: { texte: 'id_fs, lib_fs, lib_com' } })
    expect(!lecture.ok && lecture.error.formes?.[0]).toEqual({
      forme: 'france-services',
      manque: ['h_lundi']
    })
  })

  test('d’un format qui n’existe pas', () => {
    expect(resumer(CSV, 'excel')).toBe('format-inconnu')
    expect(resumer(CSV, 'constructor')).toBe('format-inconnu')
  })

  test('chaque refus a sa phrase', () => {
    const phrases = Object.keys(messages).filter(cle => cle.startsWith('lieux_refus_'))

    expect(phrases.toSorted()).toEqual(
      CODES_REFUS.map(code => `lieux_refus_${code.replaceAll('-', '_')}`).toSorted()
    )
  })
})

test('un format forcé l’emporte sur les colonnes', () => {
  const csv = 'id,nom,commune,adresse,services,frais_a_charge\n1,A,Guéret,,,Gratuit\n'

  expect(lire(csv)).toMatchObject({ value: { forme: 'mediation-numerique-v1' } })
  expect(lire(csv, 'data-inclusion-structures-v1')).toMatchObject({
    value: { forme: 'data-inclusion-structures-v1' }
  })
})

test('un fichier absent, ou un dossier, est un refus', () => {
  expect(ouvrirFichier('/nulle/part.csv')).toMatchObject({ ok: false, error: { code: 'fichier-absent' } })
  expect(ouvrirFichier('/')).toMatchObject({ ok: false, error: { code: 'fichier-absent' } })
})

test.each([
  ['/a/b/france-services-20240801.csv.gz', '2024-08-01'],
  ['lieux_2024-02-29.json', '2024-02-29'],
  ['lieux-20240231.json', null],
  ['20241301/lieux.csv', null],
  ['lieux.csv', null]
])('le jour que porte le nom « %s » est %s', (nom, jour) => {
  expect(jourDuNom(nom)).toBe(jour)
})
