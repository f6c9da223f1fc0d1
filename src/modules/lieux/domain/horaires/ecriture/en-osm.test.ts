import { describe, expect, test } from 'vitest'
import { joursPlus } from '#shared/date'
import { hasardDe } from '../../../../../../tests/support/hasard.ts'
import { horairesAuHasard } from '../../../../../../tests/support/horaires.ts'
import { journeeDe } from '../etat/journee.ts'
import type { Horaires } from '../horaires.ts'
import { lireHorairesParJour } from '../lecture/par-jour.ts'
import { lireHorairesTexte } from '../lecture/texte.ts'
import { enOsm } from './en-osm.ts'

const SEMAINE = ['08:30 - 12:00', '08:30 - 12:00 / 14:00 - 17:00', '', '', '', '09:00 - 12:00']

describe('l’écriture pour OpenStreetMap', () => {
  test.each([
    ['', 'Mo 08:30-12:00; Tu 08:30-12:00,14:00-17:00; Sa 09:00-12:00'],
    ['Ouverture le 1er samedi du mois', 'Mo 08:30-12:00; Tu 08:30-12:00,14:00-17:00, Sa[1] 09:00-12:00'],
    [
      'Le mardi après-midi sur rendez-vous',
      'Mo 08:30-12:00; Tu 08:30-12:00, Tu 14:00-17:00 "sur rendez-vous"; Sa 09:00-12:00'
    ],
    ['fermé le 3e mardi du mois', 'Mo 08:30-12:00; Tu 08:30-12:00,14:00-17:00; Sa 09:00-12:00; Tu[3] off'],
    [
      'FERMETURE le 10 mai 2024',
      'Mo 08:30-12:00; Tu 08:30-12:00,14:00-17:00; Sa 09:00-12:00; 2024 May 10 off'
    ]
  ])('« %s »', (note, attendu) => {
    expect(enOsm(lireHorairesParJour(SEMAINE, note))).toBe(attendu)
  })

  test('ce qui est en doute garde les mots de la source', () => {
    const horaires = lireHorairesTexte('Lundi 9h-12h, selon les besoins')
    expect(enOsm(horaires)).toBe('Lundi 9h-12h, selon les besoins')
  })

  test('jamais ouvert s’écrit « off »', () => {
    expect(enOsm(lireHorairesTexte('off'))).toBe('off')
  })
})

/** Every opening of two years, with the days of a leap one. */
const enClair = (horaires: Horaires): string => {
  const lignes: string[] = []
  for (let jour = '2027-03-01'; jour < '2029-03-01'; jour = joursPlus(jour, 1)) {
    const { plages, ferie, dite } = journeeDe(horaires, jour, '23')
    lignes.push(`${jour} ${ferie ? `${dite}` : ''} ${JSON.stringify(plages)}`)
  }
  return lignes.join('\n')
}

test('ce qui est écrit se relit pareil, jour par jour', () => {
  for (let graine = 1; graine <= 60; graine += 1) {
    const horaires = horairesAuHasard(hasardDe(graine))
    const relu = lireHorairesTexte(enOsm(horaires))

    expect(relu.doutes, `graine ${graine}`).toEqual([])
    expect(relu.semaine, `graine ${graine}`).toEqual(horaires.semaine)
    expect(enClair(relu), `graine ${graine}`).toBe(enClair(horaires))
  }
})
