import type { Reponses } from './repondre.ts'

/** Denise answers, Alain listens: cleaning, 820 €; a disability pension, 700 €; tenants of his mother. */
export const DENISE_ET_ALAIN: Reponses = {
  annee: '1969',
  departement: '58',
  trois_mois: 'oui',
  papiers: 'francaise',
  conjoint: 'oui',
  annee_conjoint: '1965',
  enfants: '0',
  recus: ['salaire', 'invalidite'],
  tranche: '',
  montant: '1520',
  change: '',
  statut: 'locataire',
  probleme: 'oui',
  taux: 'aucun',
  date_jour: '2',
  date_mois: '3',
  inapte: 'non'
}
