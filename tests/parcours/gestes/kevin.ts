import type { Reponses } from './repondre.ts'

/** Out of data on the 20th of the month; nine questions, the longest path. */
export const KEVIN: Reponses = {
  annee: '2004',
  departement: '79',
  trois_mois: 'oui',
  papiers: 'francaise',
  conjoint: 'non',
  annee_conjoint: '',
  enfants: '0',
  recus: ['aide_logement', 'cej'],
  chez_parents: 'non',
  leur_declaration: 'non',
  pension: 'non',
  bebe: 'non',
  tranche: '',
  // 3 × 900 € in the year.
  montant: '225',
  change: 'oui',
  statut: 'locataire',
  aide: '150',
  travail_jeune: 'non',
  probleme: 'non',
  taux: ''
}
