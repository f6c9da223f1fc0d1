import { ok, type Result, refus } from '#shared/result'
import { aDesPlages, type Horaires, TOUS_LES_JOURS } from '../horaires/horaires.ts'
import { lireHorairesTexte } from '../horaires/lecture/texte.ts'
import { direJour } from '../horaires/phrases/mots.ts'
import type { ErreurDeCorrection } from './erreur.ts'

const FERME = /^(?:fermée?|non|-)?$/i

/** Seven lines and what does not come back each week, read together; a line that is not understood is named. */
export const lireJours = (
  jours: readonly string[],
  autres: string
): Result<Horaires, readonly ErreurDeCorrection[]> => {
  const lignes = TOUS_LES_JOURS.map(rang => enLigne(direJour(rang), jours[rang] ?? ''))
  const erreurs = [
    ...lignes.flatMap((ligne, jour) => erreurDuJour(ligne, jour, jours[jour] ?? '')),
    ...erreurDesAutres(autres)
  ]
  if (erreurs.length > 0) return refus(erreurs)
  const texte = [...lignes, autres.trim()].filter(ligne => ligne !== '').join('\n')
  const lus = lireHorairesTexte(texte)
  // Each line is clear alone, and not together: the last one is what changes the others.
  if (lus.doutes.length > 0) return refus([{ champ: 'autres', mots: autres.trim() }])
  return ok({ ...lus, texte })
}

const enLigne = (nom: string, saisi: string): string =>
  FERME.test(saisi.trim()) ? '' : `${nom} : ${saisi.trim()}`

const erreurDuJour = (ligne: string, jour: number, mots: string): readonly ErreurDeCorrection[] => {
  if (ligne === '') return []
  const { semaine, regles = [], doutes } = lireHorairesTexte(ligne)
  const ceJourSeul = semaine.every((plages, rang) => (rang === jour) === plages.length > 0)
  return ceJourSeul && regles.length === 0 && doutes.length === 0 ? [] : [{ champ: 'jour', jour, mots }]
}

const erreurDesAutres = (autres: string): readonly ErreurDeCorrection[] => {
  if (autres.trim() === '') return []
  const lus = lireHorairesTexte(autres)
  const compris = lus.doutes.length === 0 && (aDesPlages(lus) || (lus.regles ?? []).length > 0)
  return compris ? [] : [{ champ: 'autres', mots: autres.trim() }]
}
