import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { avecDoutes } from '../un-outillage.ts'
import { lireTexte } from './texte.ts'

const lire = (valeur: unknown, longueur?: number) =>
  avecDoutes(carnet => lireTexte(valeur, { champ: 'nom', carnet, ...(longueur ? { longueur } : {}) }))

describe('des lettres lues dans le mauvais alphabet sont réparées quand il n’y a qu’une façon', () => {
  test.each([
    ['Association DÃ©partementale d\u0092Insertion', 'Association Départementale d’Insertion'],
    ['Les restos du c\u009cur', 'Les restos du cœur'],
    ['CÅ“ur dâ€™Orne Â«Â\u00a0bisÂ\u00a0Â»', 'Cœur d’Orne « bis »'],
    ['Le\\x20bus\\x20\\xE0\\xA0\\x3A Apt', 'Le bus à : Apt'],
    ['CAFÉ» et «É»', 'CAFÉ» et «É»'],
    ['rue de l’Å»', 'rue de l’Å»'],
    ['Ligué, naïf, où, Œuvre', 'Ligué, naïf, où, Œuvre']
  ])('%s', (cellule, texte) => {
    expect(lire(cellule)).toMatchObject({ valeur: texte, doutes: [] })
  })

  test.each(['Mairie de Saint-\ufffdtienne', 'Ã la mairie', 'abc\u0081def'])(
    'sinon « %s » est un doute',
    cellule => {
      expect(lire(cellule).doutes).toEqual(['texte-abime'])
    }
  )
})

test.each([
  ['dép&ocirc;t &amp; tri&hellip; fa&ccedil;ons &#8364;', 'dépôt & tri… façons €'],
  ['&zzz; &#0; &constructor; AT&T', '&zzz; &#0; &constructor; AT&T'],
  ['<b>Ouvert</b><br/>à tous <!-- fin -->', 'Ouvert à tous'],
  ['<script>alert(1)</script>', 'alert(1)'],
  ['prix < 3 € et > 2 €', 'prix < 3 € et > 2 €'],
  ['27 Avenue Robert Schuman\n\n\n', '27 Avenue Robert Schuman'],
  ['e\u0301cole', 'école'],
  ['abc\u202edef\u0000\ud800', 'abcdef'],
  [13.2, '13.2'],
  [null, '']
])('%j devient « %s »', (cellule, texte) => {
  expect(lire(cellule).valeur).toBe(texte)
})

test('une case qui n’est pas un texte est un doute', () => {
  for (const valeur of [{ a: 1 }, [1], true, Number.NaN])
    expect(lire(valeur)).toMatchObject({ valeur: '', doutes: ['valeur-inattendue'] })
})

test('un texte trop long est coupé, et c’est un doute', () => {
  const { valeur, doutes } = lire('a'.repeat(1_000_000), 50)

  expect(valeur).toHaveLength(50)
  expect(doutes).toEqual(['texte-coupe'])
})

test('ce qui reste va dans toute base et toute page : ni contrôle, ni moitié de signe', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), texte => {
      const { valeur } = lire(texte, 100)

      expect(valeur.isWellFormed()).toBe(true)
      expect(valeur).not.toMatch(/[\p{Cc}\p{Cf}]/u)
      expect(valeur.length).toBeLessThanOrEqual(100)
    })
  )
})
