import { describe, expect, test } from 'vitest'
import { plage, unHoraire } from '../un-horaire.ts'
import { ouvreLeSamedi, ouvreLeSoir } from './le-soir-le-samedi.ts'
import { ouvertAujourdhui, ouvertCetteSemaine, prochaineOuverture } from './ouvertures.ts'

const CONTEXTE = { confirmeLe: '2026-10-01', departement: '23' }

describe('la prochaine ouverture', () => {
  test('le soir, c’est demain matin ; le vendredi, c’est lundi', () => {
    expect(prochaineOuverture(unHoraire(), { jour: '2026-11-24', minute: 1200 }, CONTEXTE)).toEqual({
      jour: '2026-11-25',
      minute: 540,
      etat: 'ouvert'
    })
    expect(prochaineOuverture(unHoraire(), { jour: '2026-11-27', minute: 1020 }, CONTEXTE)?.jour).toBe(
      '2026-11-30'
    )
  })

  test('un jour férié et un rendez-vous ne comptent pas tant qu’un jour sûr vient après', () => {
    const horaires = unHoraire([], {
      semaine: [[], [], [plage('9:00-12:00')], [plage('9:00-12:00', true)], [plage('9:00-12:00')], [], []]
    })
    expect(prochaineOuverture(horaires, { jour: '2026-11-10', minute: 0 }, CONTEXTE)?.jour).toBe('2026-11-13')
  })

  test('s’il faut toujours appeler, elle le dit ; si rien n’ouvre, il n’y en a pas', () => {
    const surRdv = unHoraire([], { semaine: [[plage('9:00-12:00', true)], [], [], [], [], [], []] })
    const moment = { jour: '2026-11-24', minute: 600 }

    expect(prochaineOuverture(surRdv, moment, CONTEXTE)).toMatchObject({
      jour: '2026-11-30',
      etat: 'appelez-avant'
    })
    expect(prochaineOuverture(unHoraire([]), moment, CONTEXTE)).toBeUndefined()
    expect(prochaineOuverture(null, moment, CONTEXTE)).toBeUndefined()
  })

  test('le premier samedi du mois se voit de loin', () => {
    const regles = [{ jours: [5], rangs: [1], plages: [plage('9:00-12:00')] }]
    expect(
      prochaineOuverture(unHoraire([], { regles }), { jour: '2026-11-08', minute: 0 }, CONTEXTE)?.jour
    ).toBe('2026-12-05')
  })
})

test('aujourd’hui et cette semaine disent le meilleur état qui reste', () => {
  const matin = unHoraire(['9:00-12:00'])
  const a = (heure: number) => ({ jour: '2026-11-27', minute: heure * 60 })

  expect(ouvertAujourdhui(matin, a(7), CONTEXTE)).toBe('ouvert')
  expect(ouvertAujourdhui(matin, a(13), CONTEXTE)).toBe('ferme')
  expect(ouvertCetteSemaine(matin, a(13), CONTEXTE)).toBe('ouvert')
  expect(ouvertCetteSemaine(null, a(13), CONTEXTE)).toBe('inconnu')
})

test('le soir et le samedi, pour qui travaille en journée', () => {
  const soir = unHoraire(['14:00-18:30'])
  const samedi = unHoraire([], { regles: [{ jours: [5], rangs: [1], plages: [plage('9:00-12:00')] }] })

  expect([ouvreLeSoir(soir), ouvreLeSoir(unHoraire()), ouvreLeSoir(null)]).toEqual([
    'oui',
    'non',
    'peut-etre'
  ])
  expect([ouvreLeSamedi(samedi), ouvreLeSamedi(soir)]).toEqual(['oui', 'non'])
  expect(ouvreLeSamedi(unHoraire([], { doutes: [{ code: 'illisible', mots: '?' }] }))).toBe('peut-etre')
})
