import { expect } from 'vitest'
import { DENISE_ET_ALAIN } from './gestes/denise-et-alain.ts'
import { A_VERIFIER, FERME, OUVERT, personne } from './gestes/personne.ts'

personne(
  'P6, Denise et Alain, 57 et 61 ans : la mutuelle à 46 €, l’ASI d’Alain à vérifier',
  DENISE_ET_ALAIN,
  ({ droit, aussi, feuille }) => {
    // 18 240 between 15 632 and 21 103; 21 + 25 €, ages on 1 January 2026.
    expect(droit('Complémentaire santé')).toMatchObject({
      groupe: OUVERT,
      texte: expect.stringMatching(/mutuelle à 46 € par mois.*18 240 €.*plafond pour 2 personnes 21 10[23]/)
    })
    expect(droit('ASI')).toMatchObject({ groupe: A_VERIFIER, texte: expect.stringMatching(/probable/) })
    // 1 520 > 977,54 (CASF L262-2).
    expect(droit('RSA')).toMatchObject({ groupe: FERME, texte: expect.stringMatching(/1 520 €.*977,54 €/) })
    expect(droit('ASPA').groupe).toBe(FERME)
    expect(droit('AME').groupe).toBe(FERME)
    expect(aussi).toMatch(/Prime d’activité/)
    expect(aussi).toMatch(/Mission accompagnement santé/)
    expect(droit('Complémentaire santé').texte).toMatch(/mutuelle, demandez une dispense/)
    expect(feuille).toMatch(/Allocation supplémentaire d’invalidité/)
  }
)
