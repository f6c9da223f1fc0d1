import { type Jour, memeJourPlusMois } from '#shared/date'
import type { Lieu } from '../lieu/lieu.ts'

/** Past this, nobody can say that a sheet is still true. */
const MOIS_DE_CONFIANCE = 6
/** A place is not asked twice within this. */
const MOIS_ENTRE_DEMANDES = 3

/** The last day whose confirmation is too old on `jour`: earlier ones too. */
export const confirmeAvant = (jour: Jour): Jour => memeJourPlusMois(jour, -MOIS_DE_CONFIANCE)

/** The last day on which an earlier asking no longer forbids another. */
export const demandeAvant = (jour: Jour): Jour => memeJourPlusMois(jour, -MOIS_ENTRE_DEMANDES)

/** Whether a place should be asked if its sheet is still true. */
export const estAConfirmer = (
  { confirmation, fermeDepuis }: Pick<Lieu, 'confirmation' | 'fermeDepuis'>,
  derniereDemande: Jour | null,
  jour: Jour
): boolean =>
  fermeDepuis === null &&
  (confirmation === null || confirmation.le < confirmeAvant(jour)) &&
  (derniereDemande === null || derniereDemande < demandeAvant(jour))
