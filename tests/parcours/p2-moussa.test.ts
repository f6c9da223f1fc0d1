import { expect } from 'vitest'
import { FERME, OUVERT, personne } from './gestes/personne.ts'

personne(
  'P2, Moussa, 41 ans, sans titre depuis 26 mois : l’Aide médicale de l’État, et jamais la mutuelle',
  {
    annee: '1985',
    departement: '?',
    trois_mois: 'oui',
    papiers: 'aucun',
    expire: 'jamais',
    conjoint: 'non',
    annee_conjoint: '',
    enfants: '0',
    recus: ['salaire'],
    tranche: '',
    montant: '500',
    change: '',
    statut: 'gratuit',
    probleme: 'non',
    taux: ''
  },
  ({ droit, resultats, feuille }) => {
    // 6 000 + 938,43 ≤ 10 421 (CASF L251-1, CSS L861-1).
    expect(droit('AME').groupe).toBe(OUVERT)
    expect(droit('AME').texte).toMatch(/10 421 €/)
    expect(droit('AME').texte).toMatch(/photo/)
    expect(droit('PUMa').groupe).toBe(FERME)
    expect(droit('Complémentaire santé').groupe).toBe(FERME)
    expect(droit('RSA').groupe).toBe(FERME)
    expect(resultats).toMatch(/PASS/)

    // The sheet leaves his pocket at a counter: nothing of his papers at its head, no cover he cannot have.
    expect(feuille.slice(0, 200)).not.toMatch(/sans papiers|sans titre|irrégulier/i)
    expect(feuille).not.toMatch(/Complémentaire santé solidaire \(C2S\)/)
    expect(feuille).toMatch(/Aide médicale de l’État/)
  }
)
