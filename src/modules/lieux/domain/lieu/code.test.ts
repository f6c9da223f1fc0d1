import { expect, test } from 'vitest'
import { lireCode, tirerCode } from './code.ts'

const codes = Array.from({ length: 20_000 }, (_, rang) => tirerCode(`france-services/${rang}`))

test('un code a six signes que l’on ne confond pas au téléphone, et ne forme aucun mot', () => {
  for (const code of codes) expect(code).toMatch(/^[2-9B-DF-HJKM-NP-TV-XZ]{6}$/)
})

test('le même lieu tire toujours le même code, et un autre si le premier est pris', () => {
  expect(tirerCode('france-services/1')).toBe(tirerCode('france-services/1'))
  expect(tirerCode('france-services/1', 1)).not.toBe(tirerCode('france-services/1'))
})

test('vingt mille lieux se partagent peu de codes : le tirage est bien réparti', () => {
  expect(new Set(codes).size).toBeGreaterThan(19_990)
})

test('un code se lit comme on le tape : en minuscules, avec des espaces, au bout d’une adresse', () => {
  for (const tape of [
    'BDF234',
    'bdf234',
    ' bdf 234 ',
    'b d f 2 3 4',
    'BDF-234',
    '/lieux/gueret-bdf234',
    'la-souterraine-BDF234'
  ])
    expect(lireCode(tape), tape).toBe('BDF234')
})

test('ce qui n’est pas un code n’en donne pas', () => {
  for (const tape of ['', 'bdf', 'bdf2345', '../../etc', 'é'.repeat(6), 'x'.repeat(10_000)])
    expect(lireCode(tape), tape).toBe(null)
})
