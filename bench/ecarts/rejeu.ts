import type { Ligne, Personne, Situation } from './ecart.ts'

/** Small changes of a household, to see it as another calculator does. */

export const changerPersonnes = (
  situation: Situation,
  changer: (personne: Personne) => Personne
): Situation => ({
  ...situation,
  personnes: situation.personnes.map(changer)
})

/** Replaces what the household draws of one benefit by one amount, in the month of request only. */
export const percevoirCeMois = (situation: Situation, nature: string, montant: number): Situation => ({
  ...situation,
  prestations_percues: [
    ...situation.prestations_percues.filter(ligne => ligne.nature !== nature),
    ...(montant > 0 ? [{ nature, de: situation.mois, a: situation.mois, montant }] : [])
  ]
})

/** What the household draws of one benefit in the month of request. */
export const percuCeMois = (situation: Situation, nature: string): number =>
  situation.prestations_percues
    .filter(ligne => ligne.nature === nature && couvre(ligne, situation.mois))
    .reduce((total, { montant = 0 }) => total + montant, 0)

export const couvre = ({ de, a }: Ligne, mois: string): boolean =>
  de <= mois && (a === null || a === undefined || mois <= a)

/** AAAA-MM, that many months earlier. */
export function reculer(mois: string, nombre: number): string {
  const total = Number(mois.slice(0, 4)) * 12 + Number(mois.slice(5, 7)) - 1 - nombre
  return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}`
}

export const recoitCeMois = (personne: Personne, nature: string, mois: string): boolean =>
  personne.revenus.some(ligne => ligne.nature === nature && couvre(ligne, mois))

/** Whole years on the first day of the month. */
export const ageEn = ({ date_naissance }: Personne, mois: string): number => {
  const ans = Number(mois.slice(0, 4)) - Number(date_naissance.slice(0, 4))
  return `${mois}-01`.slice(5) < date_naissance.slice(5, 10) ? ans - 1 : ans
}
