import { describe, expect, test } from 'vitest'
import type { Horaires } from '../horaires.ts'
import { plage, unHoraire } from '../un-horaire.ts'
import { etatA } from './etat.ts'

const CONTEXTE = { confirmeLe: '2026-10-01', departement: '23' }
const a = (horaires: Horaires | null, jour: string, heure: string, contexte = {}) => {
  const [h = 0, m = 0] = heure.split(':').map(Number)
  return etatA(horaires, { jour, minute: h * 60 + m }, { ...CONTEXTE, ...contexte })
}

describe('l’état d’un lieu', () => {
  test('un mardi matin, des horaires compris et confirmés : ouvert jusqu’à midi', () => {
    expect(a(unHoraire(), '2026-11-24', '9:00')).toEqual({
      etat: 'ouvert',
      raison: { code: 'horaires' },
      jusqua: 720
    })
  })

  test.each([
    ['la minute d’avant', '8:59', 'ferme'],
    ['la première minute', '9:00', 'ouvert'],
    ['la dernière minute', '11:59', 'ouvert'],
    ['l’heure de fermeture', '12:00', 'ferme']
  ])('%s (%s) : %s', (_nom, heure, etat) => {
    expect(a(unHoraire(), '2026-11-24', heure).etat).toBe(etat)
  })

  test('sans horaires, rien n’est dit', () => {
    expect(a(null, '2026-11-24', '9:00').etat).toBe('inconnu')
    expect(a(unHoraire([], { texte: ' ' }), '2026-11-24', '9:00').raison.code).toBe('sans-horaires')
  })

  test('confirmé depuis plus de six mois, il est sans doute ouvert ; depuis plus de trois ans, on appelle', () => {
    const le = (confirmeLe: string | null) => a(unHoraire(), '2026-11-24', '9:00', { confirmeLe })

    expect(le('2026-05-24').etat).toBe('ouvert')
    expect(le('2026-05-23')).toMatchObject({
      etat: 'sans-doute-ouvert',
      raison: { code: 'confirmation-ancienne', le: '2026-05-23' }
    })
    expect(le('2023-11-24').etat).toBe('sans-doute-ouvert')
    expect(le('2023-11-23').raison.code).toBe('confirmation-trop-ancienne')
    expect(le(null).raison.code).toBe('jamais-confirme')
    expect(le('2062-01-01').raison.code).toBe('jamais-confirme')
  })

  test('un jour férié n’est jamais ouvert si la source ne l’a pas dit', () => {
    const horaires = unHoraire(['9:00-17:00'], {}, [0, 1, 2, 3, 4, 5, 6])
    const regle = { feries: true, plages: [plage('10:00-12:00')] } as const

    expect(a(horaires, '2026-11-11', '10:00')).toMatchObject({
      etat: 'appelez-avant',
      raison: { code: 'ferie', ferie: 'armistice-1918' }
    })
    expect(a({ ...horaires, regles: [regle] }, '2026-11-11', '10:00').etat).toBe('ouvert')
    expect(a({ ...horaires, regles: [{ feries: true, plages: [] }] }, '2026-11-11', '10:00')).toMatchObject({
      etat: 'ferme',
      raison: { code: 'ferie' }
    })
  })

  test('le 26 décembre est férié à Strasbourg, pas à Guéret', () => {
    const horaires = unHoraire(['9:00-17:00'], {}, [5])

    expect(a(horaires, '2026-12-26', '10:00', { departement: '67' }).etat).toBe('appelez-avant')
    expect(a(horaires, '2026-12-26', '10:00').etat).toBe('ouvert')
    expect(a(horaires, '2026-12-26', '10:00', { departement: undefined }).etat).toBe('appelez-avant')
  })

  test('le 24 décembre, l’après-midi, on appelle avant', () => {
    expect(a(unHoraire(), '2026-12-24', '10:00').etat).toBe('ouvert')
    expect(a(unHoraire(), '2026-12-24', '15:00').raison.code).toBe('veille-de-fete')
  })

  test('le vendredi de l’Ascension est un pont : sans doute ouvert', () => {
    expect(a(unHoraire(), '2026-05-15', '10:00', { confirmeLe: '2026-05-01' })).toMatchObject({
      etat: 'sans-doute-ouvert',
      raison: { code: 'pont' }
    })
  })

  test('sur rendez-vous, on appelle avant', () => {
    const horaires = unHoraire([], { semaine: [[plage('9:00-12:00', true)], [], [], [], [], [], []] })
    expect(a(horaires, '2026-11-23', '9:00').raison.code).toBe('rendez-vous')
  })

  test('un doute ne vaut que pour les jours et les heures qu’il touche', () => {
    const doute = { code: 'alternance', mots: 'un samedi sur deux', jours: [5] } as const
    const horaires = unHoraire(['9:00-12:00'], { doutes: [doute] }, [4, 5])

    expect(a(horaires, '2026-11-27', '9:00').etat).toBe('ouvert')
    expect(a(horaires, '2026-11-28', '9:00').etat).toBe('appelez-avant')
    expect(a(horaires, '2026-11-28', '15:00').etat).toBe('inconnu')
    expect(a(horaires, '2026-11-27', '15:00').etat).toBe('ferme')
  })

  test('un texte qu’on n’a pas su lire fait appeler, à toute heure', () => {
    const horaires = unHoraire([], { doutes: [{ code: 'illisible', mots: 'très variables' }] })
    expect(a(horaires, '2026-11-24', '9:00').etat).toBe('appelez-avant')
  })

  test('après minuit, c’est encore l’ouverture de la veille', () => {
    const horaires = unHoraire([], { semaine: [[], [], [], [], [], [], [{ de: 1320, a: 1560 }]] })
    expect(a(horaires, '2026-11-23', '1:30')).toMatchObject({ etat: 'ouvert', jusqua: 120 })
    expect(a(horaires, '2026-11-23', '2:00').etat).toBe('ferme')
  })
})

describe('les règles', () => {
  const samedi = unHoraire([], {
    regles: [{ jours: [5], rangs: [1, -1], plages: [plage('9:00-12:00')] }]
  })
  test.each([
    ['2026-11-07', 'ouvert'],
    ['2026-11-14', 'ferme'],
    ['2026-11-28', 'ouvert'],
    ['2026-11-06', 'ferme']
  ])('le 1er et le dernier samedi du mois : %s, %s', (jour, etat) => {
    expect(a(samedi, jour, '9:00').etat).toBe(etat)
  })

  test.each([
    ['paires', '2026-11-27', 'ouvert'],
    ['paires', '2026-11-20', 'ferme'],
    ['impaires', '2026-11-20', 'ouvert'],
    ['impaires', '2026-12-31', 'ouvert'],
    ['impaires', '2027-01-07', 'ouvert']
  ] as const)('les semaines %s : %s, %s', (semaines, jour, etat) => {
    const regles = [{ semaines, plages: [plage('9:00-12:00')] }]
    expect(a(unHoraire([], { regles }), jour, '9:00', { confirmeLe: '2026-11-20' }).etat).toBe(etat)
  })

  test('une saison passe le nouvel an ; une fermeture datée ne revient pas', () => {
    const hiver = unHoraire([], { regles: [{ du: '12-15', au: '01-10', plages: [plage('9:00-12:00')] }] })
    const conges = unHoraire(['9:00-12:00'], {
      regles: [{ du: '2026-08-03', au: '2026-08-21', plages: [] }]
    })
    const contexte = { confirmeLe: '2026-07-30' }

    expect(a(hiver, '2026-12-15', '9:00').etat).toBe('ouvert')
    expect(a(hiver, '2027-01-07', '9:00').etat).toBe('ouvert')
    expect(a(hiver, '2027-01-11', '9:00').etat).toBe('ferme')
    expect(a(conges, '2026-08-03', '9:00', contexte).raison.code).toBe('exception')
    expect(a(conges, '2026-08-24', '9:00', contexte).etat).toBe('ouvert')
    expect(a(conges, '2027-08-04', '9:00', { confirmeLe: '2027-07-30' }).etat).toBe('ouvert')
  })

  test('une règle ajoute des heures ou en retire', () => {
    const horaires = unHoraire(['9:00-17:00'], {
      regles: [
        { jours: [3], rangs: [3], effet: 'retire', plages: [{ de: 720, a: 1440 }] },
        { jours: [5], effet: 'ajoute', plages: [plage('10:00-11:00')] }
      ]
    })

    expect(a(horaires, '2026-11-19', '11:00').jusqua).toBe(720)
    expect(a(horaires, '2026-11-19', '15:00')).toMatchObject({ etat: 'ferme', raison: { code: 'exception' } })
    expect(a(horaires, '2026-11-26', '15:00').etat).toBe('ouvert')
    expect(a(horaires, '2026-11-28', '10:00').etat).toBe('ouvert')
  })
})
