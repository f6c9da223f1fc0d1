import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sansAdresses } from './sans-adresses.ts'

test('la feuille de la carte ne va chercher aucune image, et garde le reste', () => {
  expect(
    sansAdresses('.a{color:red;background-image:url(images/a.png);width:1px}.b{behavior: url(#x)}')
  ).toBe('.a{color:red;width:1px}.b{}')
})

test('la vraie feuille de Leaflet n’a plus d’adresse, et place encore ses calques', () => {
  const css = readFileSync(new URL('../../../node_modules/leaflet/dist/leaflet.css', import.meta.url), 'utf8')

  expect(css).toContain('url(')
  expect(sansAdresses(css)).not.toContain('url(')
  expect(sansAdresses(css).match(/\{/g)).toEqual(css.match(/\{/g))
  expect(sansAdresses(css)).toContain('position: absolute')
})
