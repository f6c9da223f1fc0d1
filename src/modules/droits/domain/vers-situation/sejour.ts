import { NE_SAIT_PAS, type Reponses, TAIT } from '../reponses.ts'
import type { NombreOuBornes, Personne } from '../situation.ts'

const LONGTEMPS_MOIS = 1200
const LONGTEMPS_ANS = 100

/** What the papers say of anyone in the household (named hypothesis: the same for all). */
export const papiersDe = (r: Reponses): Partial<Personne> => {
  switch (r.papiers) {
    case 'francaise':
      return { nationalite: 'FR', sejour: 'sans_objet' }
    case 'europe':
      return { nationalite: 'UE', sejour: 'sans_objet' }
    case 'titre':
      return { nationalite: 'autre', sejour: 'regulier', ...titreDe(r) }
    case 'asile':
      return { nationalite: 'autre', sejour: 'asile' }
    case 'aucun':
      return { nationalite: 'autre', sejour: 'aucun_titre', ...expirationDe(r) }
    default:
      return { nationalite: null, sejour: null }
  }
}

const ANNEES_DE_TITRE = {
  moins_5: { min: 0, max: 4 },
  de_5_a_10: { min: 5, max: 9 },
  plus_10: { min: 10, max: LONGTEMPS_ANS },
  [TAIT]: null,
  [NE_SAIT_PAS]: null
} as const

const titreDe = (r: Reponses): Partial<Personne> => {
  if (r.titre === undefined) return {}
  const { carte, duree } = r.titre
  const titre =
    carte === 'refugie'
      ? { parmi: ['refugie' as const, 'protection_subsidiaire' as const, 'apatride' as const] }
      : carte === 'resident'
        ? 'resident_10_ans'
        : carte === 'autre'
          ? 'autre'
          : null
  return { titre, titre_depuis_annees: ANNEES_DE_TITRE[duree] }
}

/** Months since the permit ended and months without one: the same span, unless there never was one. */
const expirationDe = (r: Reponses): Partial<Personne> => {
  switch (r.expire) {
    case 'jamais':
      return { titre_expire_depuis_mois: 999, sans_titre_depuis_mois: presenceDe(r) }
    case 'moins_3':
      return { titre_expire_depuis_mois: { min: 0, max: 2 }, sans_titre_depuis_mois: { min: 0, max: 2 } }
    case 'de_3_a_6':
      return { titre_expire_depuis_mois: { min: 4, max: 5 }, sans_titre_depuis_mois: { min: 4, max: 5 } }
    case 'plus_6':
      return {
        titre_expire_depuis_mois: { min: 7, max: LONGTEMPS_MOIS },
        sans_titre_depuis_mois: { min: 7, max: LONGTEMPS_MOIS }
      }
    default:
      return { titre_expire_depuis_mois: null, sans_titre_depuis_mois: null }
  }
}

// « Plus de 3 mois » is a fourth month begun, hence 4.
/** How long they have been in France. */
export const presenceDe = (r: Reponses): NombreOuBornes =>
  r.lieu?.trois_mois === 'oui'
    ? { min: 4, max: LONGTEMPS_MOIS }
    : r.lieu?.trois_mois === 'non'
      ? { min: 0, max: 2 }
      : null
