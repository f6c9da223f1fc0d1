import { age } from '#shared/date'
import { NE_SAIT_PAS, type Reponses } from './reponses.ts'

/** A date known only between two days. */
export type EntreDeuxJours = { readonly min: string; readonly max: string }

/** When the person was born, as far as the answers tell; null when they do not. */
export const naissanceDe = (r: Reponses): string | EntreDeuxJours | null => {
  if (typeof r.naissance !== 'number') return null
  const entiere = r.naissance_complete
  if (entiere !== undefined && entiere !== NE_SAIT_PAS && Number(entiere.slice(0, 4)) === r.naissance)
    return entiere
  return anneeEntiere(r.naissance)
}

/** Every day of a year. */
export const anneeEntiere = (annee: number): EntreDeuxJours => ({
  min: `${annee}-01-01`,
  max: `${annee}-12-31`
})

/** Under this age nobody is asked about a pregnancy or a child of their own. */
const AGE_DES_QUESTIONS_DE_PARENT = 15

/** True when asking about a pregnancy or a baby makes sense at this age. */
export const peutEtreParent = (r: Reponses, le: string): boolean =>
  agesPossibles(r, le)[1] >= AGE_DES_QUESTIONS_DE_PARENT

/** Code du travail L4153-1: work starts at 16, at 14 in the holidays, so two years of it not before 17. */
export const peutAvoirTravailleDeuxAns = (r: Reponses, le: string): boolean => agesPossibles(r, le)[1] >= 17

/** The ages someone may have on a day: `[least, most]`. */
export const agesPossibles = (r: Reponses, le: string): readonly [number, number] => {
  const naissance = naissanceDe(r)
  if (naissance === null) return [0, 120]
  if (typeof naissance === 'string') return [age(naissance, le), age(naissance, le)]
  return [Math.max(0, age(naissance.max, le)), age(naissance.min, le)]
}
