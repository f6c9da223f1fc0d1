import * as v from 'valibot'
import { expect, test } from 'vitest'
import { flouter } from '../../../../tests/support/flou.ts'
import { unFoyer } from '../../../../tests/support/foyers.ts'
import { type Hasard, hasardDe } from '../../../../tests/support/hasard.ts'
import { lireSituation } from '../domain/situation.ts'
import { SchemaSituation } from '../domain/situation-schema.ts'
import { estSure, lireVite } from './lire-vite.ts'

const GRAINES = Array.from({ length: 400 }, (_, graine) => graine)

test('un foyer que le schéma accepte est lu d’un coup, et lui seul', () => {
  let acceptes = 0
  for (const graine of GRAINES)
    for (const foyer of [unFoyer(graine), flouter(unFoyer(graine), graine)]) {
      const json = JSON.parse(JSON.stringify(foyer))
      const accepte = v.is(SchemaSituation, json)

      expect(estSure(json), `graine ${graine}`).toBe(accepte)
      acceptes += Number(accepte)
    }
  expect(acceptes).toBeGreaterThan(GRAINES.length)
})

const ETRANGES: readonly unknown[] = [
  null,
  '',
  'x',
  -1,
  1e9,
  0.5,
  true,
  [],
  {},
  { min: 2, max: 1 },
  { min: 1, max: 2 },
  { parmi: [] },
  { parmi: ['actif'] },
  '2026-02-30',
  '1899-01-01',
  '2026-13',
  ['x'],
  'a'.repeat(300)
]

/** Something, somewhere, is no longer what it was. */
const abimer = (valeur: unknown, hasard: Hasard): unknown => {
  if (hasard.chance(0.02)) return hasard.parmi(ETRANGES)
  if (Array.isArray(valeur)) return valeur.map(un => abimer(un, hasard))
  if (typeof valeur !== 'object' || valeur === null) return valeur
  const champs = Object.entries(valeur).flatMap(([cle, un]) => {
    if (hasard.chance(0.01)) return []
    return [[hasard.chance(0.005) ? `${cle}_` : cle, abimer(un, hasard)]]
  })
  return Object.fromEntries(champs)
}

test('un foyer abîmé est lu, ou refusé avec les mêmes mots, comme par le schéma', () => {
  const lus = { ok: 0, refus: 0 }
  for (const graine of GRAINES) {
    const json = abimer(JSON.parse(JSON.stringify(flouter(unFoyer(graine), graine))), hasardDe(graine))
    const attendu = lireSituation(json)

    expect(lireVite(json), `graine ${graine}`).toEqual(attendu)
    lus[attendu.ok ? 'ok' : 'refus'] += 1
  }
  expect(Math.min(lus.ok, lus.refus)).toBeGreaterThan(20)
})
