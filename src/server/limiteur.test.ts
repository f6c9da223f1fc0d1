import { describe, expect, test } from 'vitest'
import { limiteur } from './limiteur.ts'

const horloge = () => {
  const etat = { ms: Date.UTC(2026, 10, 22, 10) }
  const instant = () => new Date(etat.ms)
  return {
    clock: { instant, aujourdhui: () => '2026-11-22' },
    avancer: (minutes: number) => {
      etat.ms += minutes * 60_000
    }
  }
}

const combien = (prendre: () => boolean, essais: number) =>
  Array.from({ length: essais }, prendre).filter(Boolean).length

describe('le limiteur', () => {
  test('laisse passer une rafale, puis un filet', () => {
    const { clock, avancer } = horloge()
    const { prendre, minutesAvant } = limiteur({ capacite: 10, parHeure: 60, clock })

    expect(combien(prendre, 500)).toBe(10)
    expect(minutesAvant()).toBe(1)
    avancer(3)
    expect(combien(prendre, 500)).toBe(3)
  })

  test('ne se remplit jamais au-delà de sa capacité', () => {
    const { clock, avancer } = horloge()
    const { prendre } = limiteur({ capacite: 10, parHeure: 60, clock })

    prendre()
    avancer(60 * 24)

    expect(combien(prendre, 500)).toBe(10)
  })

  test('un lieu submergé n’empêche rien pour un autre', () => {
    const { prendre } = limiteur({ capacite: 2, parHeure: 1, clock: horloge().clock })

    expect(combien(() => prendre('GUERET'), 50)).toBe(2)
    expect(prendre('AUTRE2')).toBe(true)
  })

  test('une horloge reculée ne bloque pas et ne donne rien', () => {
    const { clock, avancer } = horloge()
    const { prendre } = limiteur({ capacite: 5, parHeure: 60, clock })

    prendre()
    avancer(-600)

    expect(combien(prendre, 50)).toBe(4)
  })

  test('le ménage n’efface pas ce qui est encore compté', () => {
    const { prendre } = limiteur({ capacite: 1, parHeure: 1, clock: horloge().clock })

    for (let n = 0; n < 3_000; n++) expect(prendre(`lieu ${n}`)).toBe(true)

    expect(prendre('lieu 0')).toBe(false)
  })
})
