import type { Situation } from './ecart.ts'
import {
  type ChoixMinima,
  changer,
  comparaisonDe,
  estAdulte,
  mayotte,
  type PersonneLue,
  pensionVersee,
  renteIgnoree,
  titreIgnore
} from './minima.ts'
import { ageEn } from './rejeu.ts'

const AGE_DE_LA_LOI = 62
const AGE_DE_L_AUTRE = 64
const AGE_POUR_TOUS = 65

/** The other waits for the general retirement age: someone unfit of 62 or 63 is made younger. */
const ageLegal: ChoixMinima = {
  cause: 'inaptitude dès 64 ans au lieu de 62',
  texte: 'CSS L815-1, R815-1 : 62 ans',
  concerne: ({ personnes, mois }) =>
    personnes.some(
      personne => estAdulte(personne) && entre(ageEn(personne, mois), AGE_DE_LA_LOI, AGE_DE_L_AUTRE)
    ),
  situation: situation =>
    changer(situation, personne =>
      estAdulte(personne) && entre(ageEn(personne, situation.mois), AGE_DE_LA_LOI, AGE_DE_L_AUTRE)
        ? { ...personne, date_naissance: '1980-01-01' }
        : personne
    )
}

const entre = (age: number, bas: number, haut: number): boolean => age >= bas && age < haut

/** The other leaves out the AAH of whoever may have the ASPA. */
const aahExclue: ChoixMinima = {
  cause: 'AAH non comptée',
  texte: 'CSS R815-22 : l’AAH n’est pas exclue',
  concerne: situation =>
    situation.personnes.some(personne => personne.prestations_percues.some(({ nature }) => nature === 'aah')),
  situation: (situation: Situation) =>
    changer(situation, personne =>
      ageEn(personne, situation.mois) >= AGE_POUR_TOUS ? sansAah(personne) : personne
    )
}

const sansAah = (personne: PersonneLue): PersonneLue => ({
  ...personne,
  prestations_percues: personne.prestations_percues.filter(({ nature }) => nature !== 'aah')
})

export const ecartsAspa = [
  comparaisonDe('aspa', [titreIgnore, pensionVersee, renteIgnoree, ageLegal, aahExclue, mayotte])
]
