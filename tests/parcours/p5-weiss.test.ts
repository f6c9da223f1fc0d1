import { expect } from 'vitest'
import { OUVERT, personne } from './gestes/personne.ts'

personne(
  'P5, Josué et Mélinda, trois enfants, RSA versé : la mutuelle gratuite du seul fait du RSA',
  {
    annee: '1990',
    departement: '67',
    trois_mois: 'oui',
    papiers: 'francaise',
    conjoint: 'oui',
    annee_conjoint: '1993',
    enfants: '3',
    recus: ['rsa', 'allocations_familiales']
  },
  ({ questions, champs, droit, feuille }) => {
    expect(questions.length).toBeLessThanOrEqual(6)
    expect(champs).not.toContain('montant')
    // CSS L861-2: no look at resources; the case was closed because a letter was not fetched.
    expect(droit('Complémentaire santé')).toMatchObject({
      groupe: OUVERT,
      texte: expect.stringMatching(/mutuelle gratuite.*mise à jour.*attestation/)
    })
    expect(droit('RSA').texte).toMatch(/^Vous l’avez déjà/)
    expect(feuille).toMatch(/attestation/)
  }
)
