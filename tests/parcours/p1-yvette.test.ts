import { expect } from 'vitest'
import { FERME, OUVERT, personne } from './gestes/personne.ts'

personne(
  'P1, Yvette, 78 ans, 620 € de retraite, chez elle : la mutuelle gratuite et l’ASPA',
  {
    annee: '1948',
    departement: '48',
    trois_mois: 'oui',
    papiers: 'francaise',
    conjoint: 'non',
    annee_conjoint: '',
    enfants: '0',
    recus: ['retraite'],
    tranche: '',
    montant: '620',
    change: '',
    statut: 'proprietaire'
  },
  ({ droit, aussi, feuille, sms }) => {
    // 12 × 620 + 938,43 (her own house, CSS R861-5) ≤ 10 421 (CSS L861-1).
    expect(droit('Complémentaire santé')).toMatchObject({
      groupe: OUVERT,
      texte: expect.stringMatching(/mutuelle gratuite.*8 378,43 € par an.*10 421 € par an/)
    })
    // 1 043,59 − 620 = 423,59 (CSS L815-1); her net pension may hide a higher gross one.
    const aspa = droit('ASPA')
    const [, bas, haut] = /entre (\d+) € et (\d+) € par mois/.exec(aspa.texte) ?? []
    expect(aspa.groupe).toBe(OUVERT)
    expect([Number(bas) < 423.59, Number(haut)]).toEqual([true, 424])
    expect(aspa.texte).toMatch(/héritage/)
    expect(droit('PUMa').groupe).toBe(OUVERT)
    // CASF L262-2, L262-10: her pension exceeds it, and the ASPA comes first.
    expect(droit('RSA').groupe).toBe(FERME)
    expect(droit('AME').groupe).toBe(FERME)
    expect(aussi).toMatch(/Allocation personnalisée d’autonomie/)

    expect(feuille.indexOf('Complémentaire santé')).toBeGreaterThan(-1)
    expect(feuille.indexOf('solidarité aux personnes âgées')).toBeGreaterThan(
      feuille.indexOf('Complémentaire santé')
    )
    expect(feuille).toMatch(/36 46.*39 60/)
    expect(feuille).toMatch(/APA|autonomie/)
    expect(sms.join(' ')).toMatch(/ASPA/)
  }
)
