import { describe, expect, test } from 'vitest'
import { enGsm7, enTextes, SEPTETS_AU_PLUS, septets, TEXTES_AU_PLUS } from './gsm7.ts'

describe('les signes d’un SMS simple', () => {
  test.each([
    ['é è à ù ò ì É Ç', 'é è à ù ò ì É Ç'],
    ['ê â î ô û ë ï ç', 'e a i o u e i c'],
    ['À È Ê', 'A E E'],
    ['œuvre, Œuvre', 'oeuvre, OEuvre'],
    ['l’aide', "l'aide"],
    ['« le secret »', '"le secret"'],
    ['1\u202f043,59\u202f€', '1 043,59 €'],
    ['14 — 16…', '14 - 16...'],
    ['e\u0301', 'é'],
    ['漢 😀', '? ?']
  ])('« %s » devient « %s »', (texte, attendu) => {
    expect(enGsm7(texte)).toBe(attendu)
  })

  test('l’euro et le crochet prennent deux places', () => {
    expect(septets('10 €')).toBe(5)
    expect(septets('[a]')).toBe(5)
    expect(septets('été')).toBe(3)
  })
})

describe('des phrases en trois textes au plus', () => {
  const phrase = (longueur: number) => `${'mot '.repeat(longueur / 4).trim()}.`

  test('les phrases se suivent tant qu’elles tiennent', () => {
    expect(enTextes(['Un.', 'Deux.'])).toEqual(['Un. Deux.'])
  })

  test('une phrase sans place est laissée, une plus courte passe après elle', () => {
    const textes = enTextes([phrase(120), phrase(120), phrase(120), phrase(100), 'Fin.'])

    expect(textes).toHaveLength(TEXTES_AU_PLUS)
    expect(textes.join(' ')).toContain('Fin.')
    for (const texte of textes) expect(septets(texte)).toBeLessThanOrEqual(SEPTETS_AU_PLUS)
  })

  test('une phrase trop longue est coupée à un mot', () => {
    const [texte = ''] = enTextes([phrase(400)])

    expect(texte).toMatch(/mot\.\.\.$/)
    expect(septets(texte)).toBeLessThanOrEqual(SEPTETS_AU_PLUS)
  })
})
