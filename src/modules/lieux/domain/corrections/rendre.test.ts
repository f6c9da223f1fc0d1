import { describe, expect, test } from 'vitest'
import { unHoraire } from '../horaires/un-horaire.ts'
import { unLieu } from '../lieu/un-lieu.ts'
import { enCsv } from './en-csv.ts'
import { type CorrectionRendue, direValeur, rendreValeurs } from './rendre.ts'

const LIEU = unLieu()

describe('une valeur se dit en une ligne', () => {
  test.each([
    ['nom', 'CCAS', 'CCAS'],
    ['contact', LIEU.contact, '05 55 00 00 00'],
    ['adresse', LIEU.adresse, '1 place Bonnyaud, 23000 Guéret'],
    ['neFaitPas', ['Pas d’impression', 'Pas de wifi'], 'Pas d’impression ; Pas de wifi'],
    ['confirmation', { le: '2026-11-25', par: 'le lieu lui-même' }, '2026-11-25, le lieu lui-même'],
    ['fermeDepuis', '2026-03-01', '2026-03-01'],
    ['fermeDepuis', null, ''],
    ['horaires', null, '']
  ] as const)('%s', (champ, valeur, attendu) => {
    expect(direValeur(champ, valeur)).toBe(attendu)
  })
})

test('des horaires se rendent en phrases, et dans l’écriture des schémas d’échange', () => {
  const rendu = rendreValeurs({ champ: 'horaires', avant: null, apres: unHoraire(['9:00-12:00']) })

  expect(rendu.ancienne).toBe('')
  expect(rendu.nouvelle).toMatch(/lundi au vendredi/i)
  expect(rendu.nouvelleOsm).toBe('Mo-Fr 09:00-12:00')
})

describe('le tableau', () => {
  const une = (change: Partial<CorrectionRendue>): CorrectionRendue => ({
    source: 'france-services',
    identifiant: '1234',
    code: 'GUERET',
    nom: 'CCAS',
    commune: 'Guéret',
    champ: 'nom',
    ancienne: 'CCAS',
    nouvelle: 'CCAS de Guéret',
    nouvelleOsm: '',
    le: '2026-11-25',
    par: 'Claire',
    ...change
  })
  const cellule = (nouvelle: string) =>
    enCsv([une({ nouvelle })])
      .split('\r\n')[1]
      ?.split(';2026')[0]

  test('a une ligne par correction', () => {
    expect(enCsv([une({})])).toBe(
      '\ufeffsource;identifiant;code_relais;nom;commune;champ;ancienne_valeur;nouvelle_valeur;nouvelle_valeur_osm;date;par\r\n' +
        'france-services;1234;GUERET;CCAS;Guéret;nom;CCAS;CCAS de Guéret;;2026-11-25;Claire\r\n'
    )
  })

  test.each([
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['@SUM(1)', "'@SUM(1)"],
    ['-2+3', "'-2+3"],
    ['+687 26 12 34', '+687 26 12 34'],
    ['a;b', '"a;b"'],
    ['dit « "non" »', '"dit « ""non"" »"']
  ])('« %s » n’y devient jamais une formule', (nouvelle, attendu) => {
    expect(cellule(nouvelle)).toContain(`;CCAS;${attendu}`)
  })
})
