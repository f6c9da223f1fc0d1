// Every component in every state, and four screens as people will meet them: what the tests and the pictures look at.
// Not shipped in any page; the figures are only there to be looked at.
import { Galerie } from './galerie/composants.tsx'
import { EcranErreur, EcranQuestion } from './galerie/question.tsx'
import { EcranFeuille, EcranResultats } from './galerie/resultats.tsx'

/** Name → screen. */
export const ecrans = {
  composants: Galerie,
  question: EcranQuestion,
  erreur: EcranErreur,
  resultats: EcranResultats,
  feuille: EcranFeuille
} as const
