import { expect, test } from 'vitest'
import { codeDepuis, direCode, lireCode } from './code.ts'

const HASARD = Uint8Array.from({ length: 19 }, (_, rang) => (rang * 53 + 7) % 256)
const code = codeDepuis(HASARD)
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

test('un code s’imprime en cinq groupes de quatre signes, et se relit', () => {
  expect(direCode(code)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4} ){4}[0-9A-HJKMNP-TV-Z]{4}$/)
  expect(lireCode(direCode(code))).toEqual({ ok: true, value: code })
})

test('il se tape comme on veut : minuscules, tirets, espaces, O pour zéro, I ou L pour un', () => {
  const ecrit = direCode(code).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll(' ', ' - ')

  expect(lireCode(`  ${ecrit}\n`)).toEqual({ ok: true, value: code })
})

test('un seul signe faux se voit toujours', () => {
  const passes = [...code].flatMap((bon, rang) =>
    [...ALPHABET]
      .filter(signe => signe !== bon)
      .map(signe => code.slice(0, rang) + signe + code.slice(rang + 1))
      .filter(faux => lireCode(faux).ok)
  )

  expect(passes).toEqual([])
})

test('deux signes voisins échangés se voient toujours', () => {
  const passes = [...code].flatMap((signe, rang) => {
    const voisin = code[rang + 1]
    if (voisin === undefined || voisin === signe) return []
    const faux = code.slice(0, rang) + voisin + signe + code.slice(rang + 2)
    return lireCode(faux).ok ? [faux] : []
  })

  expect(passes).toEqual([])
})

test.each([
  ['', 'longueur'],
  ['7F3K', 'longueur'],
  [`${code}0`, 'longueur'],
  [code.replace(/.$/, 'é'), 'signe'],
  ['<script>', 'signe'],
  [code.replace(/.$/, signe => (signe === '0' ? '1' : '0')), 'erreur-de-copie']
])('« %s » n’est pas un code : %s', (saisie, erreur) => {
  expect(lireCode(saisie)).toEqual({ ok: false, error: erreur })
})
