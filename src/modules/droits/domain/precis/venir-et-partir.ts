import type { Formulaire } from '#shared/formulaire'
import type { Personne, Situation } from '../situation.ts'
import { AUCUNE_COLONNE, type Brouillon } from './brouillon.ts'
import { valider } from './saisie.ts'

/** As many as a household may have. */
export const PERSONNES_AU_PLUS = 20

/** What was typed, once a person came in at this rank (`+1`) or went out of it (`-1`). */
export const decaler = (form: Formulaire, rang: number, pas: 1 | -1): Formulaire =>
  Object.fromEntries(
    Object.entries(form).flatMap(([nom, envoye]) => {
      const [, n, champ] = /^p(\d+)_(.+)$/.exec(nom) ?? []
      if (n === undefined || Number(n) < rang) return [[nom, envoye]]
      if (pas === -1 && Number(n) === rang) return []
      return [[`p${Number(n) + pas}_${champ}`, envoye]]
    })
  )

/** A partner, once; as many children as a household may have. */
export const ajouterPersonne = (brouillon: Brouillon, role: 'conjoint' | 'enfant'): Brouillon => {
  const { situation, colonnes } = brouillon
  const { personnes } = situation
  if (personnes.length >= PERSONNES_AU_PLUS) return brouillon
  if (role === 'conjoint' && personnes.some(p => p.role === 'conjoint')) return brouillon
  const rang = role === 'conjoint' ? 1 : personnes.length
  const nouvelle: Personne = {
    role,
    date_naissance: null,
    ...(role === 'enfant' && { revenus: [] })
  }
  return {
    ...brouillon,
    situation: {
      ...situation,
      union: role === 'conjoint' ? 'concubinage' : situation.union,
      personnes: personnes.toSpliced(rang, 0, nouvelle)
    } as Situation,
    colonnes: colonnes.toSpliced(rang, 0, AUCUNE_COLONNE)
  }
}

/** Takes a person out, and keeps all that was typed of them until the next one is taken out. */
export const retirerPersonne = (brouillon: Brouillon, rang: number): Brouillon => {
  const { situation, colonnes } = brouillon
  const personne = situation.personnes[rang]
  if (personne === undefined || personne.role === 'demandeur') return brouillon
  const { union } = situation
  return {
    ...brouillon,
    situation: {
      ...situation,
      union: personne.role === 'conjoint' ? 'seul' : union,
      personnes: situation.personnes.toSpliced(rang, 1)
    } as Situation,
    colonnes: colonnes.toSpliced(rang, 1),
    retiree: { rang, personne, colonnes: colonnes[rang] ?? AUCUNE_COLONNE, union }
  }
}

/** The person taken out comes back, where and as they were. */
export const remettrePersonne = (brouillon: Brouillon): Brouillon => {
  const { retiree, situation, colonnes } = brouillon
  if (retiree === null) return brouillon
  const rang = Math.min(retiree.rang, situation.personnes.length)
  const remis: Brouillon = {
    ...brouillon,
    situation: {
      ...situation,
      union: retiree.personne.role === 'conjoint' ? retiree.union : situation.union,
      personnes: situation.personnes.toSpliced(rang, 0, retiree.personne)
    } as Situation,
    colonnes: colonnes.toSpliced(rang, 0, retiree.colonnes),
    retiree: null
  }
  const valide = valider(remis, chemin => chemin)
  return valide.ok ? valide.value : { ...brouillon, retiree: null }
}
