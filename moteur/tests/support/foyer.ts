import { fileURLToPath } from 'node:url'
import type { Regles } from '../../src/execution/regles.ts'
import type { Personne, Situation } from '../../src/execution/situation/situation.ts'
import { lireRegles } from '../../src/lire.ts'
import { charger } from './charger.ts'

/** The small law of `petite-loi/`, compiled. */
export const chargerPetiteLoi = (): Promise<Required<Regles>> => {
  const lu = lireRegles(fileURLToPath(new URL('petite-loi', import.meta.url)))
  if (lu.ok) return charger(lu.value)
  throw new Error(lu.error.map(({ fichier, ligne, message }) => `${fichier}:${ligne} ${message}`).join('\n'))
}

/** Someone of 36 who earns 500 € a month. */
export const unePersonne = (autres: Partial<Personne> = {}): Personne => ({
  role: 'demandeur',
  date_naissance: '1990-05-10',
  revenus: [{ nature: 'salaire', de: '2024-01', a: null, net: 500, brut: 650 }],
  ...autres
})

/** What one earns each month, for as long as the rules look back. */
export const unSalaire = (net: unknown): readonly unknown[] => [
  { nature: 'salaire', de: '2024-01', a: null, net, brut: 650 }
]

/** A household of one in metropolitan France, in November 2026. */
export const unFoyer = (autres: Partial<Situation> = {}): Situation => ({
  mois: '2026-11',
  absents: 'non',
  seul: true,
  logement: { commune_insee: '23096' },
  personnes: [unePersonne()],
  prestations_percues: [],
  ...autres
})
