import { describe, expect, test } from 'vitest'
import { hasardDe } from '../../../../../../tests/support/hasard.ts'
import { horairesAuHasard } from '../../../../../../tests/support/horaires.ts'
import { lireHorairesParJour } from '../lecture/par-jour.ts'
import { lireHorairesTexte } from '../lecture/texte.ts'
import { direHoraires } from './dire-horaires.ts'
import { direJour } from './mots.ts'

const dire = (texte: string, le?: string): readonly string[] =>
  direHoraires(lireHorairesTexte(texte), le).map(phrase => phrase.replaceAll('\u00a0', ' '))

describe('les horaires en phrases', () => {
  test.each([
    [
      'Mo-Th 09:00-12:00,14:00-17:00; Fr 09:00-12:30',
      [
        'Du lundi au jeudi, de 9 h à 12 h et de 14 h à 17 h.',
        'Le vendredi, de 9 h à 12 h 30.',
        'Fermé le samedi et le dimanche.'
      ]
    ],
    [
      'Mo,We 09:00-12:00; Sa[1] 09:00-12:00',
      [
        'Le lundi et le mercredi, de 9 h à 12 h.',
        'Le 1er samedi du mois, de 9 h à 12 h.',
        'Fermé les autres jours.'
      ]
    ],
    ['Mo-Su 08:00-20:00; PH off', ['Tous les jours, de 8 h à 20 h.', 'Fermé les jours fériés.']],
    [
      'Mo-Sa 09:00-12:00, Mo-Sa 14:00-17:00 "sur rdv"',
      [
        'Du lundi au samedi, de 9 h à 12 h.',
        'Sur rendez-vous du lundi au samedi, de 14 h à 17 h.',
        'Fermé le dimanche.'
      ]
    ],
    [
      'Mo-Su 10:00-18:00; week 1-53/2 We off',
      ['Tous les jours, de 10 h à 18 h.', 'Fermé le mercredi, les semaines impaires.']
    ],
    [
      'Mo-Su 10:00-18:00; Th[3] 12:00-24:00 off',
      ['Tous les jours, de 10 h à 18 h.', 'Fermé le 3e jeudi du mois, à partir de 12 h.']
    ],
    [
      'Mo-Su 10:00-18:00; Jul 14-Aug 25 10:00-12:00',
      ['Tous les jours, de 10 h à 18 h.', 'Du 14 juillet au 25 août, de 10 h à 12 h.']
    ],
    ['Fr 22:00-26:00', ['Le vendredi, de 22 h à 2 h du matin.', 'Fermé les autres jours.']],
    ['off', ['Fermé tous les jours.']]
  ])('« %s »', (texte, phrases) => {
    expect(dire(texte)).toEqual(phrases)
  })

  test('une fermeture passée ne se dit plus', () => {
    const texte = 'Mo-Su 10:00-18:00; 2026 May 15 off'

    expect(dire(texte, '2026-05-15')).toContain('Fermé le 15 mai 2026.')
    expect(dire(texte, '2026-05-16')).toEqual(['Tous les jours, de 10 h à 18 h.'])
  })

  test('un jour en doute n’est pas dit fermé ; un texte illisible ne se dit pas', () => {
    expect(dire('Mo-Fr 09:00-12:00; Sa 09:00')).toEqual([
      'Du lundi au vendredi, de 9 h à 12 h.',
      'Fermé le dimanche.'
    ])
    expect(dire('Lundi 9h-12h selon les besoins')).toEqual([])
    expect(direHoraires(lireHorairesParJour(['09:00 - 12:00'], 'Antenne à Arcey'))).toHaveLength(1)
  })

  test('chaque jour ouvert est dit, et lui seul', () => {
    for (let graine = 1; graine <= 300; graine += 1) {
      const horaires = { ...horairesAuHasard(hasardDe(graine)), regles: [] }
      const dites = direHoraires(horaires).filter(phrase => !phrase.startsWith('Fermé'))
      const dit = dites.join(' ').toLowerCase()

      for (const [rang, plages] of horaires.semaine.entries())
        expect(jourDit(dit, rang), `graine ${graine}`).toBe(plages.length > 0)
    }
  })
})

/** The day is named, or is between two that are. */
const jourDit = (dit: string, rang: number): boolean => {
  if (dit.includes('tous les jours') || new RegExp(`le ${direJour(rang)}\\b`).test(dit)) return true
  return [...dit.matchAll(/du (\w+) au (\w+)/g)].some(([, du = '', au = '']) => {
    const rangs = [0, 1, 2, 3, 4, 5, 6].map(direJour)
    return rangs.indexOf(du) <= rang && rang <= rangs.indexOf(au)
  })
}
