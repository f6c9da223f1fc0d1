import { expect } from 'vitest'
import { FERME, OUVERT, personne } from './gestes/personne.ts'

personne(
  'P7, Tharsini, 31 ans, deux enfants, un titre depuis 2 ans : la mutuelle gratuite, le RSA plus tard',
  {
    annee: '1995',
    departement: '93',
    trois_mois: 'oui',
    papiers: 'titre',
    conjoint: 'non',
    annee_conjoint: '',
    enfants: '2',
    recus: ['salaire', 'allocations_familiales', 'aide_logement'],
    tranche: '',
    montant: '1051',
    change: '',
    statut: 'locataire',
    aide: '320',
    carte: 'autre',
    duree: 'moins_5',
    parent_seul: 'non',
    probleme: 'non',
    taux: ''
  },
  ({ droit, aussi }) => {
    // (900 + 151) × 12 + 2 322,62 ≤ 18 758 for three (CSS L861-1, R861-7).
    expect(droit('Complémentaire santé')).toMatchObject({
      groupe: OUVERT,
      texte: expect.stringMatching(/mutuelle gratuite/)
    })
    expect(droit('PUMa').groupe).toBe(OUVERT)
    // CASF L262-4: five years of a permit to work; never said as for ever.
    expect(droit('RSA')).toMatchObject({
      groupe: FERME,
      texte: expect.stringMatching(/5 ans.*pas pour toujours/)
    })
    expect(droit('AME').groupe).toBe(FERME)
    expect(aussi).toMatch(/Allocation de soutien familial/)
  }
)
