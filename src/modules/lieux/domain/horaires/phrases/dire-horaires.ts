import { type Horaires, type Rang, type Regle, TOUS_LES_JOURS } from '../horaires.ts'
import { memesPlages } from '../plages.ts'
import { direJours, phrase } from './mots.ts'
import { direOuverture, direRegle } from './regles.ts'

/**
 * The hours in plain sentences. What is over by `le` is left out.
 * Nothing when the text was not understood: its own words are then truer than ours (`texte`).
 */
export const direHoraires = (horaires: Horaires, le = ''): readonly string[] => {
  if (horaires.doutes.some(({ code, jours }) => code === 'illisible' && jours === undefined)) return []
  const regles = (horaires.regles ?? []).filter(({ au = '' }) => au.length !== 10 || au >= le)
  return [...direSemaine(horaires), ...regles.flatMap(direRegle), ...direFermes(horaires, regles)]
}

/** Days that are the same are said together, in the order of the week. */
const direSemaine = ({ semaine }: Horaires): readonly string[] =>
  TOUS_LES_JOURS.flatMap(rang => {
    const plages = semaine[rang] ?? []
    const pareils = TOUS_LES_JOURS.filter(n => memesPlages(semaine[n] ?? [], plages))
    return plages.length > 0 && pareils[0] === rang ? direOuverture(direJours(pareils), plages) : []
  })

/** « Fermé le samedi et le dimanche. »: days without any opening, nor any doubt. */
const direFermes = ({ semaine, doutes }: Horaires, regles: readonly Regle[]): readonly string[] => {
  const ouvert = (rang: Rang): boolean =>
    (semaine[rang] ?? []).length > 0 || regles.some(regle => ouvreLe(regle, rang))
  const enDoute = (rang: Rang): boolean => doutes.some(({ jours = TOUS_LES_JOURS }) => jours.includes(rang))
  const fermes = TOUS_LES_JOURS.filter(rang => !ouvert(rang) && !enDoute(rang))
  if (fermes.length === 0) return []
  return [
    phrase(fermes.length > 3 && fermes.length < 7 ? 'fermé les autres jours' : `fermé ${direJours(fermes)}`)
  ]
}

const ouvreLe = ({ jours = TOUS_LES_JOURS, plages, effet, feries }: Regle, rang: Rang): boolean =>
  !feries && effet !== 'retire' && plages.length > 0 && jours.includes(rang)
