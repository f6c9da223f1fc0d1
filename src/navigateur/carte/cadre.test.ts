import { expect, test } from 'vitest'
import { elargir } from './cadre.ts'

test('le cadre demandé dit une région, jamais un point : dixièmes de degré, vers l’extérieur', () => {
  expect(elargir({ ouest: 1.8714, sud: 46.1703, est: 1.8715, nord: 46.1704 })).toBe(
    'ouest=1.8&sud=46.1&est=1.9&nord=46.2'
  )
})

test('une carte qui fait le tour de la Terre demande toute la Terre, pas plus', () => {
  expect(elargir({ ouest: -200, sud: -95, est: 200, nord: 95 })).toBe(
    'ouest=-180.0&sud=-90.0&est=180.0&nord=90.0'
  )
})
