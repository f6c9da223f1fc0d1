import { expect, test } from 'vitest'
import { joursPlus } from '#shared/date'
import { hasardDe } from '../../../../../tests/support/hasard.ts'
import { horairesAuHasard } from '../../../../../tests/support/horaires.ts'
import { rangDansLaSemaine } from '../horaires/etat/calendrier.ts'
import { etatA } from '../horaires/etat/etat.ts'
import { MINUTES_PAR_QUART, MOTS_PAR_SEMAINE, marquerLesQuarts, QUARTS_PAR_JOUR } from './quarts.ts'

test('un quart d’heure baissé n’est jamais dans une ouverture, quel que soit le jour de l’année', () => {
  let ouvertures = 0
  for (let graine = 1; graine <= 120; graine += 1) {
    const hasard = hasardDe(graine)
    const horaires = horairesAuHasard(hasard)
    const quarts = new Uint32Array(MOTS_PAR_SEMAINE)
    marquerLesQuarts(quarts, 0, horaires)

    for (let n = 0; n < 500; n += 1) {
      const moment = { jour: joursPlus('2026-01-01', hasard.entier(0, 1100)), minute: hasard.entier(0, 1439) }
      const quart =
        rangDansLaSemaine(moment.jour) * QUARTS_PAR_JOUR + Math.floor(moment.minute / MINUTES_PAR_QUART)
      const leve = ((quarts[quart >>> 5] ?? 0) & (1 << (quart & 31))) !== 0
      const { jusqua } = etatA(horaires, moment, { confirmeLe: moment.jour, departement: '23' })

      if (jusqua !== undefined) {
        ouvertures += 1
        expect(leve, `graine ${graine}, ${moment.jour} ${moment.minute}`).toBe(true)
      }
    }
  }
  expect(ouvertures).toBeGreaterThan(5_000)
}, 30_000)
