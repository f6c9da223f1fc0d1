import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { empreinteStyle, style } from '../style.ts'
import { composerStyle, moduleStyle } from './composer.mjs'

test('la feuille servie est bien celle des fichiers (sinon : node src/ui/style/composer.mjs)', async () => {
  const attendu = moduleStyle(await composerStyle())

  expect(readFileSync(new URL('../style.ts', import.meta.url), 'utf8')).toBe(attendu)
})

test('l’empreinte autorise exactement ce texte', () => {
  expect(empreinteStyle).toBe(`sha256-${createHash('sha256').update(style).digest('base64')}`)
})

test('la feuille tient dans 2,6 ko', () => {
  expect(brotliCompressSync(style).length).toBeLessThanOrEqual(2600)
})

test('la feuille ne va rien chercher ailleurs et ne peut pas fermer sa balise', () => {
  expect(style).not.toMatch(/url\(|@import|@font-face|<\//)
})

test('la mise en page ne connaît ni gauche ni droite', () => {
  const physiques = style.match(
    /(?:[{;](?:margin|padding|border|inset)-(?:left|right|top|bottom)|[{;](?:left|right|top|bottom|width|height|max-width)):/g,
  )

  expect(physiques).toBeNull()
})
