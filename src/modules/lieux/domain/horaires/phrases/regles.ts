import { jourEnLettres } from '#shared/date'
import type { Plage, Regle } from '../horaires.ts'
import { direHeure, direJour, direJours, direPlages, direRang, enumerer, phrase } from './mots.ts'

/** « Le 1er samedi du mois, de 9 h à 12 h. », « Fermé du 3 au 21 août 2026. » */
export const direRegle = (regle: Regle): readonly string[] => {
  const { plages, effet } = regle
  const quand = direQuand(regle)
  if (plages.length === 0) return [phrase(`fermé ${quand}`)]
  if (effet === 'retire') return [phrase(`fermé ${quand}, ${enumerer(plages.map(direRetrait))}`)]
  return direOuverture(quand, plages)
}

/** One sentence for who comes freely, one for who has an appointment: neither is too long. */
export const direOuverture = (quand: string, plages: readonly Plage[]): readonly string[] => {
  const libres = plages.filter(({ rdv }) => !rdv)
  const surRdv = plages.filter(({ rdv }) => rdv)
  return [
    ...(libres.length > 0 ? [phrase(`${quand}, ${direPlages(libres)}`)] : []),
    ...(surRdv.length > 0 ? [phrase(`sur rendez-vous ${quand}, ${direPlages(surRdv)}`)] : [])
  ]
}

const direRetrait = ({ de, a }: Plage): string => {
  if (de === 0) return `jusqu’à ${direHeure(a)}`
  return a >= 1440 ? `à partir de ${direHeure(de)}` : `de ${direHeure(de)} à ${direHeure(a)}`
}

const direQuand = (regle: Regle): string => {
  const { jours, rangs, semaines, feries } = regle
  if (feries) return 'les jours fériés'
  const saison = direSaison(regle)
  const quels = rangs ? direRangs(rangs, jours ?? []) : jours && direJours(jours)
  const lesquelles = semaines && direSemaines(semaines)
  return [quels, lesquelles, saison].filter(mot => mot !== undefined && mot !== '').join(', ')
}

/** « le 1er et le 3e lundi du mois ». */
const direRangs = (rangs: readonly number[], jours: readonly number[]): string =>
  `${enumerer(jours.flatMap(jour => rangs.map(n => `le ${direRang(n)} ${direJour(jour)}`)))} du mois`

const direSemaines = (semaines: NonNullable<Regle['semaines']>): string =>
  typeof semaines === 'string' ? `les semaines ${semaines}` : `les semaines ${enumerer(semaines.map(String))}`

const direSaison = ({ du, au }: Regle): string | undefined => {
  if (du === undefined && au === undefined) return undefined
  if (du === au) return `le ${direDate(du ?? '')}`
  return [...(du ? [`du ${direDate(du)}`] : []), ...(au ? [`au ${direDate(au)}`] : [])].join(' ')
}

/** « 15 juillet », « 10 mai 2024 ». */
const direDate = (date: string): string =>
  date.length === 5 ? jourEnLettres(`2000-${date}`).slice(0, -5) : jourEnLettres(date)
