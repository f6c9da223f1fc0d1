import { describe, expect, test } from 'vitest'
import { FOYERS_PAR_BLOC } from './bloc.ts'
import { grouper } from './grouper.ts'
import { TETE } from './rangee.ts'
import type { Rangees } from './rangees.ts'

const LARGEUR = 20

type Foyer = {
  readonly n?: number
  readonly jour?: number
  readonly connu?: boolean
  readonly ressemble?: number
}

const rangeesDe = (foyers: readonly Foyer[]): Rangees => {
  const e = new Float64Array(LARGEUR * foyers.length)
  for (const [rang, { n = 1, jour = 20_261_101, connu = true, ressemble = 0 }] of foyers.entries()) {
    const b = LARGEUR * rang
    e[b + TETE.n] = n
    e[b + TETE.jour] = jour
    e[b + TETE.premierDuMois] = 20_261_101
    e[b + TETE.connu] = Number(connu)
    e[b + TETE.signature] = n * 2 ** 24 + ressemble
  }
  const debuts = Int32Array.from(foyers, (_, rang) => LARGEUR * rang)
  return { cahier: { e, fin: e.length }, debuts, combien: foyers.length }
}

const rangs = (foyers: readonly Foyer[]) => grouper(rangeesDe(foyers)).map(bloc => [...bloc.foyers])

describe('des foyers coupés en blocs', () => {
  test('aucun foyer ne fait aucun bloc', () => {
    expect(rangs([])).toEqual([])
  })

  test('un bloc n’a qu’un jour, et que des foyers connus, ou que des autres', () => {
    expect(rangs([{}, { jour: 20_261_102 }, { connu: false }, {}])).toEqual([[0, 3], [1], [2]])
  })

  test('un bloc n’a que des foyers d’autant de personnes', () => {
    expect(rangs([{ n: 2 }, { n: 1 }, { n: 2 }])).toEqual([[1], [0, 2]])
  })

  test('ceux qui se ressemblent se suivent, dans l’ordre où ils sont venus', () => {
    expect(rangs([{ ressemble: 7 }, { ressemble: 3 }, { ressemble: 7 }, { ressemble: 3 }])).toEqual([
      [1, 3, 0, 2]
    ])
  })

  test('un bloc plein est suivi d’un autre, et personne n’est perdu ni répété', () => {
    const blocs = grouper(rangeesDe(Array.from({ length: FOYERS_PAR_BLOC + 3 }, () => ({}))))

    expect(blocs.map(({ foyers }) => foyers.length)).toEqual([FOYERS_PAR_BLOC, 3])
    expect(new Set(blocs.flatMap(({ foyers }) => [...foyers])).size).toBe(FOYERS_PAR_BLOC + 3)
  })
})
