import { expect, test } from 'vitest'
import { unAnnuaire } from '../un-outillage.ts'
import { resoudreCommune } from './commune.ts'

const annuaire = unAnnuaire()
const GUERET = { latitude: 46.17, longitude: 1.87 }
const LIMOGES = { latitude: 45.85, longitude: 1.22 }
const resoudre = (nom: string, codePostal = '', codeInsee = '', point: typeof GUERET | null = null) => {
  const dite = { nom, codePostal, codeInsee, point }
  const { commune, doute } = resoudreCommune(dite, annuaire)
  return [commune?.codeInsee ?? null, doute]
}

test.each([
  ['GUERET', '23000', ''],
  ['Guéret', '', '23096'],
  ['', '23001', '23096'],
  ['', '', '23096'],
  ['Gueret Cedex 9', '23011', ''],
  ['Guerêt', '23000', '23096']
])('« %s %s %s » est Guéret, sans doute', (...dite) => {
  expect(resoudre(...dite)).toEqual(['23096', undefined])
})

test.each([
  ['ST SULPICE LE GUERETOIS', '23000', '23176'],
  ['st-sulpice le guérétois', '23999', '23176'],
  ['MARSEILLE 11', '13011', '13055'],
  ['Marseille 13e arrondissement', '13013', '13055'],
  ['Beaune-les-Mines', '87280', '87085'],
  ['Brive', '19100', '19031'],
  ['Trélase', '49800', '49353'],
  ['Ajaccio', '20090', '2A004']
])('« %s %s » se retrouve sous son nom d’aujourd’hui', (nom, codePostal, code) => {
  expect(resoudre(nom, codePostal)).toEqual([code, undefined])
})

test('le nom et le code postal l’emportent sur le code, avec un doute', () => {
  expect(resoudre('Limoges', '87000', '23096')).toEqual(['87085', 'commune-contradictoire'])
})

test('un nom d’ici avec le code postal d’ailleurs : le point départage, sinon on ne sait pas', () => {
  expect(resoudre('Limoges', '23000', '', LIMOGES)).toEqual(['87085', 'commune-contradictoire'])
  expect(resoudre('Limoges', '23000')).toEqual([null, 'commune-inconnue'])
})

test('un hameau se devine par son code postal, ou par son point entre plusieurs communes', () => {
  expect(resoudre('La Poste', '49800')).toEqual(['49353', 'commune-devinee'])
  expect(resoudre('Le Bourg', '23000', '', GUERET)).toEqual(['23096', 'commune-devinee'])
  expect(resoudre('Le Bourg', '23000')).toEqual([null, 'commune-inconnue'])
  expect(resoudre('', '', '', GUERET)).toEqual(['23096', 'commune-devinee'])
})

test('ce que personne ne connaît reste inconnu', () => {
  expect(resoudre('Nulle-Part', '99999', '99999')).toEqual([null, 'commune-inconnue'])
  expect(resoudre('__proto__', '')).toEqual([null, 'commune-inconnue'])
})
