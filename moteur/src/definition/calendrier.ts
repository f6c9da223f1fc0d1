/** Dates are integers yyyymmdd, as everywhere in the tree. */
type Jour = { readonly annee: number; readonly mois: number; readonly jour: number }

const decouper = (date: number): Jour => ({
  annee: Math.floor(date / 10_000),
  mois: Math.floor(date / 100) % 100,
  jour: date % 100
})

/** The three parts of a day as one integer. */
export const composer = ({ annee, mois, jour }: Jour): number => annee * 10_000 + mois * 100 + jour

/** Months gone by between two dates, the last one only if its day is reached. */
export function moisEntiers(du: number, au: number): number {
  const [debut, fin] = [decouper(du), decouper(au)]
  const mois = (fin.annee - debut.annee) * 12 + fin.mois - debut.mois
  return fin.jour < debut.jour ? mois - 1 : mois
}

/** Years gone by between two dates. */
export const anneesEntieres = (du: number, au: number): number => Math.floor(moisEntiers(du, au) / 12)

/** The same day some months later, or the last day of a shorter month. */
export function decaler(date: number, deMois: number): number {
  const { annee, mois, jour } = decouper(date)
  const rang = annee * 12 + mois - 1 + deMois
  const arrivee = { annee: Math.floor(rang / 12), mois: (rang % 12) + 1 }
  const dernier = new Date(Date.UTC(arrivee.annee, arrivee.mois, 0)).getUTCDate()
  return composer({ ...arrivee, jour: Math.min(jour, dernier) })
}
