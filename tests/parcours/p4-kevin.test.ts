import { expect } from 'vitest'
import { KEVIN } from './gestes/kevin.ts'
import { FERME, OUVERT, personne } from './gestes/personne.ts'

personne(
  'P4, Kevin, 22 ans, en contrat d’engagement jeune : la mutuelle gratuite à son seul nom',
  KEVIN,
  ({ questions, droit, resultats }) => {
    expect(questions.join(' ')).not.toMatch(/revenus? de vos parents/i)

    // R861-2: his own household; 2 700 + 938,43 = 3 638 ≤ 10 421, the allowance of the CEJ not counted.
    expect(droit('Complémentaire santé')).toMatchObject({
      groupe: OUVERT,
      texte: expect.stringMatching(/mutuelle gratuite.*3 638 €.*plafond pour 1 personne 10 421 €/)
    })
    expect(droit('PUMa').groupe).toBe(OUVERT)
    // CASF L262-4: under 25, no child, no two years of work; said as closed, not « to be checked ».
    expect(droit('RSA').groupe).toBe(FERME)
    expect(droit('AME').groupe).toBe(FERME)
    expect(resultats).toMatch(/contraception/i)
  }
)
