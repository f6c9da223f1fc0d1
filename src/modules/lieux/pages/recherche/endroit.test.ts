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

test('un code postal de beaucoup de communes en montre onze, et toujours le secteur entier', () => {
  const communes = Array.from({ length: 15 }, (_, n) => uneProposition(`Commune ${n}`))
  const ou = choisirEndroit([...communes, SECTEUR], { ou: '23800', commune: null })

  expect(ou.sorte === 'plusieurs' && ou.propositions.map(({ nom }) => nom).slice(10)).toEqual([
    'Commune 10',
    '23800'
  ])
})

test('la carte du secteur entier mène au secteur, non à sa première commune', () => {
  const choix = { ou: '23800', commune: DUN.commune.codeInsee }

  expect(choisirEndroit([DUN, SECTEUR], choix)).toMatchObject({
    endroit: { nom: expect.stringContaining('23800'), point: { latitude: 46.32 } }
  })
})

test('une commune que personne n’a placée sur la carte n’en propose pas d’autres qui lui ressemblent', () => {
  const papeete = uneProposition('Papeete', { position: null })
  const papaichton = uneProposition('Papaichton', { ressemblance: 0.7, note: 0.7 })

  expect(choisirEndroit([papeete, papaichton], { ou: 'Papeete', commune: null })).toEqual({
    sorte: 'sans-lieu'
  })
})
