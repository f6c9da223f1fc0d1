import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import {
  empreintesStyle,
  style as styleCommun,
  styleLieux,
  stylePrecis,
  stylePro,
  styleResultats
} from '../style.ts'
import { composerStyles, moduleStyle } from './composer.mjs'

const textes = [styleCommun, styleResultats, styleLieux, stylePro, stylePrecis]
const style = textes.join('')

test('la feuille servie est bien celle des fichiers (sinon : node src/ui/style/composer.mjs)', async () => {
  const attendu = moduleStyle(await composerStyles())

  expect(readFileSync(new URL('../style.ts', import.meta.url), 'utf8')).toBe(attendu)
})

test('les empreintes autorisent exactement ces textes', () => {
  const attendues = textes.map(texte => `sha256-${createHash('sha256').update(texte).digest('base64')}`)

  expect(empreintesStyle).toEqual(attendues)
})

test('la feuille tient dans 2,6 ko, celle des questions dans 1,9 ko', () => {
  expect(brotliCompressSync(styleCommun + styleResultats).length).toBeLessThanOrEqual(2600)
  expect(brotliCompressSync(styleCommun).length).toBeLessThanOrEqual(1900)
})

test('les pages des lieux et leurs tableaux n’ajoutent que 0,8 ko de style', () => {
  expect(brotliCompressSync(styleLieux).length).toBeLessThanOrEqual(800)
})

test('les pages des professionnels n’ajoutent que 1 ko de style', () => {
  expect(brotliCompressSync(stylePro).length).toBeLessThanOrEqual(1000)
})

test('le parcours précis n’ajoute que 1 ko de style', () => {
  expect(brotliCompressSync(stylePrecis).length).toBeLessThanOrEqual(1000)
})

test('la feuille ne va rien chercher ailleurs et ne peut pas fermer sa balise', () => {
  expect(style).not.toMatch(/url\(|@import|@font-face|<\//)
})

test('la mise en page ne connaît ni gauche ni droite', () => {
  const physiques = style.match(
    /(?:[{;](?:margin|padding|border|inset)-(?:left|right|top|bottom)|[{;](?:left|right|top|bottom|width|height|max-width)):/g
  )

  expect(physiques).toBeNull()
})
