import { expect, test } from 'vitest'
import { unHoraire } from '../horaires/un-horaire.ts'
import type { Lieu } from '../lieu/lieu.ts'
import { unLieu } from '../lieu/un-lieu.ts'
import { aidesDesLieux } from './aides-des-lieux.ts'

const mdph = (change: Partial<Lieu> = {}): Lieu => unLieu({ code: 'MDPHXX', typologies: ['MDPH'], ...change })

test('aide pour un besoin le lieu qui y répond : ni un exemple, ni un lieu fermé, ni un autre', () => {
  const lieux = [mdph(), mdph({ exemple: true }), mdph({ fermeDepuis: '2024-07-01' }), unLieu()]

  expect(aidesDesLieux(lieux, 'handicap').map(({ code }) => code)).toEqual(['MDPHXX'])
})

test('un bus aide là où il s’arrête, pas là où il dort', () => {
  const { adresse, position } = unLieu()
  const arret = {
    adresse,
    position: { latitude: 47, longitude: 3, precision: 'exacte' as const },
    horaires: null
  }
  const bus = mdph({ passages: [arret, { ...arret, position: null }], position })

  expect(aidesDesLieux([bus], 'handicap')).toMatchObject([{ latitude: 47, longitude: 3, soirOuSamedi: null }])
})

test('le soir ou le samedi se dit oui, non, ou ne se sait pas', () => {
  const horaires = [unHoraire(), unHoraire(['14:00-19:00']), unHoraire(['9:00-12:00'], {}, [5]), null]

  const aides = aidesDesLieux(
    horaires.map(horaires => mdph({ horaires })),
    'handicap'
  )

  expect(aides.map(({ soirOuSamedi }) => soirOuSamedi)).toEqual([false, true, true, null])
})
