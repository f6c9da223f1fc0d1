import { expect, test } from 'vitest'
import { type NomPictogramme, Pictogramme } from './pictogramme.tsx'
import { traces } from './pictogrammes/traces.ts'

const noms = Object.keys(traces) as NomPictogramme[]

test.each(noms)('le pictogramme « %s » est léger et muet', nom => {
  const vue = String(<Pictogramme nom={nom} />)

  expect(vue).toMatch(/^<svg viewBox="0 0 32 32" aria-hidden="true"><(path|circle|rect) /)
  expect(Buffer.byteLength(vue)).toBeLessThanOrEqual(350)
})

test('deux pictogrammes ne se confondent pas', () => {
  expect(new Set(Object.values(traces)).size).toBe(noms.length)
})
