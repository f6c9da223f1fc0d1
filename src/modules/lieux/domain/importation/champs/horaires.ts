import { type Horaires, sansHoraires } from '../../horaires/horaires.ts'
import { lireHorairesTexte } from '../../horaires/lecture/texte.ts'
import type { Carnet } from '../carnet.ts'
import { lireTexte } from './texte.ts'

/** Keeps hours that say something, and notes what a human should check in them. */
export const verifierHoraires = (horaires: Horaires, carnet: Carnet): Horaires | null => {
  if (sansHoraires(horaires)) {
    carnet.remarque('sans-horaires')
    return null
  }
  const doutes = horaires.doutes.map(({ code, mots }) => `${code} : ${mots}`)
  if (doutes.length > 0) carnet.doute('horaires', 'horaires-a-verifier', doutes.join(' ; '))
  return horaires
}

/** Hours in one cell, in the words of OpenStreetMap or of people. */
export const lireHoraires = (valeur: unknown, carnet: Carnet): Horaires | null => {
  const texte = lireTexte(valeur, { champ: 'horaires', carnet, longueur: 3000, paragraphes: true })
  return verifierHoraires(lireHorairesTexte(texte), carnet)
}
