import * as v from 'valibot'
import { expect, test } from 'vitest'
import { surementValide } from './surement-valide.ts'

const schema = v.strictObject({
  nom: v.pipe(v.string(), v.minLength(1), v.regex(/^[a-z]+$/)),
  age: v.exactOptional(v.nullable(v.union([v.number(), v.object({ min: v.number(), max: v.number() })]))),
  mots: v.exactOptional(v.pipe(v.array(v.picklist(['a', 'b'])), v.maxLength(2)))
})
const surement = surementValide(schema)

test.each([{ nom: 'x' }, { nom: 'x', age: null }, { nom: 'x', age: { min: 1, max: 2 }, mots: ['a', 'b'] }])(
  'ce qui est valide passe : %j',
  valeur => {
    expect([surement(valeur), v.is(schema, valeur)]).toEqual([true, true])
  }
)

test.each([
  null,
  [],
  {},
  { nom: '' },
  { nom: 'X' },
  { nom: 'x', autre: 1 },
  JSON.parse('{"nom":"x","__proto__":1}'),
  { nom: 'x', age: Number.NaN },
  { nom: 'x', age: { min: 1 } },
  { nom: 'x', age: { min: 1, max: 2, de: 3 } },
  { nom: 'x', mots: ['c'] },
  { nom: 'x', mots: ['a', 'b', 'a'] },
  { nom: 'x', mots: 'a' }
])('ce qui ne l’est pas, ou que le schéma taillerait, ne passe pas : %j', valeur => {
  expect(surement(valeur)).toBe(false)
})

test('un schéma qui transforme n’est jamais pris pour une simple lecture', () => {
  expect(() => surementValide(v.pipe(v.string(), v.trim()))).toThrow(/trim/)
  expect(() => surementValide(v.date())).toThrow(/date/)
})
