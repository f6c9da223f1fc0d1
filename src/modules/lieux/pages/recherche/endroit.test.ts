import { expect, test } from 'vitest'
import { uneProposition } from '../un-annuaire.ts'
import { choisirEndroit } from './endroit.ts'

const DUN = uneProposition('Dun-le-Palestel')
const SECTEUR = uneProposition('23800', {
  sorte: 'code-postal',
  commune: DUN.commune,
  position: { latitude: 46.32, longitude: 1.64, precision: 'commune' },
  note: 0
})

test('un code postal de plusieurs communes demande laquelle', () => {
  expect(choisirEndroit([DUN, SECTEUR], { ou: '23800', commune: null }).sorte).toBe('plusieurs')
})

test('la carte du secteur entier mène au secteur, non à sa première commune', () => {
  const choix = { ou: '23800', commune: DUN.commune.codeInsee }

  expect(choisirEndroit([DUN, SECTEUR], choix)).toMatchObject({
    endroit: { nom: expect.stringContaining('23800'), point: { latitude: 46.32 } }
  })
})
