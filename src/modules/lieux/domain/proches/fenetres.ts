import { rangDansLaSemaine } from '../horaires/etat/calendrier.ts'
import type { Moment } from '../horaires/horaires.ts'
import { ATTENTE, BIENTOT_EN_MINUTES } from './attente.ts'
import { MINUTES_PAR_QUART, MOTS_PAR_SEMAINE, QUARTS_PAR_JOUR, QUARTS_PAR_SEMAINE } from './quarts.ts'
import type { Quand } from './recherche.ts'

/** Quarters of the week to look at, and what a place that opens there costs at least. */
export type Fenetre = {
  readonly mots: readonly number[]
  readonly bits: readonly number[]
  readonly attente: number
}

/** The windows after a moment, the nearest first. */
export const fenetresDe = ({ jour, minute }: Moment, quand: Quand | null): readonly Fenetre[] => {
  const minuit = rangDansLaSemaine(jour) * QUARTS_PAR_JOUR
  const ici = minuit + Math.floor(minute / MINUTES_PAR_QUART)
  const demain = minuit + QUARTS_PAR_JOUR
  const maintenant = fenetre(ici, ici + 1, ATTENTE.ouvert)
  const aujourdhui = [
    maintenant,
    fenetre(ici, ici + BIENTOT_EN_MINUTES / MINUTES_PAR_QUART + 1, ATTENTE.bientot),
    fenetre(ici, demain, ATTENTE.aujourdhui)
  ]
  if (quand === 'maintenant') return [maintenant]
  if (quand === 'aujourdhui') return aujourdhui
  return [
    ...aujourdhui,
    fenetre(demain, demain + QUARTS_PAR_JOUR, ATTENTE.demain),
    fenetre(minuit, minuit + QUARTS_PAR_SEMAINE, ATTENTE.semaine)
  ]
}

const fenetre = (de: number, a: number, attente: number): Fenetre => {
  const semaine = new Uint32Array(MOTS_PAR_SEMAINE)
  for (let quart = de; quart < a; quart += 1) {
    const n = quart % QUARTS_PAR_SEMAINE
    semaine[n >>> 5] = (semaine[n >>> 5] ?? 0) | (1 << (n & 31))
  }
  const mots = [...semaine.keys()].filter(mot => semaine[mot] !== 0)
  return { mots, bits: mots.map(mot => semaine[mot] ?? 0), attente }
}
