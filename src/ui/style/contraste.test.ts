import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const [clair = '', sombre = ''] = readFileSync(new URL('jetons.css', import.meta.url), 'utf8').split('@media')
const jetons = (texte: string) =>
  new Map(
    [...texte.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, nom = '', couleur = '']) => [nom, couleur])
  )

const MODES = { clair: jetons(clair), sombre: new Map([...jetons(clair), ...jetons(sombre)]) }

/** WCAG 2.2, « relative luminance ». */
const luminance = (couleur: string) => {
  const [rouge = 0, vert = 0, bleu = 0] = [1, 3, 5]
    .map(debut => Number.parseInt(couleur.slice(debut, debut + 2), 16) / 255)
    .map(canal => (canal <= 0.04045 ? canal / 12.92 : ((canal + 0.055) / 1.055) ** 2.4))
  return 0.2126 * rouge + 0.7152 * vert + 0.0722 * bleu
}
const contraste = (une: string, autre: string) => {
  const [sombre = 0, claire = 0] = [luminance(une), luminance(autre)].sort((a, b) => a - b)
  return (claire + 0.05) / (sombre + 0.05)
}

/** Every ink that lies on every ground, in the style sheet. */
const TEXTES = [
  ...['encre', 'doux', 'petrole', 'erreur'].flatMap(encre => [
    [encre, 'papier'],
    [encre, 'carte']
  ]),
  ['encre', 'choisi'],
  ['doux', 'choisi'],
  ['sur-petrole', 'petrole'],
  ['sur-petrole', 'survol'],
  ['oui', 'oui-fond'],
  ['voir', 'voir-fond'],
  ['non', 'non-fond']
] as [string, string][]

/** Edges and drawings that carry a meaning: 3:1 (WCAG 1.4.11). */
const FORMES = [
  ['bord', 'papier'],
  ['bord', 'carte'],
  ['petrole', 'trait'],
  ['oui', 'trait'],
  ['voir', 'trait'],
  ['non', 'trait'],
  ['encre', 'carte'],
  ['petrole', 'choisi'],
  ['safran', 'halo']
] as [string, string][]

describe.each(Object.entries(MODES))('en mode %s', (_, couleurs) => {
  const mesurer = (une: string, autre: string) => {
    const [a, b] = [couleurs.get(une), couleurs.get(autre)]
    if (!a || !b) throw new Error(`jeton inconnu : ${a ? autre : une}`)
    return contraste(a, b)
  }

  test.each(TEXTES)('le texte %s sur %s se lit sans effort (7:1)', (texte, fond) => {
    expect(mesurer(texte, fond)).toBeGreaterThanOrEqual(7)
  })

  test.each(FORMES)('la forme %s sur %s se distingue (3:1)', (forme, fond) => {
    expect(mesurer(forme, fond)).toBeGreaterThanOrEqual(3)
  })
})

test('le calcul est celui de la norme : noir sur blanc fait 21', () => {
  expect(contraste('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contraste('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})
