import { expect } from 'vitest'
import { FERME, OUVERT, personne } from './gestes/personne.ts'

personne(
  'P3, Samia, 34 ans, sourde, AAH entière : la mutuelle à 14 €, sans une question d’argent',
  {
    annee: '1992',
    departement: '69',
    trois_mois: 'oui',
    papiers: 'francaise',
    conjoint: 'non',
    annee_conjoint: '',
    enfants: '0',
    recus: ['aah', 'aide_logement'],
    travail: 'non',
    aah_entiere: 'oui'
  },
  ({ questions, champs, droit, aussi, feuille }) => {
    expect(questions.length).toBeLessThanOrEqual(6)
    expect(champs).not.toContain('montant')

    // Presumed (CSS L861-2); between 10 421 and 14 068,35 with her full AAH: the paying form, 14 € at 34.
    expect(droit('Complémentaire santé')).toMatchObject({
      groupe: OUVERT,
      texte: expect.stringMatching(/mutuelle à 14 € par mois/)
    })
    expect(droit('AAH').texte).toMatch(/^Vous l’avez déjà/)
    expect(droit('RSA').groupe).toBe(FERME)
    expect(aussi).toMatch(/vie autonome/i)
    expect(aussi).toMatch(/PCH/)

    // No step asks for a voice: a counter and a letter are there, and a sentence to show.
    expect(droit('Complémentaire santé').texte).toMatch(/Au guichet.*Par courrier/)
    expect(feuille).toMatch(/Merci d’écrire/)
  }
)
