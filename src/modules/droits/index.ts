// Door 1 of the module: types and pure functions, safe anywhere.
export type { ContenuDroit, ContenuFiche, ContenuPrevention, Piece, Telephone } from './domain/contenus.ts'
export { evaluerFoyers, expliquerFoyer } from './domain/evaluer-foyers.ts'
export {
  type Etape,
  type FaitAVerifier,
  type FeuilleDeRoute,
  feuilleDeRoute
} from './domain/feuille-de-route.ts'
export { fichesPour } from './domain/fiches.ts'
export { type Hypothese, hypotheses } from './domain/hypotheses.ts'
export type { PapierAReunir } from './domain/papiers.ts'
export {
  chemin,
  type DejaSur,
  dejaSur,
  type Parcours,
  parcours,
  prochaineQuestion,
  QUESTIONS_AU_PLUS,
  questionPrecedente,
  resultatDe
} from './domain/parcours.ts'
export { preventionPour } from './domain/prevention.ts'
export type { Champ, CodeErreur, ErreurChamp, Formulaire, Option } from './domain/questions/champs.ts'
export { QUESTIONS, questionDe } from './domain/questions/index.ts'
export type { Question } from './domain/questions/question.ts'
export {
  AUCUNE_REPONSE,
  type IdQuestion,
  lireReponses,
  NE_SAIT_PAS,
  type Reponses,
  TAIT
} from './domain/reponses.ts'
export {
  bornes,
  type Figure,
  type Resultat,
  type ResultatDuDroit,
  type Savoir,
  type Statut
} from './domain/resultat.ts'
export { type DroitMontre, type Resultats, resultats } from './domain/resultats.ts'
export { type ErreurSituation, lireSituation, type Situation } from './domain/situation.ts'
export { sms } from './domain/sms.ts'
export { versSituations } from './domain/vers-situation/index.ts'
